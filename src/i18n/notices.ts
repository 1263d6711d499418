// Words for what was not understood in a link, or could not be stored.
import type { Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';

/** What a notice knows, as far as words need it; codes and fields are those of state/notice.ts. */
export interface NoticeParts {
  readonly code: keyof typeof notices.zh.code;
  readonly key?: string;
  readonly value?: string;
  readonly used?: string | null;
  readonly near?: string;
}

export const notices = bilingual({
  zh: {
    /** Each key of the link format, as the reader knows it. */
    key: {
      v: '格式版本',
      view: '视图',
      a: '左侧文件',
      b: '右侧文件',
      theme: '主题',
      kind: '类型',
      status: '数值状态',
      dated: '有无年份',
      number: '有无数值',
      only: '共有与独有',
      year: '年份',
      q: '搜索',
      group: '排列',
      as: '图或表',
      derived: '推算值',
      sort: '记录表排序',
      record: '记录',
      pin: '对照的另一条',
      step: '演示页',
      deck: '自编演示',
      lang: '语言',
      embed: '嵌入',
      d: '数据版本',
      c: '校验码',
    } as Record<string, string>,
    /** What is shown where a key falls back to its default. */
    fallback: {
      v: '已按 v1 读取',
      view: '已显示“总览”',
      a: '左侧已改用默认文件',
      b: '右侧已改用默认文件',
      theme: '已显示全部主题',
      kind: '已显示全部类型',
      status: '已显示全部数值状态',
      dated: '写明年份与否，均已显示',
      number: '有无数值，均已显示',
      only: '共有与独有的主题均已显示',
      year: '已显示全部年份',
      q: '未作搜索',
      group: '已按本视图的默认方式排列',
      as: '已显示为图',
      derived: '未显示推算值',
      sort: '已按文件原有次序排列',
      record: '未打开任何记录',
      pin: '未作并排对照',
      step: '未开始演示',
      deck: '已改用标准演示稿',
      lang: '已沿用您的语言设置',
      embed: '已显示完整页面',
    } as Record<string, string>,
    default: '已改用默认值',
    kept: (used: string) => `已保留其余各值：${used}`,
    near: (near: string) => `最接近的是“${near}”。`,
    code: {
      invalid: (part: string, value: string, instead: string) =>
        `链接中的“${part}”一项无法识别：“${value}”。${instead}。`,
      unknown: (part: string, value: string, instead: string) =>
        `链接中的“${part}”一项，现有数据中没有：“${value}”。${instead}。`,
      damaged: (part: string, value: string, instead: string) =>
        `链接中的“${part}”一项已损坏，无法还原：“${value}”。${instead}。`,
      mended: (part: string, value: string, instead: string) =>
        `链接中的“${part}”一项混入了别的字符：“${value}”，已按“${instead}”读取。`,
      repeated: (part: string, _value: string, instead: string) =>
        `链接中的“${part}”一项出现了不止一次。${instead}。`,
      newer: (_part: string, value: string) =>
        `此链接使用较新的格式（v${value}）。能够识别的部分已照用。`,
      incomplete: () => '此链接的校验码缺失或不符：链接可能被截断或改动过。能够识别的部分已照用。',
      'other-data': (_part: string, value: string, instead: string) =>
        `此链接创建于数据版本 ${value}，现为 ${instead}；内容可能有变化。`,
      'too-long': (part: string, value: string, instead: string) =>
        part
          ? `链接中的“${part}”一项过长：“${value}”。${instead}。`
          : `链接过长（${value} 个字符），未予读取，已显示默认视图。`,
      'storage-off': () => '浏览器未允许保存设置。语言和深浅色的选择在关闭本页前有效。',
      'storage-unreadable': () => '此前保存的设置无法读取，原文已保留，现按默认设置显示。',
      'storage-newer': () =>
        '此前的设置由较新的版本保存，已原样保留。现按默认设置显示，改动在关闭本页前有效。',
      // In English first: without the font this language is not to be read.
      'no-han-font': () =>
        'This computer has no Chinese font: install one, such as Noto Sans CJK SC. 本机没有中文字体，汉字显示为方框。请安装一种，如思源黑体（Noto Sans CJK SC）。',
    },
    first: (used: string) => (used === '' ? '以第一次出现的空值为准' : `以第一个为准：“${used}”`),
  },
  en: {
    key: {
      v: 'format version',
      view: 'view',
      a: 'left document',
      b: 'right document',
      theme: 'theme',
      kind: 'kind',
      status: 'status',
      dated: 'dated or undated',
      number: 'with or without a number',
      only: 'topics in both or one',
      year: 'years',
      q: 'search',
      group: 'order of rows',
      as: 'chart or table',
      derived: 'derived values',
      sort: 'order of the records table',
      record: 'record',
      pin: 'statement to compare with',
      step: 'slide',
      deck: 'own slides',
      lang: 'language',
      embed: 'embedding',
      d: 'data version',
      c: 'checksum',
    } as Record<string, string>,
    fallback: {
      v: 'It was read as v1',
      view: 'The overview is shown',
      a: 'The default document is on the left',
      b: 'The default document is on the right',
      theme: 'All themes are shown',
      kind: 'All kinds are shown',
      status: 'Every status is shown',
      dated: 'Dated and undated statements are shown',
      number: 'Statements with and without a number are shown',
      only: 'Themes of both documents and of one are shown',
      year: 'All years are shown',
      q: 'No search was made',
      group: 'Rows are in this view’s own order',
      as: 'The chart is shown',
      derived: 'Derived values are not shown',
      sort: 'Records are in the documents’ own order',
      record: 'No record was opened',
      pin: 'Nothing is compared',
      step: 'No presentation was started',
      deck: 'The standard briefing is used',
      lang: 'Your own language setting was kept',
      embed: 'The whole page is shown',
    } as Record<string, string>,
    default: 'The default was used',
    kept: (used: string) => `The other values were kept: ${used}`,
    near: (near: string) => ` The closest known value is “${near}”.`,
    code: {
      invalid: (part: string, value: string, instead: string) =>
        `The link’s value for “${part}” was not understood: “${value}”. ${instead}.`,
      unknown: (part: string, value: string, instead: string) =>
        `The data holds nothing under the link’s value for “${part}”: “${value}”. ${instead}.`,
      damaged: (part: string, value: string, instead: string) =>
        `The link’s value for “${part}” is damaged and cannot be restored: “${value}”. ${instead}.`,
      mended: (part: string, value: string, instead: string) =>
        `The link’s value for “${part}” had other characters in it: “${value}”. It was read as “${instead}”.`,
      repeated: (part: string, _value: string, instead: string) =>
        `The link gives “${part}” more than once. ${instead}.`,
      newer: (_part: string, value: string) =>
        `This link uses a newer format (v${value}). The parts that could be read were used.`,
      incomplete: () =>
        'This link’s checksum is missing or does not match: it may have been cut or altered. The parts that could be read were used.',
      'other-data': (_part: string, value: string, instead: string) =>
        `This link was made on data version ${value}; the data is now at ${instead}, so the content may differ.`,
      'too-long': (part: string, value: string, instead: string) =>
        part
          ? `The link’s value for “${part}” is too long: “${value}”. ${instead}.`
          : `The link is too long (${value} characters) and was not read. The default view is shown.`,
      'storage-off': () =>
        'The browser does not allow settings to be stored. Language and light or dark last until this page is closed.',
      'storage-unreadable': () =>
        'The settings stored earlier could not be read. They were left as they are, and the defaults are used.',
      'storage-newer': () =>
        'The settings stored earlier are those of a newer version and were left as they are. The defaults are used; changes last until this page is closed.',
      'no-han-font': () =>
        'This computer has no Chinese font, so that quotes are rows of boxes. Install one, such as Noto Sans CJK SC.',
    },
    first: (used: string) =>
      used === '' ? 'The first one, which is empty, was used' : `The first one was used: “${used}”`,
  },
});

/**
 * What a notice says to the reader: which part was not understood, what was used instead and,
 * where one is near, the id that may have been meant. One to three sentences.
 */
export function noticeText(notice: NoticeParts, lang: Lang): string {
  const words = notices[lang];
  const { code, key = '', value = '', near } = notice;
  const part = key === '' ? '' : own(words.key, key, key);
  const said = words.code[code](part, value, insteadText(notice, lang));
  return near === undefined ? said : said + words.near(near);
}

function insteadText({ code, key = '', used }: NoticeParts, lang: Lang): string {
  const words = notices[lang];
  if (code === 'other-data' || code === 'mended') return used ?? '';
  if (code === 'repeated') return words.first(used ?? '');
  if (typeof used === 'string')
    return words.kept(used.replaceAll('~', lang === 'zh' ? '、' : ', '));
  return own(words.fallback, key, words.default);
}

/** A key comes from an address: `constructor` must not find what every object has. */
function own(words: Readonly<Record<string, string>>, key: string, otherwise: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? otherwise) : otherwise;
}
