// Words of the part that gives citations.
import { bilingual } from './bilingual.ts';
import type { AnyCitationFormat } from './citationFile.ts';

export const citationSection = bilingual({
  zh: {
    section: '引文',
    formats: {
      gb7714: 'GB/T 7714',
      plain: '英文',
      bibtex: 'BibTeX',
      ris: 'RIS',
    } satisfies Record<AnyCitationFormat, string>,
    one: '这一条，带位置和固定链接',
    shown: (n: number) => `所显示的 ${n} 条，带固定链接`,
    nothing: '当前筛选下没有记录，没有可引的内容。',
    saved: (name: string) => `已生成 ${name}，由浏览器保存。`,
  },
  en: {
    section: 'Citations',
    formats: { gb7714: 'GB/T 7714', plain: 'Plain', bibtex: 'BibTeX', ris: 'RIS' },
    one: 'This statement, with its link',
    shown: (n) => `${n.toLocaleString('en')} shown, each with its link`,
    nothing: 'No statements under this filter, so there is nothing to cite.',
    saved: (name) => `Made ${name}; your browser saves it.`,
  },
});
