// Words of slides on paper and as PDF, and of the part that makes them.
import { both } from './both.ts';

export const deckFileWords = both({
  zh: {
    section: '文稿',
    note: (of: number) => `共 ${of} 页。打开浏览器的打印，在其中选“另存为 PDF”。`,
    slides: '演示稿 PDF（16:9）',
    handout: '讲义 PDF（A4，带备注）',
    preparing: (done: number, of: number) => `正在准备第 ${done} 页，共 ${of} 页……`,
    cancel: '取消',
    cancelled: '已取消。',
    failed: '有一页没有画成，没有打印。其他功能不受影响。',
    retry: '重试',
    done: '打印已打开；要另存为 PDF，请在其中选择。',
    nothing: '还没有页面，没有可打印的内容。',
    notes: '备注',
    standardNote: '标准演示稿，由数据生成。自己的文稿在“编排”里。',
    link: '链接：',
  },
  en: {
    section: 'Slides',
    note: (of) => `${of} slides. The browser’s print dialog opens; choose “Save as PDF” there.`,
    slides: 'Slides as PDF (16:9)',
    handout: 'Handout as PDF (A4, with notes)',
    preparing: (done, of) => `Preparing slide ${done} of ${of}…`,
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    failed: 'A slide could not be drawn, so nothing was printed. Everything else works as usual.',
    retry: 'Try again',
    done: 'The print dialog was opened; choose “Save as PDF” there.',
    nothing: 'There are no slides yet, so there is nothing to print.',
    notes: 'Notes',
    standardNote:
      'The standard briefing, made from the data. Slides of your own are under “Story”.',
    link: 'Link: ',
  },
});
