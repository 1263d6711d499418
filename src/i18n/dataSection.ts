// Words of the part that gives the statements as files.
import { bilingual } from './bilingual.ts';

export const dataSection = bilingual({
  zh: {
    section: '数据',
    scope: '范围',
    shown: (n: number) => `所显示的（${n} 条）`,
    everything: (n: number) => `全部（${n} 条）`,
    note: 'CSV 和 XLSX 每个数值一行，带原文、位置、写法、确切程度、时间、状态和缺失代码；JSON 按公布的数据格式。都写明筛选、来源和数据版本。',
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
    note: 'CSV and XLSX have one line for each number, with the text, its place, the number as written, exactness, period, status and absence codes; JSON follows the published schema. Each states filter, sources and data version.',
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
