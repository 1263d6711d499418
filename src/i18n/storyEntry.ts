// Words of the ways to the story, which stand on every page; the rest are in story.ts, loaded with it.
import { bilingual } from './bilingual.ts';

export const storyEntry = bilingual({
  zh: {
    name: '我的演示',
    pages: (count: number) => `${count} 页`,
    buttonName: (count: number) => `我的演示，${count} 页`,
    add: '＋加入演示',
    download: '下载 .story.json',
    saved: (name: string) => `已保存 ${name}`,
  },
  en: {
    name: 'My slides',
    pages: (count) => `${count}`,
    buttonName: (count) => `My slides, ${count}`,
    add: '＋ Add to my slides',
    download: 'Download .story.json',
    saved: (name) => `Saved ${name}`,
  },
});
