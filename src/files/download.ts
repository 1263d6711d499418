import type { MadeFile } from './task.ts';

/** How long the address of the content stays, in ms: some browsers read it only after the reader chose a place. */
const STAYS = 60_000;

/** Hands a file to the browser to keep under its name. */
export function download({ name, content }: MadeFile): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.hidden = true;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), STAYS);
}
