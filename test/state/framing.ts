// Addresses as those see them who would frame the page. Server and app are held to the same list.

const LONG = 'x'.repeat(8300);

/** `framed`: whether any page may frame it; then the app shows it without header and stored story. */
export const ADDRESSES: readonly { search: string; framed: boolean }[] = [
  ...[
    '?embed=1',
    '?v=1&view=goals&embed=1',
    '?v=1&embed=1&view=goals',
    '?v=1&view=goals&lang=zh&embed=1&d=0a1b2c3d&c=0abc',
    '?EMBED=1',
    '?embed=1&embed=0',
    '?xembed=0&embed=1',
    '?v=1&q=embed&embed=1',
    '?embed=1&step=1',
    '?embed=1&deck=abc',
    `?embed=1&q=${'x'.repeat(8192 - '?embed=1&q='.length)}`,
    // Signs that the app takes for & in a link that was damaged.
    '?y=?embed=0&embed=1',
    '?v=1;embed=0&embed=1',
    '?v=1&amp%3Bembed=0&embed=1',
    '?embed%3D0&embed=1',
    '?v=3D1&x=?embed=3D0&embed=1',
  ].map((search) => ({ search, framed: true })),
  ...[
    '',
    '?',
    '?v=1&view=goals',
    '?v=1&q=embed=1',
    '?v=1&q=embed=12',
    '?embed=12',
    '?embed=',
    '?embed&embed=1',
    '?embed=0&embed=1',
    '?Embed=0&embed=1',
    '?embed=0&embed=1&step=1',
    '?v=1&view=goals&embed=0&embed=1',
    '?xembed=1',
    '?embed=1x',
    // Behind the checksum nothing is the sender's.
    '?v=1&c=0abc&embed=1',
    '?v=1&view=goals&C=0abc&from=x&embed=1',
    '?v=1&embed=0&c=0abc&embed=1',
    `?embed=1&q=${LONG}`,
    `?q=${LONG}&embed=1`,
    `?embed=1&q=${'x'.repeat(8193 - '?embed=1&q='.length)}`,
  ].map((search) => ({ search, framed: false })),
];

/** The app makes them whole and shows them without header; no other page may frame them for all that. */
export const MENDED = [
  '?a=?embed=1',
  '??embed=1',
  '?v=1;embed=1',
  '?v%3D1%26embed%3D1',
  '?embed=%31',
];
