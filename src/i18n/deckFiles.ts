// Words of slides on paper and as PDF, and of the part that makes them.
import { bilingual } from './bilingual.ts';

export const deckFileWords = bilingual({
  zh: {
    section: '文稿',
    note: (of: number) =>
      `共 ${of} 页。PowerPoint 文件里的文字、表格和条形图都可以修改，出处写在备注里。PDF 由浏览器的打印生成，请在其中选“另存为 PDF”。`,
    pptx: 'PowerPoint（可修改）',
    slides: '演示稿 PDF（16:9）',
    handout: '讲义 PDF（A4，带备注）',
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
    standardNote: '标准演示稿，由数据生成。自己的文稿在“我的演示”里。',
    link: '链接：',
    /** Title of slides that their author gave none. */
    briefing: '两份文件对照',
  },
  en: {
    section: 'Slides',
    note: (of) =>
      `${of} slides. In the PowerPoint file, text, tables and bar charts can be edited; sources are in the notes. PDFs are made by the browser’s print dialog: choose “Save as PDF” there.`,
    pptx: 'PowerPoint (editable)',
    slides: 'Slides as PDF (16:9)',
    handout: 'Handout as PDF (A4, with notes)',
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
    standardNote:
      'The standard briefing, made from the data. Slides of your own are under “Story”. ',
    link: 'Link: ',
    briefing: 'Two documents side by side',
  },
});
