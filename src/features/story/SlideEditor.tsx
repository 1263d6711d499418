import { useDeferredValue, useId, useMemo } from 'react';
import { slideTitle } from '../../content/slideTitle.ts';
import { storyText } from '../../i18n/story.ts';
import type { StoredSlide } from '../../model/storyFile.ts';
import { hasChart } from '../../state/pinView.ts';
import { LONGEST_NOTE, LONGEST_TITLE, queryOf, shownSlide } from '../../state/storedSlides.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Slide } from '../slide/Slide.tsx';
import { type StoryLook, useSlideRequest } from '../slide/SlideView.tsx';
import { Remarks } from './Remarks.tsx';
import { shownRecords } from './shownRecords.ts';
import { shownWords } from './shownWords.ts';

const LAYOUTS = ['chart', 'chart-quote', 'quote'] as const;
type Layout = (typeof LAYOUTS)[number];
/** Characters of Chinese, and words of an alphabet, that are said in a second. */
const PER_SECOND = { han: 4, words: 2.5 };

/** The words, the layout and the focus of one slide, with the slide as it will look. */
export function SlideEditor({
  stored,
  number,
  of,
  look,
  onPatch,
}: {
  stored: StoredSlide;
  number: number;
  of: number;
  look: StoryLook;
  /** `typing`: the field that is typed in. */
  onPatch: (patch: Partial<StoredSlide>, typing?: string) => void;
}) {
  const text = useText(storyText);
  const lang = useLang();
  const id = useId();
  const { dataset, known } = look;
  // The picture follows while the words are typed on.
  const request = useSlideRequest(useDeferredValue(stored), number, of, look);
  const { slide } = useMemo(() => shownSlide(stored, known, number), [stored, known, number]);
  const automatic = useMemo(
    () => (request ? slideTitle({ ...request, title: null }) : ''),
    [request],
  );
  const shown = useMemo(() => shownWords(dataset, slide.view), [dataset, slide.view]);
  const worded = slide.body === 'section' || slide.body === 'question';
  const layout = LAYOUTS.find((one) => one === slide.body) ?? null;
  // Of a screen without a chart there are the words alone.
  const layouts = hasChart(slide.view) ? LAYOUTS : [];
  const field = (name: string) => `${id}-${name}`;
  const { note } = stored;

  return (
    <div className="story-fields">
      <div className="story-preview">{request && <Slide request={request} />}</div>
      <div className="story-form">
        <div className="story-field">
          <label htmlFor={field('title')}>{text.slideTitle}</label>
          <textarea
            id={field('title')}
            rows={2}
            maxLength={LONGEST_TITLE}
            placeholder={worded ? '' : automatic}
            aria-describedby={field('title-remarks')}
            value={stored.title ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const title = value.replace(/\n/g, ' ');
              onPatch({ title: title === '' && !worded ? null : title }, `title ${number}`);
            }}
          />
          {stored.title !== null && !worded && (
            <button type="button" className="story-link" onClick={() => onPatch({ title: null })}>
              {text.automatic}
            </button>
          )}
          <Remarks id={field('title-remarks')} words={stored.title ?? ''} shown={shown} />
        </div>
        <div className="story-field">
          <label htmlFor={field('subtitle')}>{text.subtitle}</label>
          <input
            id={field('subtitle')}
            maxLength={LONGEST_TITLE}
            placeholder={text.subtitleHint}
            aria-describedby={field('subtitle-remarks')}
            value={stored.subtitle ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onPatch({ subtitle: value === '' ? null : value }, `subtitle ${number}`)
            }
          />
          <Remarks id={field('subtitle-remarks')} words={stored.subtitle ?? ''} shown={shown} />
        </div>
        <div className="story-field">
          <label htmlFor={field('note')}>{text.note}</label>
          <textarea
            id={field('note')}
            rows={3}
            maxLength={LONGEST_NOTE}
            placeholder={text.noteHint}
            aria-describedby={field('note-remarks')}
            value={note}
            onChange={({ currentTarget: { value } }) => onPatch({ note: value }, `note ${number}`)}
          />
          {note.trim() !== '' && (
            <p className="text-ink2 text-note">
              {text.noteLength(note.trim().split('\n').length, seconds(note))}
            </p>
          )}
          <Remarks id={field('note-remarks')} words={note} shown={shown} />
        </div>
        {layout && layouts.length > 0 && (
          <div className="story-field">
            <span>{text.layout}</span>
            <div>
              <Segmented<Layout>
                label={text.layout}
                name="layout"
                options={layouts.map((one) => ({ id: one, label: text.layouts[one] }))}
                value={layout}
                onChange={(body) => onPatch({ body })}
              />
            </div>
          </div>
        )}
        {layout ? (
          <div className="story-field">
            <label htmlFor={field('focus')}>{text.focus}</label>
            <select
              id={field('focus')}
              value={slide.view.record ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onPatch({ view: queryOf({ ...slide.view, record: value === '' ? null : value }) })
              }
            >
              <option value="">{text.focusFirst}</option>
              {shownRecords(dataset, slide.view).map(({ id: record, name }) => (
                <option key={record} value={record}>
                  {name[lang]}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <p className="text-ink2 text-ui">
            {slide.body !== 'chart' &&
              slide.body !== 'chart-quote' &&
              slide.body !== 'quote' &&
              text.bodies[slide.body]}
          </p>
        )}
      </div>
    </div>
  );
}

/** How long a note takes to say, in whole seconds, at least one. */
function seconds(note: string): number {
  const han = note.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = note.match(/[\p{Script=Latin}\d]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / PER_SECOND.han + words / PER_SECOND.words));
}
