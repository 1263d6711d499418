import type { RefObject } from 'react';
import { frame } from '../../i18n/frame.ts';
import { useText } from '../../ui/Lang.tsx';
import { OpenMenu } from '../screen/Menu.tsx';
import { FilterMenu, type FilterMenuProps } from './FilterMenu.tsx';

export interface FilterPanelProps extends FilterMenuProps {
  /** What it stands at, and what takes focus when it closes. */
  readonly anchor: RefObject<HTMLElement | null>;
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The open menu of the filter. */
export function FilterPanel({ anchor, opener, onClose, ...menu }: FilterPanelProps) {
  const text = useText(frame);
  return (
    <OpenMenu anchor={anchor} opener={opener} name={text.filter} align="end" onClose={onClose}>
      <FilterMenu {...menu} />
    </OpenMenu>
  );
}
