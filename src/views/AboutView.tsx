import { TitleBlock } from '../components/TitleBlock.tsx';
import type { ScreenProps } from './screen.ts';

export function AboutView(_: ScreenProps) {
  return <TitleBlock title="About" subtitle="" words="" tools={null} />;
}
