import { documentFacts, listsOf } from '../../../content/documentFacts.ts';
import { lanedDocuments } from '../../../content/lanedDocuments.ts';
import { slideWords } from '../../../i18n/slide.ts';
import { DOCUMENT_TEXT } from '../../../ui/documentClass.ts';
import { useText } from '../../../ui/Lang.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { useFit } from '../useFit.ts';

const SIZES = [40, 36, 34, 32, 30, 28, 26, 24] as const;

/** The documents in one table: what they are, where they come from, how long they are, what they name. */
export function DocumentsSlide({ request, content }: BodyProps) {
  const text = useText(slideWords);
  const { box, fewer } = useFit(SIZES, content);
  const documents = lanedDocuments(request);
  const structure = (lists: readonly string[], fewer: number) =>
    fewer === 0 || lists.length <= 1
      ? lists
      : [
          ...lists.slice(0, Math.max(1, lists.length - fewer)),
          text.document.more(Math.min(fewer, lists.length - 1)),
        ];
  const facts = documentFacts(
    documents.map(({ document }) => document),
    request,
  );
  return (
    <div ref={box} className="slide-body">
      <table className="w-full table-fixed border-collapse leading-[1.4] type-fit flow:block flow:h-auto">
        <thead className="flow:hidden">
          <tr className="border-line border-b-2 text-left align-bottom">
            <th className="w-130 lang-en:w-200" />
            {documents.map(({ document, name }) => (
              <th key={document.id} scope="col" className="pb-14 font-semibold">
                <span
                  className={`flex items-center gap-16 [&>svg]:size-44 ${DOCUMENT_TEXT[document.mark]}`}
                >
                  <Mark of={document} />
                  {name}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="flow:block">
          {facts.map(([label, words]) => (
            <tr key={label} className="border-rule border-b align-top flow:block">
              <Label>{label}</Label>
              {documents.map(({ document }, at) => (
                <Cell key={document.id} document={document}>
                  {words[at]}
                </Cell>
              ))}
            </tr>
          ))}
          <tr className="align-top flow:block">
            <Label>{text.document.structure}</Label>
            {documents.map(({ document }) => (
              <Cell key={document.id} document={document}>
                <ul>
                  {structure(listsOf(document, request), fewer).map((list) => (
                    <li key={list} className="pb-4">
                      {list}
                    </li>
                  ))}
                </ul>
              </Cell>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function Label({ children }: { children: string }) {
  return (
    <th scope="row" className="py-10 text-left font-normal text-ink2 type-28 flow:block">
      {children}
    </th>
  );
}

function Cell({
  document,
  children,
}: {
  document: Parameters<typeof Mark>[0]['of'];
  children: React.ReactNode;
}) {
  return (
    <td className="py-10 pr-48 flow:flex flow:gap-16 flow:py-6">
      <span className="hidden flow:inline [&>svg]:size-[1.25rem]">
        <Mark of={document} />
      </span>
      <span>{children}</span>
    </td>
  );
}
