// The presentation as chunks of its own, apart from the parts of the page: it shows some of them.
import { type LazyPart, lazyPart } from '../screen/lazyPart.ts';
import type { PresentProps } from './Present.tsx';
import type { PresenterProps } from './Presenter.tsx';

/** In the place of the page while something is presented. */
export const PRESENT_PART: LazyPart<PresentProps> = lazyPart(() =>
  import('./Present.tsx').then((module) => module.Present),
);

/** In the window that only the presenter sees. */
export const PRESENTER_PART: LazyPart<PresenterProps> = lazyPart(() =>
  import('./Presenter.tsx').then((module) => module.Presenter),
);
