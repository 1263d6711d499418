// Words of slides on paper and as PDF, and of the part that makes them.
import { bilingual } from './bilingual.ts';

export const deckFileWords = bilingual({
  zh: {
    section: '演示稿',
    note: (of: number) => `${of} 页`,
    pptx: 'PowerPoint',
    slides: 'PDF',
    handout: '讲义',
    making: {
      pptx: '正在生成 PowerPoint 文件……',
      slides: '正在准备演示稿……',
      handout: '正在准备讲义……',
    },
    progress: (done: number, of: number) => `${done} / ${of} 页`,
    saved: (name: string, failed: readonly number[]) =>
      `已生成 ${name}，由浏览器保存。${
        failed.length === 0 ? '' : `第 ${failed.join('、')} 页没有做成，页上写明了，并留有链接。`
      }`,
    pptxFailed: 'PowerPoint 文件没有生成，PDF 可以照常使用。',
    cancel: '取消',
    cancelled: '已取消，没有生成文件。',
    failed: '有一页没有画成，没有打印。其他功能不受影响。',
    retry: '重试',
    done: '打印已打开；要另存为 PDF，请在其中选择。',
    nothing: '还没有页面，没有可导出的内容。',
    notes: '备注',
    standardNote: '由数据生成，',
    link: '链接：',
    /** Title of slides that their author gave none. */
    briefing: '两份文件对照',
  },
  en: {
    section: 'Slides',
    note: (of) => `${of} ${of === 1 ? 'slide' : 'slides'}`,
    pptx: 'PowerPoint',
    slides: 'PDF',
    handout: 'Handout',
    making: {
      pptx: 'Making the PowerPoint file…',
      slides: 'Preparing the slides…',
      handout: 'Preparing the handout…',
    },
    progress: (done, of) => `${done} of ${of} slides`,
    saved: (name, failed) =>
      `Made ${name}; your browser saves it.${
        failed.length === 0
          ? ''
          : failed.length === 1
            ? ` Slide ${failed[0]} could not be made; it says so and carries a link.`
            : ` Slides ${failed.join(', ')} could not be made; they say so and carry a link.`
      }`,
    pptxFailed: 'The PowerPoint file could not be made. PDFs work as usual.',
    cancel: 'Cancel',
    cancelled: 'Cancelled; no file was made.',
    failed: 'A slide could not be drawn, so nothing was printed. Everything else works as usual.',
    retry: 'Try again',
    done: 'The print dialog was opened; choose “Save as PDF” there.',
    nothing: 'There are no slides yet, so there is nothing to export.',
    notes: 'Notes',
    standardNote: 'Made from the data: ',
    link: 'Link: ',
    briefing: 'Two documents side by side',
  },
});
