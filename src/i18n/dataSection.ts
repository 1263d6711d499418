// Words of the part that gives the statements as files.
import { bilingual } from './bilingual.ts';

export const dataSection = bilingual({
  zh: {
    section: '数据',
    scope: '范围',
    shown: (n: number) => `所显示的（${n} 条）`,
    everything: (n: number) => `全部（${n} 条）`,
    formats: {
      CSV: 'CSV',
      codes: 'CSV（程序用）',
      XLSX: 'XLSX',
      DOCX: 'Word',
      markdown: 'Markdown',
      JSON: 'JSON',
      annotations: 'Web Annotation',
    },
    note: 'CSV 供阅读，次序与页面相同；程序用的 CSV 是一个压缩包，一表一个文件，附代码本。XLSX 分记录、数值、缺失、对照、词频几张表。Word 和 Markdown 是逐主题的对照表。JSON 按公布的数据格式，Web Annotation 是每处原文的标注。都写明筛选、来源和数据版本。',
    nothing: '当前筛选下没有记录，没有可导出的内容。可改选“全部”。',
    making: (format: string) => `正在生成 ${format}……`,
    progress: (done: number, all: number) => `${done} / ${all} 条`,
    cancel: '取消',
    cancelled: '已取消，没有生成文件。',
    saved: (name: string) => `已生成 ${name}，由浏览器保存。`,
    failed: (format: string) => `${format} 没有生成，其他格式可以照常使用。`,
    retry: '重试',
  },
  en: {
    section: 'Data',
    scope: 'How much',
    shown: (n) => `What is shown (${n.toLocaleString('en')})`,
    everything: (n) => `Everything (${n.toLocaleString('en')})`,
    formats: {
      CSV: 'CSV',
      codes: 'CSV for programs',
      XLSX: 'XLSX',
      DOCX: 'Word',
      markdown: 'Markdown',
      JSON: 'JSON',
      annotations: 'Web Annotation',
    },
    note: 'CSV is to be read, in the order of the page; for programs it is an archive of a file a table with a codebook. XLSX has sheets of statements, numbers, absences, alignments and word counts. Word and Markdown have the comparison theme by theme. JSON follows the published schema; Web Annotation marks every passage. Each states filter, sources and data version.',
    nothing: 'No statements under this filter, so there is nothing to export. Choose “Everything”.',
    making: (format) => `Making ${format}…`,
    progress: (done, all) =>
      `${done.toLocaleString('en')} of ${all.toLocaleString('en')} statements`,
    cancel: 'Cancel',
    cancelled: 'Cancelled; no file was made.',
    saved: (name) => `Made ${name}; your browser saves it.`,
    failed: (format) => `${format} could not be made. The other formats work as usual.`,
    retry: 'Try again',
  },
});
