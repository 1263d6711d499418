// What is pasted into another page to show a view there.
import { escaped } from '../domain/escaped.ts';

/** What a view in a frame says of its height, in px, to the page around it. */
export const HEIGHT_MESSAGE = 'duizhao:height';

/** Height of the frame without the script, in px: title, chart and the sheet with the evidence fit. */
const HEIGHT = 720;

/**
 * The code of a frame. The sandbox keeps the view from leading the page around it elsewhere. The view
 * would do without an origin of its own, but then only from hosts that let any page read their files.
 * @param title what the frame shows, for those who do not see it
 * @param link of the view, with `embed=1`
 */
export function embedCode(title: string, link: string): string {
  return [
    `<iframe src="${escaped(link)}"`,
    `  title="${escaped(title)}"`,
    `  width="100%" height="${HEIGHT}" style="border:0" loading="lazy"`,
    '  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"',
    '  allow="clipboard-write"></iframe>',
  ].join('\n');
}

/** A script for the page around it: each frame is as high as its content. */
export const RESIZE_SCRIPT = `<script>
addEventListener('message', ({ source, data }) => {
  if (!data || data.type !== '${HEIGHT_MESSAGE}' || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.style.height = data.height + 'px';
  }
});
</script>`;
