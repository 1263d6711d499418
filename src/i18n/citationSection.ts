// Words of the part that gives citations.
import { bilingual } from './bilingual.ts';
import type { AnyCitationFormat, CitationUnit } from './citationFile.ts';

export const citationSection = bilingual({
  zh: {
    section: '引文',
    formats: {
      gb7714: 'GB/T 7714',
      plain: '英文',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    } satisfies Record<AnyCitationFormat, string>,
    one: '这一条，带位置和固定链接',
    shown: (n: number) => `所显示的 ${n} 条，带固定链接`,
    unit: '一条引文引什么',
    units: { document: '每份文件', statement: '每条记录' } satisfies Record<CitationUnit, string>,
    inferYear: '文中没有写年份的，用推断的年份，加方括号',
    nothing: '当前筛选下没有记录，没有可引的内容。',
    saved: (name: string) => `已生成 ${name}，由浏览器保存。`,
  },
  en: {
    section: 'Citations',
    formats: {
      gb7714: 'GB/T 7714',
      plain: 'Plain',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    one: 'This statement, with its link',
    shown: (n) => `${n.toLocaleString('en')} shown, each with its link`,
    unit: 'What has a reference of its own',
    units: { document: 'Each document', statement: 'Each statement' },
    inferYear: 'Where the text states no year, give the inferred one in brackets',
    nothing: 'No statements under this filter, so there is nothing to cite.',
    saved: (name) => `Made ${name}; your browser saves it.`,
  },
});
