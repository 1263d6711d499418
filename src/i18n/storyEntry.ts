// Words of the ways to the story, which stand on every page; the rest are in story.ts, loaded with it.
import { both } from './both.ts';

export const storyEntry = both({
  zh: {
    name: '编排',
    button: (count: number) => (count === 0 ? '编排' : `编排 ${count}`),
    buttonName: (count: number) => `编排，${count} 页`,
    add: '加入编排',
    download: '下载 .story.json',
    saved: (name: string) => `已保存 ${name}`,
  },
  en: {
    name: 'Story',
    button: (count) => (count === 0 ? 'Story' : `Story ${count}`),
    buttonName: (count) => `Story, ${count} ${count === 1 ? 'slide' : 'slides'}`,
    add: 'Add to story',
    download: 'Download .story.json',
    saved: (name) => `Saved ${name}`,
  },
});
