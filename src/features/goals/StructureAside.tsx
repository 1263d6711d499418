import { bandName } from '../../charts/goalsSankey.ts';
import type { GoalsStructure } from '../../content/goalsStructure.ts';
import { SIDES } from '../../domain/filter.ts';
import { goalsStructure as words } from '../../i18n/goalsStructure.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StatementList } from '../evidence/StatementList.tsx';
import { recordsOf, themesOf } from './structurePart.ts';

/** Beside the chart of the structure: the statements of what is pressed and ways on; before that, how to read it. */
export function StructureAside({
  structure,
  pressed,
  height,
  selected,
  chosen,
  onFilter,
  onTurn,
  onClose,
  onOpen,
}: {
  structure: GoalsStructure;
  pressed: string | null;
  /** Of the chart, in CSS px: the list is no longer, and scrolls. */
  height: number;
  selected: string | null;
  /** The themes that the filter leaves; null for all. */
  chosen: readonly string[] | null;
  onFilter: (key: string) => void;
  onTurn: (key: string) => void;
  onClose: () => void;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(words);
  const records = recordsOf(structure, pressed);
  if (pressed === null || !records)
    return (
      <div className="structure-aside text-ink2 text-ui">
        <p>{text.hint}</p>
        <p className="pt-2 text-ink3 text-note">{text.key}</p>
        <p className="text-ink3 text-note">{structure.isAims ? text.aims : text.all}</p>
      </div>
    );
  const { documents, sections, themes, bands } = structure;
  const section = [...sections.a, ...sections.b].find(({ key }) => key === pressed);
  const theme = themes.find(({ key }) => key === pressed);
  const band = bands.find(({ key }) => key === pressed);
  const name =
    section?.section.label[lang] ??
    theme?.theme.name[lang] ??
    (band && bandName(structure, band, lang));
  const leads = themesOf(structure, pressed);
  const isChosen = chosen?.length === leads.length && leads.every((id) => chosen.includes(id));
  const within = section?.within;
  const press = (label: string, onClick: () => void) => (
    <button type="button" className="inline-press min-h-11 md:min-h-8" onClick={onClick}>
      {label}
    </button>
  );
  return (
    <section
      aria-label={name}
      className="structure-aside"
      style={{ maxHeight: Math.max(height, 320) }}
    >
      <p className="flex items-baseline justify-between gap-3">
        <span role="status" className="font-semibold text-words">
          {name}
        </span>
        {press(text.close, onClose)}
      </p>
      <p className="flex flex-wrap gap-x-4">
        {press(isChosen ? text.allThemes : text.only(leads.length), () => onFilter(pressed))}
        {section?.divides && press(text.divide, () => onTurn(section.key))}
        {section &&
          within &&
          press(text.join(within.label[lang]), () => onTurn(`${section.side}-${within.id}`))}
      </p>
      {SIDES.map((side) => {
        const document = documents[side];
        const silence = theme?.silence[side];
        const these = records[side];
        if (!document || (these.length === 0 && !silence)) return null;
        return (
          <div key={side} className="pt-2">
            <p className="flex items-center gap-2 pb-1 text-ink3 text-note">
              <Mark of={document} />
              {these.length > 0 && text.count(these.length)}
            </p>
            {silence?.why === 'absent' && (
              <Absent code="A0" absence={silence.absence} onOpen={onOpen} />
            )}
            {silence && silence.why !== 'absent' && (
              <p className="text-ink2 text-ui">{text.why[silence.why]}</p>
            )}
            <StatementList
              document={document}
              records={these}
              selected={selected}
              onOpen={onOpen}
            />
          </div>
        );
      })}
    </section>
  );
}
