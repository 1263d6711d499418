import { useView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { Segmented } from '../../ui/Segmented.tsx';

/** The order of a screen's rows. It answers at once, as AsSwitch does. */
export function OrderChoice<Id extends NonNullable<View['group']>>({
  label,
  name,
  orders,
  of,
}: {
  /** As Segmented has them. */
  label: string;
  name: string;
  /** Each order and what it is called, the usual one first. */
  orders: Readonly<Record<Id, string>>;
  /** The order that a view has. */
  of: (view: View) => Id;
}) {
  const order = useView((state) => of(state.view));
  const act = useView((state) => state.act);
  return (
    <Segmented
      label={label}
      name={name}
      options={(Object.keys(orders) as Id[]).map((id) => ({ id, label: orders[id] }))}
      value={order}
      onChange={(group) => act({ type: 'group', group })}
    />
  );
}
