// Texts in the bytes of an encoding that the platform only reads.

/** @throws where a sign has no code of two bytes */
export function encoded(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail));
      if (sign.length === 1 && !codes.has(sign)) codes.set(sign, [lead, trail]);
    }
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign < '\x80' ? [sign.charCodeAt(0)] : codes.get(sign);
      if (!code) throw new Error(`no code: ${sign}`);
      return code;
    }),
  );
}

export function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  for (let i = 0; i < units.length; i++)
    new DataView(bytes.buffer).setUint16(i * 2, units.charCodeAt(i), !big);
  return bytes;
}
