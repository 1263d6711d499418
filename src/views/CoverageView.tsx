import { TitleBlock } from '../components/TitleBlock.tsx';
import type { ScreenProps } from './screen.ts';

export function CoverageView(_: ScreenProps) {
  return <TitleBlock title="Coverage" subtitle="" words="" tools={null} />;
}
