// What is said beside a field whose words are copied.
import { bilingual } from './bilingual.ts';

export const copyFieldText = bilingual({
  zh: {
    copied: '已复制',
    field: '待复制的文字',
    selected: (keys: string) => `浏览器没有放行，文字已选中，请按 ${keys} 复制`,
  },
  en: {
    copied: 'Copied',
    field: 'Text to copy',
    selected: (keys) => `The browser did not allow it; the text is selected, press ${keys}`,
  },
});
