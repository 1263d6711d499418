// What mail and chat programs do to a link, as data: each takes a whole address and gives what
// arrives. Rule 4 of the link format; sources: the fault catalogue, groups U09 to U14 and U21.

export interface Mangling {
  readonly name: string;
  readonly mangle: (address: string) => string;
}

const query = (address: string, change: (query: string) => string) => {
  const [before = '', ...after] = address.split('?');
  return `${before}?${change(after.join('?'))}`;
};

/** Put behind a link by the sentence or the program that it stands in. */
export const SUFFIXES = [
  ...'。 ， ） 》 】 」 ” ’ 、 ； ： ！ ？ … —'.split(' '),
  ...'. , ) ] > } " \' ; : ! * _ ~ ... / \\ |'.split(' '),
  '。”',
  '）。',
  '</a>',
  ' ',
  '\u200B',
  '\u00A0',
  '\n',
  '看这一页',
  '，发自我的手机',
] as const;

/** What each & of a link becomes. */
const SEPARATORS = [
  ...'&amp; &amp%3B &amp%253B &amp;amp; &amp %26 %2526 %26amp%3B %26amp;'.split(' '),
  ...'; %3B %253B ＆ %EF%BC%86 %25EF%25BC%2586 \\u0026 %5Cu0026'.split(' '),
];

const separated = SEPARATORS.flatMap((sign): Mangling[] => [
  { name: `& as ${sign}`, mangle: (address) => address.replaceAll('&', sign) },
  {
    name: `& as ${sign}, WeChat behind`,
    mangle: (address) => `${address.replaceAll('&', sign)}&from=timeline&isappinstalled=0`,
  },
]);

const suffixed = SUFFIXES.flatMap((suffix): Mangling[] => [
  { name: `${JSON.stringify(suffix)} behind it`, mangle: (address) => address + suffix },
  {
    name: `${JSON.stringify(suffix)} behind it, encoded`,
    mangle: (address) => address + encodeURIComponent(suffix),
  },
]);

/** None of these loses anything of a link that was handed out: it is read as it was, in silence. */
export const LOSSLESS: readonly Mangling[] = [
  ...suffixed,
  { name: 'WeChat, behind', mangle: (address) => `${address}&from=timeline&isappinstalled=0` },
  {
    name: 'WeChat, before',
    mangle: (address) => query(address, (rest) => `from=singlemessage&isappinstalled=0&${rest}`),
  },
  {
    name: 'WeChat, in the middle',
    mangle: (address) => address.replace('&', '&from=groupmessage&'),
  },
  { name: 'WeChat, a second ?', mangle: (address) => `${address}?from=timeline&isappinstalled=0` },
  { name: 'WeChat, in the fragment', mangle: (address) => `${address}#wechat_redirect` },
  { name: 'QQ', mangle: (address) => `${address}&appinstall=0` },
  { name: 'QQ, in the fragment', mangle: (address) => `${address}#&appinstall=0` },
  { name: 'campaign parameters', mangle: (address) => `${address}&utm_source=x&utm_medium=y` },
  { name: 'a click id, before', mangle: (address) => query(address, (rest) => `fbclid=x&${rest}`) },
  ...separated,
  { name: 'percent signs encoded again', mangle: (address) => address.replaceAll('%', '%25') },
  { name: 'the whole query encoded', mangle: (address) => query(address, encodeURIComponent) },
  {
    name: 'the whole query encoded, WeChat behind',
    mangle: (address) => `${query(address, encodeURIComponent)}&from=timeline&isappinstalled=0`,
  },
  {
    name: 'the whole query encoded twice',
    mangle: (address) => query(address, (rest) => encodeURIComponent(encodeURIComponent(rest))),
  },
  ...['zh_CN', 'zh-Hans', 'en-US', 'en_GB', 'zh', 'fr', ''].flatMap((tag): Mangling[] => [
    { name: `lang=${tag} of its own, behind`, mangle: (address) => `${address}&lang=${tag}` },
    {
      name: `lang=${tag} of its own, before`,
      mangle: (address) => query(address, (rest) => `lang=${tag}&${rest}`),
    },
  ]),
  {
    name: 'keys of the program’s own that are ours',
    mangle: (address) => `${address}&view=mobile&v=20240101&a=1&q=x&step=2&embed=1&d=1`,
  },
  { name: 'tildes encoded', mangle: (address) => address.replaceAll('~', '%7E') },
  {
    name: 'dots encoded',
    mangle: (address) => query(address, (rest) => rest.replaceAll('.', '%2E')),
  },
  {
    name: 'tildes encoded twice',
    mangle: (address) => address.replaceAll('%', '%25').replaceAll('~', '%257E'),
  },
  { name: 'upper case', mangle: (address) => query(address, (rest) => rest.toUpperCase()) },
  {
    name: 'percent codes in lower case',
    mangle: (address) => address.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  },
  {
    name: 'quoted-printable',
    mangle: (address) =>
      query(address, (rest) => rest.replaceAll('=', '=3D').replace(/^(.{20})/, '$1=%0A')),
  },
  { name: 'two question marks', mangle: (address) => address.replace('?', '??') },
  { name: 'an empty pair', mangle: (address) => address.replace('&', '&&') },
];
