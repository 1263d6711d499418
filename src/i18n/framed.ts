// Words for the whole page in a frame of another site.
import { bilingual } from './bilingual.ts';

export const framedText = bilingual({
  zh: {
    says: '本页显示在另一个网页的框里，地址栏里不是本应用的地址。',
    out: '单独打开',
  },
  en: {
    says: 'This page stands in a frame of another page; the address bar shows that page, not this one.',
    out: 'Open it on its own',
  },
});
