// Apart from the other parts (parts.ts), which the frame itself is put together from.

import { type Part, part } from '../features/screen/part.ts';
import type { EmbedFrameProps } from './EmbedFrame.tsx';

/** Takes the place of the whole frame where the view stands in another page. */
export const EMBED_PART: Part<EmbedFrameProps> = part(() =>
  import('./EmbedFrame.tsx').then((module) => module.EmbedFrame),
);
