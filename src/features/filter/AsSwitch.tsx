import { chartWords } from '../../i18n/chart.ts';
import { useView } from '../../state/store.ts';
import { useText } from '../../ui/Lang.tsx';
import { Segmented } from '../../ui/Segmented.tsx';

/** 图|表: charts, or their numbers as tables. */
export function AsSwitch() {
  const text = useText(chartWords);
  const as = useView((state) => state.view.as);
  const act = useView((state) => state.act);
  return (
    <div className="tool-in-menu">
      <Segmented
        label={text.as}
        name="as"
        options={[
          { id: 'chart', label: text.chart },
          { id: 'table', label: text.table },
        ]}
        value={as}
        onChange={(id) => act({ type: 'as', as: id })}
      />
    </div>
  );
}
