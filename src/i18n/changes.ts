// Words for what changed in the data since a link was made.
import { bilingual } from './bilingual.ts';

export const changesText = bilingual({
  zh: {
    since: (made: string, now: string) => `此链接创建于数据版本 ${made}，现为 ${now}。`,
    inView: (changed: number, added: number, removed: number) =>
      `与当前视图有关的变化：${changed} 条修改，${added} 条新增，${removed} 条删除。`,
    unknown: (made: string, now: string) =>
      `无法核对此链接创建时的数据：变更记录中没有版本 ${made}。现为 ${now}，内容可能有变化。`,
    unread: (made: string, now: string) =>
      `此链接创建于数据版本 ${made}，现为 ${now}。变更记录未能载入，无法列出变化。`,
    see: '看差异',
    hide: '收起差异',
    list: '此链接创建以来的变化',
    history: '数据的历次变更',
    noHistory: '变更记录未能载入。',
    first: '首次发布',
    none: '没有增删改记录；改动在记录以外，如主题、指标或检索。',
    counts: (changed: number, added: number, removed: number) =>
      `${changed} 条修改，${added} 条新增，${removed} 条删除`,
    current: '当前版本',
    kinds: { changed: '修改', added: '新增', removed: '删除' },
    before: '改前',
    after: '改后',
    fields: {
      evidence: '原文引文',
      label: '标题',
      summary: '摘要',
      kind: '类型',
      theme: '主题',
      time: '时间',
      quantities: '数值',
      coding: '编码',
    },
    what: (fields: readonly string[]) => `改动：${fields.join('、')}`,
  },
  en: {
    since: (made, now) => `This link was made on data version ${made}; the data is now at ${now}. `,
    inView: (changed, added, removed) =>
      `In this view: ${changed} changed, ${added} added, ${removed} removed.`,
    unknown: (made, now) =>
      `The data this link was made on cannot be checked: the change log does not know version ${made}. The data is now at ${now} and may differ.`,
    unread: (made, now) =>
      `This link was made on data version ${made}; the data is now at ${now}. The change log could not be loaded, so the changes cannot be listed.`,
    see: 'Show the changes',
    hide: 'Hide the changes',
    list: 'Changes since this link was made',
    history: 'Changes of the data',
    noHistory: 'The change log could not be loaded.',
    first: 'first released',
    none: 'No statement was added, changed or removed; what changed stands beside them: themes, indicators or searches.',
    counts: (changed, added, removed) => `${changed} changed, ${added} added, ${removed} removed`,
    current: 'current',
    kinds: { changed: 'Changed', added: 'Added', removed: 'Removed' },
    before: 'Before',
    after: 'After',
    fields: {
      evidence: 'quote',
      label: 'label',
      summary: 'summary',
      kind: 'kind',
      theme: 'theme',
      time: 'time',
      quantities: 'numbers',
      coding: 'coding',
    },
    what: (fields) => `Changed: ${fields.join(', ')}`,
  },
});
