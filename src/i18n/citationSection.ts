// Words of the part that gives citations.
import { bilingual } from './bilingual.ts';
import type { AnyCitationFormat } from './citationFile.ts';

export const citationSection = bilingual({
  zh: {
    section: '引文',
    format: '引文格式',
    formats: {
      gb7714: 'GB/T 7714',
      plain: '英文',
      bibtex: 'BibTeX',
      ris: 'RIS',
    } satisfies Record<AnyCitationFormat, string>,
    scope: '引用哪些',
    shown: (n: number) => `所显示的（${n} 条）`,
    one: (id: string) => `只引 ${id}`,
    copy: (n: number) => `复制引文（${n} 条）`,
    save: (ending: string) => `存为 .${ending}`,
    note: '按文件排列，每条带原文、位置、数据版本和固定链接；文中没有写的年份不补。',
    nothing: '当前筛选下没有记录，没有可引的内容。',
    saved: (name: string) => `已生成 ${name}，由浏览器保存。`,
  },
  en: {
    section: 'Citations',
    format: 'Citation format',
    formats: { gb7714: 'GB/T 7714', plain: 'Plain English', bibtex: 'BibTeX', ris: 'RIS' },
    scope: 'What to cite',
    shown: (n) => `What is shown (${n.toLocaleString('en')})`,
    one: (id) => `Only ${id}`,
    copy: (n) => (n === 1 ? 'Copy 1 citation' : `Copy ${n.toLocaleString('en')} citations`),
    save: (ending) => `Save as .${ending}`,
    note: 'By document; each with the text, its place, the data version and a permanent link. A year that the text does not state is not filled in.',
    nothing: 'No statements under this filter, so there is nothing to cite.',
    saved: (name) => `Made ${name}; your browser saves it.`,
  },
});
