// Words for data that is on its way, and for data that did not come.
import type { LoadFault, LoadProblem } from '../model/loadProblem.ts';
import type { Lang } from '../model/values.ts';
import { bilingual } from './bilingual.ts';
import { documentCalled } from './documentCalled.ts';

export const loading = bilingual({
  zh: {
    wait: '正在载入数据……',
    late: '数据还没有收到，仍在等待。请检查网络；也可以重试，链接中的筛选条件会保留。',
    screen: '正在打开……',
    failedTitle: '数据未能载入，页面暂时无法显示',
    failedWords: '下列文件是每个视图都要用到的。请检查网络后重试；链接中的筛选条件会保留。',
    failedFiles: '未能使用的文件',
    side: (province: string) => `${documentCalled(province, 'zh')}的数据未能载入`,
    noneTitle: '所选文件的数据都未能载入',
    noneWords: '没有可以显示的内容。请重试，或在上方换一份文件。',
    sideKept: '另一份文件仍可查看。',
    alignments: '两份文件的逐题对照未能载入，其余内容不受影响。',
    terms: '“覆盖”里要数的词语未能载入，其余内容不受影响。',
    retry: '重试',
    retrying: '正在重试……',
    more: (count: number) => `同一文件另有 ${count} 处`,
    fault: {
      network: '连接中断，或服务器没有答复',
      status: '服务器没有给出这个文件',
      'not-data': '收到的是网页，不是数据文件',
      broken: '文件不完整或已损坏',
      schema: '文件内容没有通过检查',
    } satisfies Record<LoadFault, string>,
    reason: (fault: string, detail: string) => (detail ? `${fault}（${detail}）` : fault),
    line: (file: string, reason: string) => `${file}：${reason}`,
    partFailed: (part: string) => `“${part}”这一部分出了错，没能显示；页面的其余部分可以照常使用。`,
    programFailed: (part: string) =>
      `“${part}”的程序文件未能载入，已经打开的部分可以照常使用；重试仍不行时，请重新载入页面，链接中的筛选条件会保留。`,
    programLate: (part: string) =>
      `“${part}”的程序文件还没有收到，仍在等待；已经打开的部分可以照常使用。一直没有收到时，请重新载入页面，链接中的视图和筛选条件会保留。`,
    programGone: (part: string) =>
      `本应用已发布新版本，服务器上不再有此页所需的“${part}”程序。请先保存尚未存下的文字，再重新载入；链接中的视图和筛选条件会保留。`,
    pageFailed: '页面出了错。请重新载入；链接中的视图和筛选条件会保留。',
    reload: '重新载入',
    newVersion: '本应用有新版本，已下载完毕。更新时会重新载入页面，当前视图和筛选条件不变。',
    takeVersion: '更新',
    updateLoses: '有内容没有存下，更新时会丢失。演示稿可以先下载成文件，更新后再打开。',
    updateAnyway: '仍然更新',
    later: '以后再说',
    close: '关闭',
    somethingFailed: '有一部分没能正常运行，显示的内容可能不完整。',
  },
  en: {
    wait: 'Loading the data…',
    late: 'The data has not come yet; the page is still waiting for it. Check the connection, or try again; the filter in your link is kept.',
    screen: 'Opening…',
    failedTitle: 'The data could not be loaded, so nothing can be shown yet',
    failedWords:
      'Every view needs the files below. Check the connection and try again; the filter in your link is kept.',
    failedFiles: 'Files that could not be used',
    side: (province: string) => `The data of ${documentCalled(province, 'en')} could not be loaded`,
    noneTitle: 'None of the chosen documents could be loaded',
    noneWords: 'There is nothing to show. Try again, or choose another document above.',
    sideKept: 'The other document can still be read.',
    alignments:
      'The topic-by-topic comparison could not be loaded. Everything else works as usual.',
    terms: 'The words that Coverage counts could not be loaded. Everything else works as usual.',
    retry: 'Try again',
    retrying: 'Trying again…',
    more: (count: number) => `${count} more in the same file`,
    fault: {
      network: 'the connection failed or the server did not answer',
      status: 'the server did not supply this file',
      'not-data': 'a web page came back instead of a data file',
      broken: 'the file is incomplete or damaged',
      schema: 'the file did not pass the check',
    },
    reason: (fault: string, detail: string) => (detail ? `${fault} (${detail})` : fault),
    line: (file: string, reason: string) => `${file}: ${reason}`,
    partFailed: (part: string) =>
      `The part “${part}” failed and could not be shown. The rest of the page works as usual.`,
    programFailed: (part) =>
      `The program of “${part}” could not be loaded. What is open works as usual; if trying again does not help, load the page again: the filter in your link is kept.`,
    programLate: (part) =>
      `The program of “${part}” has not come yet; what is open works as usual. If it does not come, load the page again: the view and the filter in your link are kept.`,
    programGone: (part) =>
      `A new version has been released, and the server no longer has the program of “${part}” that this page needs. Save any words you have not saved yet, then load the page again: the view and the filter in your link are kept.`,
    pageFailed: 'The page failed. Load it again; the view and the filter in your link are kept.',
    reload: 'Load again',
    newVersion:
      'A new version of the app is ready. Updating loads the page again; view and filter stay as they are.',
    takeVersion: 'Update',
    updateLoses:
      'Something here is not stored and will be lost by updating. Slides can be downloaded first and opened again afterwards.',
    updateAnyway: 'Update anyway',
    later: 'Later',
    close: 'Close',
    somethingFailed: 'Something did not run as it should; what is shown may be incomplete.',
  },
});

/**
 * Which files could not be used and why, one line a file: the first fault of each, and how many more.
 * Technical details (status, record id, path) are given as they are.
 */
export function problemLines(problems: readonly LoadProblem[], lang: Lang): string[] {
  const text = loading[lang];
  const files = [...new Set(problems.map((problem) => problem.file))];
  return files.flatMap((file) => {
    const [first, ...others] = problems.filter((problem) => problem.file === file);
    if (!first) return [];
    const more = others.length > 0 ? text.more(others.length) : '';
    const details = [first.detail, more].filter(Boolean).join(lang === 'zh' ? '；' : '; ');
    return [text.line(file, text.reason(text.fault[first.reason], details))];
  });
}
