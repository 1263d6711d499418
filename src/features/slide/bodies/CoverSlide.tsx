import { lanedDocuments } from '../../../content/lanedDocuments.ts';
import { originParts } from '../../../i18n/origin.ts';
import { slideWords } from '../../../i18n/slide.ts';
import { DOCUMENT_TEXT } from '../../../ui/documentClass.ts';
import { useLang, useText } from '../../../ui/Lang.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { Phrases } from '../../../ui/Phrases.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { SlideCode } from '../SlideCode.tsx';

/** First page: what is compared, of which day, and where to open it. */
export function CoverSlide({ request, content }: BodyProps) {
  const lang = useLang();
  const text = useText(slideWords);
  return (
    <div className="slide-body grid grid-cols-[minmax(0,1fr)_auto] content-center items-center gap-96 flow:grid-cols-1">
      <ul className="grid gap-56">
        {lanedDocuments(request).map(({ document, name }) => (
          <li
            key={document.id}
            className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-28 leading-[1.35] [&>svg]:size-64"
          >
            <Mark of={document} />
            <div>
              <p className={`font-semibold type-34 ${DOCUMENT_TEXT[document.mark]}`}>{name}</p>
              <p className="pt-8 font-serif type-44">
                <Phrases>{document.title[lang]}</Phrases>
              </p>
              <p className="pt-8 text-ink2 type-28">{originParts(document, lang).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className="w-360 text-center text-ink2 type-26 flow:hidden">
        <SlideCode link={content.link} className="size-360" />
        <p className="pt-16">{text.cover.link}</p>
        {request.version !== '' && <p>{text.cover.version(request.version)}</p>}
      </div>
    </div>
  );
}
