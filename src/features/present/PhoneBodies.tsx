import type { ReactNode } from 'react';
import { ladderChart } from '../../charts/ladder.ts';
import { leftOutItems } from '../../content/leftOutItems.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { themeRows } from '../../domain/compare.ts';
import { comparedRows } from '../../domain/comparedRows.ts';
import { SIDES } from '../../domain/filter.ts';
import { ladderRows, orderRows } from '../../domain/ladder.ts';
import { distinctSides } from '../../domain/select.ts';
import { nameSides } from '../../i18n/naming.ts';
import { slideWords } from '../../i18n/slide.ts';
import { terms } from '../../i18n/terms.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { LADDER_STEPS } from '../../model/values.ts';
import { Chart } from '../../ui/chart/Chart.tsx';
import { useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { CellWords } from '../evidence/CellWords.tsx';
import { StatementCell } from '../evidence/StatementCell.tsx';

interface BodyProps {
  readonly request: SlideRequest;
  readonly onOpen: (id: string) => void;
}

/** A document's part of a theme or list, under its mark. */
function Lane({ document, children }: { document: PolicyDocument | null; children: ReactNode }) {
  return (
    <div className="flex min-w-0 items-start gap-2 py-1">
      {document && <Mark of={document} />}
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}

/** The ladder of each theme with both documents' words under it, and what the steps are called. */
export function PhoneLadder({ request, onOpen }: BodyProps) {
  const { dataset, selection, group, lang } = request;
  const palette = usePalette();
  const { step } = useText(terms);
  const [frame, width] = useWidth();
  const rows = orderRows(ladderRows(dataset, selection), group);
  const look = {
    lang,
    palette,
    width,
    selected: null,
    rowHeight: 48,
    headHeight: 18,
    steps: 'numbers',
  } as const;
  return (
    <div ref={frame}>
      <p className="flex flex-wrap gap-x-3 py-1 text-note text-ink2">
        {LADDER_STEPS.map((level) => (
          <span key={level} className="nowrap">
            {level} {step[level]}
          </span>
        ))}
      </p>
      {width > 0 &&
        comparedRows(rows).map((row) => (
          <section key={row.theme.id} className="border-rule border-t py-2">
            <h2 className="font-semibold">{row.theme.name[lang]}</h2>
            <Chart spec={ladderChart([row], look)} selected={null} as="chart" onOpen={onOpen} />
            {SIDES.map((side) => (
              <Lane key={side} document={selection.sides[side]?.document ?? null}>
                <CellWords cell={row.cells[side]} theme={row.theme.id} onOpen={onOpen} />
              </Lane>
            ))}
          </section>
        ))}
    </div>
  );
}

/** Theme by theme what each document says, one under the other. */
export function PhoneGoals({ request, onOpen }: BodyProps) {
  const { selection, lang } = request;
  return themeRows(selection).map(({ theme, records, absence }) => (
    <section key={theme.id} className="border-rule border-t py-2">
      <h2 className="font-semibold">{theme.name[lang]}</h2>
      {SIDES.map((side) => {
        const document = selection.sides[side]?.document ?? null;
        return (
          <Lane key={side} document={document}>
            <StatementCell
              document={document}
              theme={theme.id}
              records={records[side]}
              absence={absence[side]}
              selected={null}
              onOpen={onOpen}
            />
          </Lane>
        );
      })}
    </section>
  ));
}

/** What each document leaves out, each with the search that found nothing. */
export function PhoneLeftOut({ request }: { request: SlideRequest }) {
  const { selection, lang } = request;
  const text = useText(slideWords);
  const { sides } = distinctSides(selection);
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  return SIDES.map((side) => {
    const document = sides[side]?.document;
    return (
      document && (
        <section key={side} className="border-rule border-t py-2">
          <Lane document={document}>
            <h2 className="font-semibold">{text.leftOutBy(names[side].full)}</h2>
            <ul>
              {leftOutItems(document, request).map(({ topic, search }) => (
                <li key={topic} className="pt-2">
                  <p className="font-semibold">{topic}</p>
                  <p className="text-ink2">{search}</p>
                </li>
              ))}
            </ul>
          </Lane>
        </section>
      )
    );
  });
}
