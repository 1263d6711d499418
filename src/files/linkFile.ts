// A link that is too long for mail and chat, as a file that leads to it.
import { escaped } from '../domain/escaped.ts';
import type { MadeFile } from './task.ts';

/**
 * A page of HTML with nothing but a title and one link; it opens in any browser, from disk too.
 * @param words what the link says, e.g. 打开“…”
 * @param lang BCP 47 tag of title and words
 */
export function linkFile(
  name: string,
  { title, words, link, lang }: { title: string; words: string; link: string; lang: string },
): MadeFile {
  const page = `<!doctype html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body>
<p><a href="${escaped(link)}" rel="noopener">${escaped(words)}</a></p>
</body>
</html>
`;
  return { name, content: new Blob([page], { type: 'text/html;charset=utf-8' }) };
}
