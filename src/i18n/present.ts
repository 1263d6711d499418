// Words of the presentation.
import { both } from './both.ts';

export const present = both({
  zh: {
    name: '演示',
    start: '演示',
    page: (number: number, of: number) => `${number} / ${of}`,
    previous: '上一页',
    next: '下一页',
    leave: '退出演示',
  },
  en: {
    name: 'Presentation',
    start: 'Present',
    page: (number: number, of: number) => `${number} / ${of}`,
    previous: 'Previous',
    next: 'Next',
    leave: 'Leave',
  },
});
