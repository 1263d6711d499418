// Words of the part that gives the statements as files.
import { bilingual } from './bilingual.ts';

export const dataSection = bilingual({
  zh: {
    section: '数据',
    scope: '范围',
    shown: (n: number) => `所显示的 ${n} 条`,
    everything: (n: number) => `全部 ${n} 条`,
    formats: {
      CSV: 'CSV',
      codes: 'CSV（程序用）',
      XLSX: 'XLSX',
      DOCX: 'Word',
      markdown: 'Markdown',
      JSON: 'JSON',
      annotations: 'Web Annotation',
    },
    note: (n: number) => `${n} 条，每个数值一行`,
    nothing: '当前筛选下没有记录，没有可导出的内容。可改选全部。',
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
    shown: (n) => `Shown (${n.toLocaleString('en')})`,
    everything: (n) => `All (${n.toLocaleString('en')})`,
    formats: {
      CSV: 'CSV',
      codes: 'CSV for programs',
      XLSX: 'XLSX',
      DOCX: 'Word',
      markdown: 'Markdown',
      JSON: 'JSON',
      annotations: 'Web Annotation',
    },
    note: (n) =>
      `${n === 1 ? '1 statement' : `${n.toLocaleString('en')} statements`}, a line a number`,
    nothing: 'No statements under this filter, so there is nothing to export. Choose all.',
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
