import { useView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { MenuRow } from '../../ui/MenuRow.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Menu, MORE } from '../screen/Menu.tsx';

/** The order of a screen's rows, as a menu, or side by side. It answers at once, as AsSwitch does. */
export function OrderChoice<Id extends NonNullable<View['group']>>({
  label,
  name,
  orders,
  of,
  segmented = false,
}: {
  label: string;
  /** As Segmented has it. */
  name: string;
  /** Each order and what it is called, the usual one first. */
  orders: Readonly<Record<Id, string>>;
  /** The order that a view has. */
  of: (view: View) => Id;
  segmented?: boolean;
}) {
  const order = useView((state) => of(state.view));
  const act = useView((state) => state.act);
  const options = (Object.keys(orders) as Id[]).map((id) => ({ id, label: orders[id] }));
  if (segmented)
    return (
      <div className="tool-in-menu">
        <Segmented
          label={label}
          name={name}
          options={options}
          value={order}
          onChange={(group) => act({ type: 'group', group })}
        />
      </div>
    );
  return (
    <Menu
      name={label}
      label={`${orders[order]} ${label}`}
      align="end"
      className="tool-in-menu nowrap inline-flex min-h-11 items-center gap-1.5 rounded-ctl px-2 text-ink2 hover:text-ink md:min-h-8"
      face={
        <>
          {orders[order]}
          {MORE}
        </>
      }
    >
      {(close) =>
        options.map((option) => (
          <MenuRow
            key={option.id}
            aria-pressed={option.id === order}
            end={option.id === order ? <span aria-hidden="true">✓</span> : undefined}
            onClick={() => {
              close();
              act({ type: 'group', group: option.id });
            }}
          >
            {option.label}
          </MenuRow>
        ))
      }
    </Menu>
  );
}
