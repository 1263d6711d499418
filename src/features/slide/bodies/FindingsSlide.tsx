import { keyFindings } from '../../../content/keyFindings.ts';
import { frame } from '../../../i18n/frame.ts';
import { useText } from '../../../ui/Lang.tsx';
import { Phrases } from '../../../ui/Phrases.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { useFit } from '../useFit.ts';

const SIZES = [48, 44, 40, 36, 32, 28] as const;

/** What each view found, a line each. */
export function FindingsSlide({ request, content }: BodyProps) {
  const text = useText(frame);
  const { box } = useFit(SIZES, content);
  return (
    <div ref={box} className="slide-body flex flex-col">
      <ol className="flex flex-1 flex-col justify-evenly">
        {keyFindings(request).map(({ screen, text: said }) => (
          <li
            key={screen}
            className="grid grid-cols-[calc(var(--spacing)*220)_minmax(0,1fr)] items-baseline gap-32 border-rule border-t py-16 leading-[1.35] flow:grid-cols-1 flow:gap-4"
          >
            <span className="text-ink2 type-30">{text.view[screen]}</span>
            <span className="type-fit">
              <Phrases>{said}</Phrases>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
