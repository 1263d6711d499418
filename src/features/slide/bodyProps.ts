import type { SlideContent } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';

/** What a body draws from. */
export interface BodyProps {
  readonly request: SlideRequest;
  readonly content: SlideContent;
  readonly onOpen?: ((id: string) => void) | undefined;
}
