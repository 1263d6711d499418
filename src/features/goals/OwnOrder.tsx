import { sectionTree } from '../../domain/compare.ts';
import { SIDES } from '../../domain/filter.ts';
import type { SectionNode, Selection } from '../../domain/rows.ts';
import { goals } from '../../i18n/goals.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { DOCUMENT_TEXT, Mark } from '../../ui/Mark.tsx';
import { StatementList } from '../evidence/StatementLine.tsx';

/** Each document in its own order: its sections as a tree, side by side. */
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
  return (
    <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
      {SIDES.map((side) => {
        const shown = selection.sides[side];
        if (!shown) return <p key={side}>{text.notLoaded}</p>;
        const { document, records } = shown;
        return (
          <section key={side} aria-label={document.title[lang]}>
            <h2
              className={`flex items-center gap-2 border-ink border-y-2 py-1.5 font-semibold text-ui ${DOCUMENT_TEXT[document.mark]}`}
            >
              <Mark of={document} />
              {document.province.name[lang]} · {document.shortTitle[lang]}
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
        <li key={node.section.id} className="border-rule border-t pt-2 first:border-0">
          <h3 className="font-semibold text-ui">{node.section.label[lang]}</h3>
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
