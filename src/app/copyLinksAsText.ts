/** The part of a document that is used. */
type Copied = Pick<Document, 'addEventListener' | 'getSelection'>;

/**
 * Words that a reader selects and copies from a page on disk go along as plain text where a link stands
 * among them: the browser would write each link out with the folder that the file lies in.
 */
export function copyLinksAsText(page: Copied): void {
  page.addEventListener('copy', (event) => {
    const selection = page.getSelection();
    if (!event.clipboardData || !selection || selection.isCollapsed) return;
    // Within a link, the fragment has none of its own.
    const within = selection.getRangeAt(0).commonAncestorContainer.parentElement?.closest('[href]');
    const linked = Array.from({ length: selection.rangeCount }, (_, at) =>
      selection.getRangeAt(at).cloneContents().querySelector('[href]'),
    );
    if (!within && linked.every((found) => found === null)) return;
    event.clipboardData.setData('text/plain', selection.toString());
    event.preventDefault();
  });
}
