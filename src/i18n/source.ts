// Words of the Source screen.
import type { MarkState } from '../domain/rows.ts';
import { bilingual } from './bilingual.ts';

/** English count: '1 statement', '12 statements'. */
const counted = (count: number, noun: string) =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** Messages of the Source screen. Counts are of records shown. */
export const sourceText = bilingual({
  zh: {
    marked: (counts: string) => `${counts}（标在正文原处）`,
    subtitle: '正文逐字照录，标记处是一条记录的开头，点开看说明。',
    states: {
      target: '写明年份的目标',
      measure: '举措、原则、未写年份的目标',
      actual: '数据和事件',
      forecast: '预计',
      problem: '自述的问题',
    } satisfies Record<MarkState, string>,
    mode: '文本',
    clean: '整洁',
    raw: '原始',
    counts: (characters: number, records: number) => `${characters} 个汉字 · ${records} 条记录`,
    text: (name: string) => `${name}正文`,
    goTo: (name: string) => `看${name}`,
    box: (name: string) => `${name}正文，可上下滚动`,
    sync: '同步滚动',
    found: (count: number) => `正文中找到 ${count} 处`,
    foundAt: (at: number, count: number) => `第 ${at}/${count} 处`,
    foundPrevious: '上一处',
    foundNext: '下一处',
    join: '⏎ 表示原排版在此断开，已接合；复制时不带此符号。',
    cleanNote: '“整洁”去掉了未纳入对照的内容；“原始”照收到的样子一字不动。',
    rawNote: '⟦ ⟧ 里的灰字没有纳入对照：转载页的干扰字符，或同页的其他文章。',
    keys: '在正文里用方向键走到下一处，按 Enter 打开。',
    loading: '正在读取原始文件……',
    failed: (name: string, file: string) => `${name}的原始文件未能读取：${file}`,
    retry: '重试',
    backToClean: '看整洁文本',
  },
  en: {
    marked: (counts) => `${counts} (marked in the texts)`,
    subtitle:
      'Both texts word for word, in Chinese. A mark begins each statement; select its words.',
    states: {
      target: 'goal with a year',
      measure: 'measure, principle, goal without a year',
      actual: 'figure or event',
      forecast: 'forecast',
      problem: 'problem it names itself',
    },
    mode: 'Text',
    clean: 'Clean',
    raw: 'Raw text',
    counts: (characters, records) =>
      `${counted(characters, 'Chinese character')} · ${counted(records, 'statement')}`,
    text: (name) => `Text of ${name}`,
    goTo: (name) => `Go to ${name}`,
    box: (name) => `Text of ${name}, scrollable`,
    sync: 'Scroll together',
    found: (count) => `Found in ${counted(count, 'place')} of the text`,
    foundAt: (at, count) => `Place ${at} of ${count}`,
    foundPrevious: 'Previous',
    foundNext: 'Next',
    join: '⏎ marks a place where the page layout broke the sentence; it is joined again here and is never copied.',
    cleanNote:
      '“Clean” leaves out what is not part of the report; “Raw text” shows the file untouched.',
    rawNote:
      'Grey words in ⟦ ⟧ are not compared: stray characters from the forum page, or other articles on the same newspaper page.',
    keys: 'In the text, arrow keys move to the next marked words; Enter opens them.',
    loading: 'Reading the file as received…',
    failed: (name, file) => `The text of ${name} as received could not be read: ${file}`,
    retry: 'Try again',
    backToClean: 'Show the clean text',
  },
});
