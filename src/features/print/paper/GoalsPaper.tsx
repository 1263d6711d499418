import { goalsTable } from '../../../content/goalsTable.ts';
import { goals } from '../../../i18n/goals.ts';
import { usePaper } from './paper.ts';
import { TablePaper } from './TablePaper.tsx';

/** Goals and measures on paper, theme by theme and side by side: in Chinese the documents' words, in English our labels with the numbers of their notes. */
export function GoalsPaper() {
  const { selection, lang } = usePaper();
  return (
    <TablePaper
      table={goalsTable(selection, lang)}
      corner={goals[lang].theme}
      look="print-goals [&_tr]:break-inside-auto!"
      proofs
    />
  );
}
