// How colours look to readers whose eyes tell fewer of them apart, and how far two are apart.

type Triple = readonly [number, number, number];

/** Full colour vision and the three kinds of colour-blindness. */
export const SIGHTS = ['all', 'protanopia', 'deuteranopia', 'tritanopia'] as const;

/** Machado, Oliveira and Fernandes 2009, severity 1, for linear sRGB. */
const MATRICES: Readonly<Record<(typeof SIGHTS)[number], readonly [Triple, Triple, Triple]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (rows: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple => {
  const [one, two, three] = rows.map(([a, b, c]) => a * x + b * y + c * z);
  return [one ?? 0, two ?? 0, three ?? 0];
};

/** A colour, as #rrggbb, in CIELAB (D65) as a reader of such sight sees it. */
export function seen(colour: string, sight: (typeof SIGHTS)[number]): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const [lr, lg, lb] = times(MATRICES[sight], [r, g, b]);
  const clip = (part: number) => Math.min(1, Math.max(0, part));
  const xyz = times(
    [
      [0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047],
      [0.2126, 0.7152, 0.0722],
      [0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883],
    ],
    [clip(lr), clip(lg), clip(lb)],
  );
  const [x = 0, y = 0, z = 0] = xyz.map((part) =>
    part > 216 / 24389 ? Math.cbrt(part) : ((24389 / 27) * part + 16) / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** ΔE of two colours of CIELAB, by the formula of 1976: their distance. */
export function difference(one: Triple, other: Triple): number {
  return Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)));
}
