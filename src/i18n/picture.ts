// Words that stand on pictures alone, and of the part that makes them.
import { bilingual } from './bilingual.ts';
import { documentCalled } from './documentCalled.ts';

export const pictureWords = bilingual({
  zh: {
    keys: {
      goals:
        '同一主题放在同一行，目标全部列出；方括号里是文件自己的编号。空心：写明年份的目标；浅色：举措、原则和没有写年份的目标；虚线：问题。',
      overview: '每个主题下，两份文件写到多具体：按可核对的规则看措辞，不评价政策优劣。',
      timeline: '每个主题上，到哪一年做到什么。没有写年份的记录，一个标记是一条。',
      figures:
        '一个指标一张小图，各用自己的单位，都从 0 画起。空心＝目标，实心＝实际，斜线＝预计。',
      coverage: '词语：全文中逐字出现的次数，不随筛选变化。记录：各主题的记录条数，随筛选变化。',
    },
    document: (name: string, genre: string, day: string) =>
      [documentCalled(name, 'zh'), genre, day].filter(Boolean).join(' · '),
    quotesCut: '引文以“…”结尾的，未全部显示。',
    asQuotes: '所列为原文。',
    asLabels: '所列为本项目拟的标题，不是原文。',
    moreStatements: (n: number) => `还有 ${n} 条`,
    moreThemes: (n: number) => `另有 ${n} 个主题放不下，未列出。`,
    moreFigures: (n: number) => `另有 ${n} 项数值放不下，未画出。`,
    someListed: '有的格子只列出前几条。',
    rowsCut: '末尾几项放不下，未列出。',
    noTime: '以下主题没有写到时间：一个标记是一条记录',
    ownWord: '读者查的词',
    noMatrix: '各主题的记录条数没有列在这张图上。',
    seeLink: '全部内容见链接。',
    caution: '“未提及”指本文件没有写，不等于该省没有此项政策。',
    noVersion: '部分数据未能载入，没有数据版本',
    link: (shown: string) => `链接：${shown}`,
    linkCut: '（见二维码）',
    linkLong: '（链接过长，未印二维码）',
    queryLong: '（过长，未印全）',
    section: '图片',
    scheme: '图片颜色',
    schemes: { light: '浅色', dark: '深色' },
    times: 'PNG 的大小',
    wide: '横 1920',
    tall: '竖 1080',
    copy: '复制',
    print: '打印',
    making: '正在生成图片…',
    cancel: '取消',
    cancelled: '已取消。',
    saved: (name: string, size: string) => `已生成 ${name}（${size}），由浏览器保存。`,
    lower: (size: string) => `这台设备画不出原定尺寸，已改为 ${size}。`,
    copied: '图片已复制。',
    notCopied: '浏览器不让写入剪贴板。图片在下面，可以右键或长按复制、保存。',
    picture: (title: string) => `图片：${title}`,
    failed: '图片没有画成。可以改存 SVG，它不需要这一步。',
    notDrawn: '图片没有画成，其他功能不受影响。',
    retry: '重试',
    nothing: '当前筛选下没有记录，没有可画的内容。',
    noPicture: {
      records: '“记录”是表格，没有图。整张表在“数据”。',
      source: '“原文”是全文，没有图。要带走原文，请用“打印”。',
      about: '“方法”是文字，没有图。可以用“打印”。',
    },
    /** `coded`: whether the link has a code, which one without an address has not. */
    note: (coded: boolean) => `带标题、筛选、来源和${coded ? '二维码' : '链接'}`,
  },
  en: {
    keys: {
      goals:
        'One theme, one row; every goal is listed; in brackets the document’s own numbering. Hollow: goal with a year; tinted: measure, principle or goal without a year; dashed: problem.',
      overview:
        'How specific each document is on each theme: wording judged by a rule you can check, not the merit of a policy.',
      timeline:
        'By theme: what is to be done by when. Of statements without a year one mark is one.',
      figures:
        'One indicator, one chart, each in its own unit and from zero. Hollow: target; solid: actual; hatched: forecast.',
      coverage:
        'Words: how often each stands in the whole text, whatever the filter. Statements: how many on each theme, under the filter.',
    },
    document: (name, genre, day) =>
      [documentCalled(name, 'en'), genre, day].filter(Boolean).join(' · '),
    quotesCut: 'Words that end in “…” are not shown in full.',
    asQuotes: 'The words are the documents’ own.',
    asLabels: 'The words are this project’s labels, not the text.',
    moreStatements: (n) => `${n} more`,
    moreThemes: (n) => `${n} more ${n === 1 ? 'theme' : 'themes'} not listed for lack of room.`,
    moreFigures: (n) => `${n} more ${n === 1 ? 'number' : 'numbers'} not drawn for lack of room.`,
    rowsCut: 'The last rows found no room.',
    someListed: 'Some cells list their first statements alone.',
    noTime: 'Themes on which no statement names a time; one mark is one statement',
    ownWord: 'The reader’s own word',
    noMatrix: 'The counts of statements by theme are not on this picture.',
    seeLink: 'The link shows everything.',
    caution:
      '“Not mentioned” is said of this document alone. English words: unofficial translation.',
    noVersion: 'some data did not load, so there is no data version',
    link: (shown) => `Link: ${shown}`,
    linkCut: ' (in full in the code)',
    linkLong: ' (too long for a code)',
    queryLong: ' (too long to print)',
    section: 'Picture',
    scheme: 'Colours of the picture',
    schemes: { light: 'Light', dark: 'Dark' },
    times: 'Size of the PNG',
    wide: 'Wide',
    tall: 'Tall',
    copy: 'Copy',
    print: 'Print',
    making: 'Making the picture…',
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    saved: (name, size) => `Made ${name} (${size}); the browser saves it.`,
    lower: (size) => `This device could not draw the full size; it was made at ${size}.`,
    copied: 'Picture copied.',
    notCopied:
      'The browser does not allow writing to the clipboard. The picture is below: copy or save it with a right click or a long press.',
    picture: (title) => `Picture: ${title}`,
    failed:
      'The picture could not be drawn. An SVG can still be saved: it does not need this step.',
    notDrawn: 'The picture could not be drawn. Everything else works as usual.',
    retry: 'Try again',
    nothing: 'No statements with this filter, so there is nothing to draw.',
    noPicture: {
      records: 'Records is a table and has no picture. For the whole table, see Data below.',
      source: 'The Text view has no picture. To take the text with you, print it.',
      about: 'Method is text and has no picture. It can be printed.',
    },
    note: (coded) => `With title, filter, sources and ${coded ? 'QR code' : 'link'}`,
  },
});
