// The presentation as chunks of its own, apart from the parts of the page: it shows some of them.
import { type Part, part } from '../screen/part.ts';
import type { PresentProps } from './Present.tsx';
import type { PresenterProps } from './Presenter.tsx';

/** In the place of the page while something is presented. */
export const PRESENT_PART: Part<PresentProps> = part(() =>
  import('./Present.tsx').then((module) => module.Present),
);

/** In the window that only the presenter sees. */
export const PRESENTER_PART: Part<PresenterProps> = part(() =>
  import('./Presenter.tsx').then((module) => module.Presenter),
);
