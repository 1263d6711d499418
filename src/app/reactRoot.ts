import { createRoot, type Root } from 'react-dom/client';

/**
 * React's root in an element. A module of its own, for it starts with the file that React comes in
 * (scripts/chunks.mjs), in another turn than the program: together they would be one long task.
 */
export function reactRoot(element: HTMLElement): Root {
  return createRoot(element);
}
