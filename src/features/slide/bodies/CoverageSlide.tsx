import type { BodyProps } from '../Slide.tsx';

export function CoverageSlide(_: BodyProps) {
  return <div className="slide-body" />;
}
