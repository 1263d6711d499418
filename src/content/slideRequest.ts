import type { Selection } from '../domain/rows.ts';
import type { SlideBody } from '../domain/slide.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';

/** A slide with all that drawing it needs. */
export interface SlideRequest {
  readonly body: SlideBody;
  /** The screen of its view. */
  readonly screen: string;
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly group: 'gap' | 'theme';
  /** Record or absence id in focus; null = the first that the chart is about. */
  readonly focus: string | null;
  /** What the focus is compared with; null for nothing. */
  readonly pin: string | null;
  /** The author's own words; null = those that follow from the view. */
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly lang: Lang;
  readonly scheme: 'light' | 'dark';
  /** Address that opens the slide's view; its code stands on the slide. */
  readonly link: string;
  /** Data version; '' where not all data could be loaded. */
  readonly version: string;
  /** Number of the slide, from 1, and of all. */
  readonly page: { readonly number: number; readonly of: number };
}
