import type { Lang } from '../model/values.ts';
import { finding } from './finding.ts';
import { PICTURED, type Pictured } from './pictured.ts';
import type { SlideRequest } from './slideRequest.ts';

/** What each view of a selection found, in the order of the views; each finding once. */
export function keyFindings({
  dataset,
  selection,
  lang,
}: Pick<SlideRequest, 'dataset' | 'selection'> & { readonly lang: Lang }): {
  readonly screen: Pictured;
  readonly text: string;
}[] {
  const all = PICTURED.map((screen) => ({
    screen,
    text: finding(screen, dataset, selection, lang),
  }));
  return all.filter(({ text }, at) => all.findIndex((one) => one.text === text) === at);
}
