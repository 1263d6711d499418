// The text that says what is wrong with a statement; whoever found it adds one line and sends it.
import type { Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';

/** What a correction is about. */
export interface CorrectionParts {
  readonly id: string;
  readonly document: string;
  /** The words as the source has them, with their place; none where the document is silent. */
  readonly quotes: readonly {
    readonly quote: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** Data version; empty where not all data could be loaded. */
  readonly version: string;
  readonly link: string;
}

/** Longest address of a mail that programs are sure to take, in characters. */
export const MAIL_LIMIT = 1800;

export const correctionText = bilingual({
  zh: {
    ask: '这条有误？',
    title: '更正这一条',
    how: '在末尾写明哪里有误，然后复制，发给这份数据的维护者；或者用邮件发送，收件人由您填写。本页不会发出任何内容。',
    field: '更正说明',
    copy: '复制',
    mail: '写邮件',
    cut: '邮件放不下全部引文，邮件中已截短；完整文字请用“复制”。',
    close: '关闭',
    subject: (id: string) => `更正：${id}`,
    lines: {
      id: (id: string) => `记录：${id}`,
      document: (title: string) => `文件：${title}`,
      quote: (quote: string, start: number, end: number) =>
        `原文（字符 ${start}–${end}）：${quote}`,
      silent: '原文：本文件未提及',
      version: (version: string) => `数据版本：${version}`,
      link: (link: string) => `链接：${link}`,
      wrong: '有误之处：',
    },
  },
  en: {
    ask: 'Something wrong?',
    title: 'Correct this statement',
    how: 'Say at the end what is wrong, then copy it for whoever maintains this data; or send it by mail, to an address of your choice. This page sends nothing.',
    field: 'Text of the correction',
    copy: 'Copy',
    mail: 'Write a mail',
    cut: 'The quote does not fit into a mail and is shortened there; “Copy” takes all of it.',
    close: 'Close',
    subject: (id) => `Correction: ${id}`,
    lines: {
      id: (id) => `Statement: ${id}`,
      document: (title) => `Document: ${title}`,
      quote: (quote, start, end) => `Source text (characters ${start}–${end}): ${quote}`,
      silent: 'Source text: not mentioned in this document',
      version: (version) => `Data version: ${version}`,
      link: (link) => `Link: ${link}`,
      wrong: 'What is wrong: ',
    },
  },
});

/** The whole text, one line a fact, the last one open for what is wrong. */
export function correctionBody(parts: CorrectionParts, lang: Lang): string {
  const { lines } = correctionText[lang];
  return [
    lines.id(parts.id),
    lines.document(parts.document),
    ...(parts.quotes.length > 0
      ? parts.quotes.map(({ quote, start, end }) => lines.quote(quote, start, end))
      : [lines.silent]),
    ...(parts.version === '' ? [] : [lines.version(parts.version)]),
    lines.link(parts.link),
    '',
    lines.wrong,
  ].join('\n');
}

/**
 * The same as the address of a mail without a receiver. Where it is longer than programs are sure
 * to take, the quotes are shortened, the longest first; `cut` says so.
 */
export function correctionMail(
  parts: CorrectionParts,
  lang: Lang,
): { readonly href: string; readonly cut: boolean } {
  const subject = encodeURIComponent(correctionText[lang].subject(parts.id));
  const hrefOf = (most: number) => {
    const quotes = parts.quotes.map((place) => ({ ...place, quote: shortened(place.quote, most) }));
    const body = correctionBody({ ...parts, quotes }, lang).replaceAll('\n', '\r\n');
    return `mailto:?subject=${subject}&body=${encodeURIComponent(body)}`;
  };
  const longest = Math.max(0, ...parts.quotes.map(({ quote }) => [...quote].length));
  for (let most = longest; most > 0; most--) {
    const href = hrefOf(most);
    if (href.length <= MAIL_LIMIT) return { href, cut: most < longest };
  }
  return { href: hrefOf(0), cut: longest > 0 };
}

function shortened(quote: string, most: number): string {
  const characters = [...quote];
  return characters.length <= most ? quote : `${characters.slice(0, most).join('')}……`;
}
