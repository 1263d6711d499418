// The comparison as a document of Word (ECMA-376, WordprocessingML). Written by hand: a table, its notes and a foot are all that it needs.
import type { ComparedStatement, ComparisonTableCell } from '../../content/comparisonTable.ts';
import { isWebAddress } from '../../domain/webAddress.ts';
import { quoted } from '../../i18n/citation.ts';
import { comparisonFile } from '../../i18n/comparisonFile.ts';
import { dataFile } from '../../i18n/dataFile.ts';
import type { Lang } from '../../model/values.ts';
import { fileName } from '../fileName.ts';
import type { MadeFile, Task } from '../task.ts';
import { requestedComparison } from './comparison.ts';
import { fileNotes } from './notes.ts';
import type { DataRequest } from './request.ts';
import { DECLARATION, OFFICE, xmlText } from './sheetXml.ts';
import {
  PROPERTY_RELATIONS,
  PROPERTY_TYPES,
  propertyFiles,
  relations,
  typesXml,
} from './workbook.ts';
import { zipped } from './zip.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Of the text on A4 across, in twentieths of a point. */
const WIDTH = 14_400;
const THEME_WIDTH = 1800;

/** The comparison as a document of Word: title, table with a head on every page, notes, filter and sources. */
export async function docxFile(request: DataRequest, { signal }: Task): Promise<MadeFile> {
  signal.throwIfAborted();
  const { lang, name, version, day } = request;
  const text = comparisonFile[lang];
  const table = requestedComparison(request);
  const links: string[] = [];
  const body = [
    paragraph(run(table.title), 'Title'),
    paragraph(run(text.main), 'Note'),
    tableXml(table, request, links),
    ...(table.notes.length > 0 ? [paragraph(run(text.notes), 'Heading1')] : []),
    ...table.notes.map((words, index) => paragraph(run(`${index + 1}. ${words}`), 'Note')),
    paragraph(run(text.about), 'Heading1'),
    ...fileNotes(request).map((note) =>
      paragraph(
        run(`${note.name}: `, '<w:b/>') +
          (isWebAddress(note.words) ? linked(note.words, note.words, links) : run(note.words)),
        'Note',
      ),
    ),
  ];
  // Styles and foot come first; an address is a relation behind them.
  const section =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1219" w:bottom="1134" w:left="1219" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  const [before = '', after = ''] = text.page('\n').split('\n');
  const files = new Map([
    [
      '[Content_Types].xml',
      typesXml([
        ['word/document.xml', `${TYPE}.document.main+xml`],
        ['word/styles.xml', `${TYPE}.styles+xml`],
        ['word/footer1.xml', `${TYPE}.footer+xml`],
        ...PROPERTY_TYPES,
      ]),
    ],
    [
      '_rels/.rels',
      relations([
        { type: `${OFFICE}/officeDocument`, target: 'word/document.xml' },
        ...PROPERTY_RELATIONS,
      ]),
    ],
    ['word/document.xml', part('document', `<w:body>${body.join('')}${section}</w:body>`)],
    [
      'word/_rels/document.xml.rels',
      relations([
        { type: `${OFFICE}/styles`, target: 'styles.xml' },
        { type: `${OFFICE}/footer`, target: 'footer1.xml' },
        ...links.map((address) => ({
          type: `${OFFICE}/hyperlink`,
          target: xmlText(address),
          external: true,
        })),
      ]),
    ],
    ['word/styles.xml', part('styles', stylesXml(lang))],
    [
      'word/footer1.xml',
      part(
        'ftr',
        paragraph(
          `${run(before)}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(after)}`,
          'Note',
        ),
      ),
    ],
    ...propertyFiles({
      title: table.title,
      creator: dataFile[lang].product,
      description: fileNotes(request)[0]?.words ?? '',
      day,
    }),
  ]);
  return {
    name: fileName([...name, lang, version], 'docx'),
    content: new Blob([zipped(files)], { type: `${TYPE}.document` }),
  };
}

