// Apart from the other parts (parts.ts), which the frame itself is put together from.

import { type LazyPart, lazyPart } from '../features/screen/lazyPart.ts';
import type { EmbedFrameProps } from './EmbedFrame.tsx';

/** Takes the place of the whole frame where the view stands in another page. */
export const EMBED_PART: LazyPart<EmbedFrameProps> = lazyPart(() =>
  import('./EmbedFrame.tsx').then((module) => module.EmbedFrame),
);
