// From bytes to a text: which encoding a file is in, where it does not say so.

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether a byte order mark says so; it is no part of the text. */
  readonly marked: boolean;
}

/** Signs that every Chinese text is full of, in both ways of writing. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处这為個國來時們對會發動過說產種後學經進著電裡現實關數開應業條無結',
);

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes the bytes of a text. A byte order mark decides; then whether it is valid UTF-8; then zero bytes
 * speak for UTF-16; then of GB18030 and Big5 the one that gives more of the most frequent Chinese signs,
 * where they are even the one that comes first in `guesses`. Null where it is no text in any of them.
 */
export function decodeText(bytes: Uint8Array, guesses: readonly string[] = []): Decoded | null {
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, i) => bytes[i] === byte)) continue;
    const text = decoded(bytes, encoding);
    return text === null ? null : { text, encoding, marked: true };
  }
  const sample = bytes.subarray(0, 20_000);
  const zeros = [0, 1].map((odd) => sample.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  const utf8 = zeros[0] === 0 && zeros[1] === 0 ? decoded(bytes, 'utf-8') : null;
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8', marked: false };
  const order = [...ENCODINGS.slice(1)].sort(
    (one, other) => rank(guesses, one) - rank(guesses, other),
  );
  let best: Decoded | null = null;
  let most = 0;
  for (const encoding of order) {
    const text = decoded(bytes, encoding);
    if (text === null) continue;
    const share = commonShare(text);
    if (share > most * 1.05) {
      most = share;
      best = { text, encoding, marked: false };
    }
  }
  return best;
}

function rank(guesses: readonly string[], encoding: Encoding): number {
  const at = guesses.findIndex(
    (guess) => guess.toLowerCase().replace(/^gb(?:k|2312)$/, 'gb18030') === encoding,
  );
  return at < 0 ? guesses.length : at;
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

// How many of its signs are frequent ones. A wrong encoding gives rare signs, or none that are Chinese.
function commonShare(text: string): number {
  const sample = text.slice(0, 20_000);
  let common = 0;
  for (const sign of sample) if (COMMON.has(sign)) common++;
  return sample.length === 0 ? 0 : common / sample.length;
}
