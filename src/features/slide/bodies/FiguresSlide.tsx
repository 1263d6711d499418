import type { BodyProps } from '../Slide.tsx';

export function FiguresSlide(_: BodyProps) {
  return <div className="slide-body" />;
}
