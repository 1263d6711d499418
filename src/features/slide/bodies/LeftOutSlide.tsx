import { lanedDocuments } from '../../../content/lanedDocuments.ts';
import { type LeftOutItem, leftOutItems } from '../../../content/leftOutItems.ts';
import { slideWords } from '../../../i18n/slide.ts';
import { DOCUMENT_TEXT } from '../../../ui/documentClass.ts';
import { useText } from '../../../ui/Lang.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { SlideCode } from '../SlideCode.tsx';
import { useFit } from '../useFit.ts';

const SIZES = [40, 36, 34, 32, 30, 28, 26, 24] as const;

/** What each document leaves out, each with the search that found nothing; and the code, large, for those at the back. */
export function LeftOutSlide({ request, content }: BodyProps) {
  const text = useText(slideWords);
  const { box, fewer } = useFit(SIZES, content);
  const kept = (items: readonly LeftOutItem[]) =>
    fewer === 0 || items.length <= 1
      ? items
      : [
          ...items.slice(0, Math.max(1, items.length - fewer)),
          { topic: text.moreItems(Math.min(fewer, items.length - 1)), search: '' },
        ];
  return (
    <div className="slide-body grid grid-cols-[minmax(0,1fr)_auto] gap-64 flow:grid-cols-1">
      <div ref={box} className="grid min-h-0 grid-cols-2 gap-56 flow:grid-cols-1">
        {lanedDocuments(request).map(({ document, name }) => (
          <section key={document.id} className="min-w-0">
            <p
              className={`flex items-center gap-16 border-line border-b-2 pb-16 font-semibold type-32 [&>svg]:size-40 ${DOCUMENT_TEXT[document.mark]}`}
            >
              <Mark of={document} />
              {text.leftOutBy(name)}
            </p>
            <ul>
              {kept(leftOutItems(document, request)).map(({ topic, search }) => (
                <li key={topic} className="border-rule border-b py-12">
                  <p className="font-semibold leading-[1.35] type-fit">{topic}</p>
                  <p className="pt-4 text-ink2 leading-[1.35] type-24">{search}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div className="w-420 text-center text-ink2 type-26 flow:hidden">
        <SlideCode link={content.link} className="size-420" />
        <p className="pt-16">{text.scan}</p>
      </div>
    </div>
  );
}
