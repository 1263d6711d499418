// Words of the part that gives citations.
import { bilingual } from './bilingual.ts';
import type { AnyCitationFormat, CitationUnit } from './citationFile.ts';

export const citationSection = bilingual({
  zh: {
    section: '引文',
    format: '引文格式',
    formats: {
      gb7714: 'GB/T 7714',
      plain: '英文',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    } satisfies Record<AnyCitationFormat, string>,
    scope: '引用哪些',
    unit: '一条引文引什么',
    units: { document: '每份文件', statement: '每条记录' } satisfies Record<CitationUnit, string>,
    inferYear: '文中没有写年份的，用编者推断的年份，加方括号',
    shown: (n: number) => `所显示的（${n} 条）`,
    one: (id: string) => `只引 ${id}`,
    copy: (n: number) => `复制引文（${n} 条）`,
    save: (ending: string) => `存为 .${ending}`,
    note: '每份文件一条参考文献，记录列在其下，带原文和位置；也可以每条记录一条。都带引用日期、链接和数据版本。推断的年份只写在引文里，并附理由。',
    nothing: '当前筛选下没有记录，没有可引的内容。',
    saved: (name: string) => `已生成 ${name}，由浏览器保存。`,
  },
  en: {
    section: 'Citations',
    format: 'Citation format',
    formats: {
      gb7714: 'GB/T 7714',
      plain: 'Plain English',
      bibtex: 'BibTeX',
      ris: 'RIS',
      csl: 'CSL-JSON',
    },
    scope: 'What to cite',
    unit: 'What has a reference of its own',
    units: { document: 'Each document', statement: 'Each statement' },
    inferYear: 'Where the text states no year, give the editors’ inferred one in brackets',
    shown: (n) => `What is shown (${n.toLocaleString('en')})`,
    one: (id) => `Only ${id}`,
    copy: (n) => (n === 1 ? 'Copy 1 citation' : `Copy ${n.toLocaleString('en')} citations`),
    save: (ending) => `Save as .${ending}`,
    note: 'One reference a document, with the statements as locators: the text and its place; or one a statement. Each has the day of access, the link and the data version. An inferred year stands in citations alone, with the reason.',
    nothing: 'No statements under this filter, so there is nothing to cite.',
    saved: (name) => `Made ${name}; your browser saves it.`,
  },
});
