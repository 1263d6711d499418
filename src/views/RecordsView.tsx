import { TitleBlock } from '../components/TitleBlock.tsx';
import type { ScreenProps } from './screen.ts';

export function RecordsView(_: ScreenProps) {
  return <TitleBlock title="Records" subtitle="" words="" tools={null} />;
}
