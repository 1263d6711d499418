// The keys of a presentation: one list for the handler, the help and the README. Clickers send
// PageUp, PageDown and a full stop. Design, section 4.4.
import { type KeyPress, typedSign } from './shortcuts.ts';

/** What can be done while presenting. */
export const PRESENT_COMMANDS = [
  'next',
  'previous',
  'first',
  'last',
  'number',
  'overview',
  'black',
  'white',
  'code',
  'evidence',
  'cite',
  'link',
  'presenter',
  'fullscreen',
  'restart',
  'scheme',
  'lang',
  'help',
  'escape',
] as const;
export type PresentCommand = (typeof PRESENT_COMMANDS)[number];

/** A key of a command: a letter or sign, or the browser's name of it; `shift`: held down besides. */
interface Press {
  readonly key: string;
  readonly shift?: true;
}

const press = (key: string, shift?: true): Press => (shift ? { key, shift } : { key });

/** Every key of a presentation. `number` is typed: digits, then Enter. */
export const PRESENT_KEYS: readonly {
  readonly command: PresentCommand;
  readonly presses: readonly Press[];
}[] = [
  {
    command: 'next',
    presses: [
      press('ArrowRight'),
      press(' '),
      press('PageDown'),
      press('N'),
      press('ArrowDown'),
      press('Enter'),
    ],
  },
  {
    command: 'previous',
    presses: [
      press('ArrowLeft'),
      press(' ', true),
      press('PageUp'),
      press('ArrowUp'),
      press('Backspace'),
    ],
  },
  { command: 'first', presses: [press('Home')] },
  { command: 'last', presses: [press('End')] },
  { command: 'number', presses: [] },
  { command: 'overview', presses: [press('O')] },
  { command: 'black', presses: [press('B'), press('.')] },
  { command: 'white', presses: [press('W')] },
  { command: 'code', presses: [press('Q')] },
  { command: 'evidence', presses: [press('E')] },
  { command: 'cite', presses: [press('C')] },
  { command: 'link', presses: [press('C', true)] },
  { command: 'presenter', presses: [press('S')] },
  { command: 'fullscreen', presses: [press('F')] },
  { command: 'restart', presses: [press('F5'), press('F5', true)] },
  { command: 'scheme', presses: [press('D')] },
  { command: 'lang', presses: [press('L')] },
  { command: 'help', presses: [press('?')] },
  { command: 'escape', presses: [press('Escape')] },
];

/** What a key event means: a command by one of its keys, or a digit of a slide's number. */
export type PresentKey =
  | { readonly command: PresentCommand; readonly key: string; readonly single: boolean }
  | { readonly digit: string };

/** Keys that have a name instead of a sign. */
const NAMED: ReadonlySet<string> = new Set(
  PRESENT_KEYS.flatMap(({ presses }) => presses.map(({ key }) => key)).filter(
    (key) => key === ' ' || key.length > 1,
  ),
);
/** Places on the keyboard whose name is another than the key's. */
const PLACES: Readonly<Record<string, string>> = {
  Space: ' ',
  NumpadEnter: 'Enter',
  Period: '.',
  NumpadDecimal: '.',
};

/**
 * The meaning of a key while presenting; null where it has none. By what it types, and where an
 * input method or another script keeps that back, by its place. `single`: a letter or sign, which
 * readers may have turned off.
 */
export function presentKeyOf(event: KeyPress): PresentKey | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const key = keyOf(event);
  if (/^[0-9]$/.test(key)) return { digit: key };
  // Whether ? and . need Shift depends on the keyboard.
  const sign = key === '?' || key === '.';
  const found = PRESENT_KEYS.find(({ presses }) =>
    presses.some((one) => one.key === key && (sign || (one.shift ?? false) === event.shiftKey)),
  );
  return found ? { command: found.command, key, single: !NAMED.has(key) } : null;
}

function keyOf(event: KeyPress): string {
  const { key, code } = event;
  if (NAMED.has(key)) return key;
  const plain = key.normalize('NFKC');
  if (plain === '.' || plain === '。') return '.';
  const sign = typedSign(event);
  if (/^[A-Z0-9?]$/.test(sign)) return sign;
  if (!/^(?:Process|Unidentified|Dead|[^\x20-\x7e])$/.test(key)) return '';
  const place = PLACES[code] ?? code;
  return NAMED.has(place) || (place === '.' && !event.shiftKey) ? place : '';
}

const CAPS: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': 'Space',
  Escape: 'Esc',
};

/** The keys of a command as they are shown: each way to press it, one cap a key. */
export function presentCaps(command: PresentCommand): readonly (readonly string[])[] {
  if (command === 'number') return [['0–9', 'Enter']];
  const presses = PRESENT_KEYS.find((one) => one.command === command)?.presses ?? [];
  return presses.map(({ key, shift }) => [...(shift ? ['Shift'] : []), CAPS[key] ?? key]);
}
