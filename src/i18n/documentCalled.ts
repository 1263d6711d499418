// A document as a sentence names it, from what it is called (name of a PolicyDocument).
import type { Lang } from '../model/values.ts';

/** 四川文件 / Sichuan’s document. A name that is a title, in quotation marks, is enough. */
export function documentCalled(name: string, lang: Lang): string {
  if (name.startsWith('“')) return name;
  return lang === 'zh' ? `${name}文件` : `${name}’s document`;
}

/** The second mention of it: 四川文件 / Sichuan’s. */
export function documentAgain(name: string, lang: Lang): string {
  if (name.startsWith('“')) return name;
  return lang === 'zh' ? `${name}文件` : `${name}’s`;
}
