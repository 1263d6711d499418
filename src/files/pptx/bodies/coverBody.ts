// First page: what is compared, of which day, and where to open it.
import { lanedDocuments } from '../../../content/lanedDocuments.ts';
import { originParts } from '../../../i18n/origin.ts';
import { slideWords } from '../../../i18n/slide.ts';
import type { Box } from '../../picture/sheet.ts';
import { code, lookOf, mark, type Stage, textBox } from '../stage.ts';
import { heightOf, line } from '../text.ts';

const CODE = 340;
const MARK = 64;

/** The documents one below the other, with mark, headline, outlet and day; the code of the link at the right. */
export function coverBody(stage: Stage, box: Box): string {
  const { request } = stage;
  const { lang, version } = request;
  const say = slideWords[lang].cover;
  const x = box.x + MARK + 28;
  const width = box.width - MARK - 28 - CODE - 80;
  let y = box.y + 20;
  const documents = lanedDocuments(request).map(({ document, name }) => {
    const lines = [
      line(name, 32, lookOf(document, request).text, { bold: true }),
      line(document.title[lang], lang === 'zh' ? 40 : 36, 'tx1', { before: 4 }),
      line(originParts(document, lang).join(' · '), 26, 'tx2', { before: 6 }),
    ];
    const height = heightOf(lines, width) + 12;
    const at = y;
    y += height + 40;
    return (
      mark(stage, document, { x: box.x, y: at, size: MARK }) +
      textBox(stage, { x, y: at, width, height }, lines)
    );
  });
  const left = box.x + box.width - CODE;
  const coded = code(stage, left, box.y + 20, CODE);
  const under = [
    line(say.link, 24, 'tx2', { align: 'middle' }),
    line(version === '' ? '' : say.version(version), 24, 'tx2', { align: 'middle' }),
  ];
  const below = { x: left, y: box.y + CODE + 28, width: CODE, height: 72 };
  return documents.join('') + coded + (coded === '' ? '' : textBox(stage, below, under));
}
