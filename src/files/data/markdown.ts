import type { ComparedStatement, ComparisonTableCell } from '../../content/comparisonTable.ts';
import { isWebAddress } from '../../domain/webAddress.ts';
import { quoted } from '../../i18n/citation.ts';
import { comparisonFile } from '../../i18n/comparisonFile.ts';
import { fileName } from '../fileName.ts';
import type { MadeFile, Task } from '../task.ts';
import { requestedComparison } from './comparison.ts';
import { fileNotes } from './notes.ts';
import type { DataRequest } from './request.ts';

/** The comparison as a table of Markdown (GFM) with footnotes; ids are links where there is an address on the web. */
export async function markdownFile(request: DataRequest, { signal }: Task): Promise<MadeFile> {
  signal.throwIfAborted();
  const { lang, name, version, linkFor } = request;
  const text = comparisonFile[lang];
  const { title, head, rows, notes } = requestedComparison(request);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const said = ({ id, label, quotes, place }: ComparedStatement) => {
    const address = linkFor(id);
    const where = isWebAddress(address) ? `[${inline(place)}](${address})` : inline(place);
    return [`**${inline(label)}**`, ...quotes.map((quote) => inline(quoted(quote))), where].join(
      '<br>',
    );
  };
  const cell = ({ statements, silent }: ComparisonTableCell) =>
    silent
      ? `*${inline(silent.words)}*${silent.note === null ? '' : `[^${silent.note}]`}`
      : statements.map(said).join('<br><br>');
  const lines = [
    `# ${inline(title)}`,
    '',
    inline(text.main),
    '',
    line(head.map(inline)),
    line(head.map(() => '---')),
    ...rows.flatMap(({ theme, cells, differences }) => [
      line([`**${inline(theme)}**`, ...cells.map(cell)]),
      ...(differences.length > 0
        ? [line(['', differences.map(inline).join('<br>'), ...cells.slice(1).map(() => '')])]
        : []),
    ]),
    '',
    `## ${text.about}`,
    '',
    ...fileNotes(request).map((note) => `- ${inline(note.name)}: ${noteWords(note.words)}`),
    '',
    ...notes.map((words, index) => `[^${index + 1}]: ${inline(words)}`),
    '',
  ];
  return {
    name: fileName([...name, lang, version], 'md'),
    content: new Blob([lines.join('\n')], { type: 'text/markdown;charset=utf-8' }),
  };
}

/** An address stands as it is, a link without one letter by letter; all else is words. */
function noteWords(words: string): string {
  if (words.startsWith('?v=')) return `\`${words}\``;
  return isWebAddress(words) ? `<${words}>` : inline(words);
}

/** Words on one line whose signs mean nothing to Markdown. */
function inline(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|#~$&]/g, '\\$&');
}
