// When a single key is a command and when it is text.

const TYPING =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable=""], [contenteditable="true"]';

/** The field that a key event types into; null for radio buttons and check boxes, where letters type nothing. */
export function typingIn(event: KeyboardEvent): Element | null {
  return event.target instanceof Element ? event.target.closest(TYPING) : null;
}

/** Whether a key is no command: taken already, part of a composition, or held with Ctrl, Alt or ⌘. */
export function isTaken(event: KeyboardEvent): boolean {
  // keyCode 229: Safari ends a composition before it sends the key.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return true;
  return event.ctrlKey || event.altKey || event.metaKey;
}

/** Whether ⌘ is held where other systems hold Ctrl. */
export function isMac(): boolean {
  return /^(?:Mac|iP(?:hone|ad|od))/.test(navigator.platform);
}