function part(root: string, inside: string): string {
  return `${DECLARATION}<w:${root} xmlns:w="${MAIN}" xmlns:r="${OFFICE}">${inside}</w:${root}>`;
}

function run(words: string, look = ''): string {
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${xmlText(words)}</w:t></w:r>`;
}

function paragraph(inside: string, style: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inside}</w:p>`;
}

/** Words that lead to an address on the web; words alone where there is none. */
function linked(words: string, address: string, links: string[]): string {
  if (!isWebAddress(address)) return run(words);
  links.push(address);
  return `<w:hyperlink r:id="rId${links.length + 2}">${run(words, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
}

function tableXml(
  { head, rows }: ReturnType<typeof requestedComparison>,
  { linkFor }: DataRequest,
  links: string[],
): string {
  const rest = Math.floor((WIDTH - THEME_WIDTH) / Math.max(1, head.length - 1));
  const widths = head.map((_, column) => (column === 0 ? THEME_WIDTH : rest));
  const cell = (inside: string, width: number, span = 1) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}</w:tcPr>${inside}</w:tc>`;
  const row = (cells: readonly string[], properties = '') =>
    `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
  const said = ({ id, label, quotes, place }: ComparedStatement) =>
    [
      paragraph(run(label, '<w:b/>'), 'Label'),
      ...quotes.map((quote) =>
        paragraph(run(quoted(quote), '<w:lang w:eastAsia="zh-CN"/>'), 'Quote'),
      ),
      paragraph(linked(place, linkFor(id), links), 'Place'),
    ].join('');
  const content = ({ statements, silent }: ComparisonTableCell) =>
    silent
      ? paragraph(
          run(silent.words, '<w:i/>') +
            (silent.note === null
              ? ''
              : run(`${silent.note}`, '<w:vertAlign w:val="superscript"/>')),
          'Label',
        )
      : statements.map(said).join('');
  const lines = rows.flatMap(({ theme, cells, differences }) => [
    row([
      cell(paragraph(run(theme, '<w:b/>'), 'Label'), THEME_WIDTH),
      ...cells.map((one) => cell(content(one), rest)),
    ]),
    ...(differences.length > 0
      ? [
          row([
            cell(paragraph('', 'Label'), THEME_WIDTH),
            cell(
              differences.map((words) => paragraph(run(words), 'Place')).join(''),
              rest * cells.length,
              cells.length,
            ),
          ]),
        ]
      : []),
  ]);
  const border = (side: string) =>
    `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`;
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${['top', 'bottom', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    row(
      head.map((words, column) =>
        cell(paragraph(run(words, '<w:b/>'), 'Label'), widths[column] ?? rest),
      ),
      '<w:cantSplit/><w:tblHeader/>',
    ) +
    `${lines.join('')}</w:tbl>`
  );
}

/** Font sizes in half points. */
function stylesXml(lang: Lang): string {
  const style = (id: string, paragraphs: string, runs: string, based = 'Normal') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id === 'Heading1' ? 'heading 1' : id}"/><w:basedOn w:val="${based}"/>${id === 'Heading1' || id === 'Title' || id === 'Quote' ? '<w:qFormat/>' : ''}<w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
  const space = (before: number, after: number) =>
    `<w:spacing w:before="${before}" w:after="${after}"/>`;
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="宋体" w:cs="Times New Roman"/><w:sz w:val="20"/><w:lang w:val="${lang === 'zh' ? 'zh-CN' : 'en-GB'}" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>' +
    style('Title', space(0, 120), '<w:b/><w:sz w:val="32"/>') +
    style(
      'Heading1',
      `<w:keepNext/>${space(240, 60)}<w:outlineLvl w:val="0"/>`,
      '<w:b/><w:sz w:val="24"/>',
    ) +
    style('Label', space(60, 20), '') +
    style('Quote', space(0, 20), '') +
    style('Place', space(0, 80), '<w:color w:val="555555"/><w:sz w:val="16"/>') +
    style('Note', space(0, 60), '<w:sz w:val="18"/>')
  );
}
