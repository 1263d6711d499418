// What a page without an address on the web says of its links.
import { bilingual } from './bilingual.ts';

export const fromDisk = bilingual({
  zh: {
    link: '本页从磁盘打开，没有网址。这里的链接是“?”以后的部分，不带文件所在的文件夹：打开同一份文件，把它接在地址后面，就到这个视图。',
    noCode: '因此也没有二维码。',
    copied: '已复制链接中“?”以后的部分；本页从磁盘打开，没有网址',
    code: '本页从磁盘打开，没有网址，所以没有二维码。',
    embed: '本页从磁盘打开，没有网址，所以没有嵌入代码。',
  },
  en: {
    link: 'This page was opened from disk and has no address on the web. The link is the part from “?” on, without the folder that the file lies in: open the same file and put it behind its address to see this view.',
    noCode: 'For the same reason there is no QR code.',
    copied:
      'The part of the link from “?” on was copied: this page was opened from disk and has no address on the web',
    code: 'This page was opened from disk and has no address on the web, so there is no QR code.',
    embed:
      'This page was opened from disk and has no address on the web, so there is no embed code.',
  },
});
