import { sectionTree } from '../../domain/compare.ts';
import { SIDES } from '../../domain/filter.ts';
import type { SectionNode, Selection } from '../../domain/rows.ts';
import { distinctSides } from '../../domain/select.ts';
import { goals } from '../../i18n/goals.ts';
import { nameSides } from '../../i18n/naming.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StatementList } from '../evidence/StatementList.tsx';

/** Each document in its own order: its sections as a tree, side by side under the documents' heads; on a phone one under the other, with a name. */
export function OwnOrder({
  selection,
  selected,
  onOpen,
}: {
  selection: Selection;
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(goals);
  const { sides } = selection;
  const names = nameSides(sides.a?.document, sides.b?.document, lang);
  const once = distinctSides(selection).sides.b === sides.b ? SIDES : (['a'] as const);
  return (
    <div className="grid gap-x-6 gap-y-6 pt-2 md:grid-cols-2">
      {once.map((side) => {
        const shown = sides[side];
        if (!shown) return <p key={side}>{text.notLoaded}</p>;
        const { document, records } = shown;
        return (
          <section key={side} aria-label={document.title[lang]} className="min-w-0">
            <h2 className="flex items-center gap-2 py-1 font-semibold text-words md:sr-only">
              <Mark of={document} />
              {names[side].full}
            </h2>
            {records.length === 0 && <p className="py-2 text-ink3 text-ui">{text.hidden}</p>}
            <Branches
              nodes={sectionTree(document, records)}
              document={document}
              selected={selected}
              onOpen={onOpen}
            />
          </section>
        );
      })}
    </div>
  );
}

function Branches({
  nodes,
  document,
  selected,
  onOpen,
}: {
  nodes: readonly SectionNode[];
  document: PolicyDocument;
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  return (
    <ol>
      {nodes.map((node) => (
        <li key={node.section.id} className="border-rule border-t py-2 first:border-0">
          <h3 className="pb-0.5 font-semibold text-ui">{node.section.label[lang]}</h3>
          <StatementList
            document={document}
            records={node.records}
            selected={selected}
            onOpen={onOpen}
          />
          {node.children.length > 0 && (
            <div className="pl-5">
              <Branches
                nodes={node.children}
                document={document}
                selected={selected}
                onOpen={onOpen}
              />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
