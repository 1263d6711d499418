import { useEffect, useId, useRef, useState } from 'react';
import { isPictured } from '../../content/pictured.ts';
import { comparedPair } from '../../domain/comparedPair.ts';
import { shownCount } from '../../domain/facets.ts';
import { download } from '../../files/download.ts';
import type { Size } from '../../files/picture/sheet.ts';
import { frame } from '../../i18n/frame.ts';
import { pictureWords } from '../../i18n/picture.ts';
import { writeLink } from '../../state/link.ts';
import { ExportRow } from '../../ui/ExportRow.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Press } from '../../ui/Press.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { PRINT_PART } from '../print/entry.ts';
import { loadProgram } from '../screen/loadProgram.ts';
import { missingOutcome, type Outcome, Progress } from '../screen/Progress.tsx';
import type { MadePicture } from './makePicture.ts';
import type { SharedProps } from './shareProps.ts';

const WIDE = { width: 1920, height: 1080 } as const;
const UPRIGHT = { width: 1080, height: 1440 } as const;

type Want = { readonly form: 'png' | 'svg'; readonly size: Size; readonly copy: boolean };

/** The view as a picture to keep or to copy, and on paper; with the reason where there is none. */
export function PictureRow({ dataset, selection, base, version, view }: SharedProps) {
  const lang = useLang();
  const text = useText(pictureWords);
  const words = useText(frame);
  const palette = usePalette();
  const [scheme, setScheme] = useState(palette.scheme);
  const [times, setTimes] = useState<'1' | '2'>('1');
  const [outcome, setOutcome] = useState<Outcome<Want | 'print'> | null>(null);
  // Shown to be copied by hand, where the browser takes no picture.
  const [byHand, setByHand] = useState<{ src: string; title: string } | null>(null);
  const why = useId();
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const { screen } = view;
  // A screen of words alone has no picture: it is printed.
  const pair = comparedPair(dataset, view);
  const pictured = pair !== null || isPictured(screen);
  const reason = pair === null && shownCount(selection) === 0 ? text.nothing : null;
  const busy = outcome?.type === 'busy';

  async function make(want: Want) {
    if (!pictured || reason !== null) return;
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    setByHand(null);
    setOutcome({ type: 'busy', words: text.making });
    const request = {
      screen: isPictured(screen) ? screen : 'overview',
      pair,
      dataset,
      selection,
      group: view.group === 'theme' ? 'theme' : 'gap',
      lang,
      scheme,
      size: want.size,
      word: view.word,
      link: writeLink(base, pair ? view : { ...view, record: null }, version),
      version,
    } as const;
    // Asked for within the press: some browsers take a picture on no other terms.
    const made = loadProgram(() => import('./makePicture.ts')).then((module) => {
      stop.signal.throwIfAborted();
      return module.makePicture(request, want.form, Number(times) as 1 | 2, stop.signal);
    });
    const copied = want.copy ? copyImage(made) : null;
    let result: MadePicture | null;
    try {
      result = await made;
    } catch (error) {
      if (stop.signal.aborted) return;
      const name = want.copy ? text.section : want.form.toUpperCase();
      return setOutcome(
        missingOutcome(error, name, want) ?? {
          type: 'failed',
          words: text.notDrawn,
          again: want,
        },
      );
    }
    if (!result) return setOutcome({ type: 'failed', words: text.failed, again: want });
    const { file, raster, picture } = result;
    const drawn = raster?.size ?? picture.size;
    const size = `${drawn.width}×${drawn.height}`;
    const lower =
      raster && raster.size.width < Number(times) * picture.size.width
        ? ` ${text.lower(size)}`
        : '';
    if (copied === null) {
      download(file);
      return setOutcome({ type: 'said', words: text.saved(file.name, size) + lower });
    }
    if (await copied) return setOutcome({ type: 'said', words: text.copied + lower });
    const src = await asDataUrl(file.content);
    if (stop.signal.aborted) return;
    setByHand({ src, title: picture.title });
    setOutcome({ type: 'said', words: text.notCopied });
  }

  /** Opens the browser's print, once the page for paper is there; where it cannot be had, that is said and the words are printed alone. */
  async function print() {
    await loadProgram(PRINT_PART.load).then(
      () => setOutcome((now) => (now?.type === 'missing' ? null : now)),
      (error) => setOutcome(missingOutcome(error, text.print, 'print')),
    );
    window.print();
  }

  const button = (label: string, want: Want) => (
    <Press
      key={label}
      off={reason !== null || busy}
      why={reason === null ? undefined : why}
      onClick={() => void make(want)}
    >
      {label}
    </Press>
  );
  return (
    <ExportRow
      name={text.section}
      note={
        <>
          <p id={why}>
            {pictured
              ? (reason ?? text.note(base !== ''))
              : text.noPicture[screen as keyof typeof text.noPicture]}
          </p>
          {pictured && reason === null && (
            <Segmented
              label={text.scheme}
              name="picture-scheme"
              plain
              options={(['light', 'dark'] as const).map((id) => ({ id, label: text.schemes[id] }))}
              value={scheme}
              onChange={setScheme}
            />
          )}
          {pictured && reason === null && (
            <Segmented
              label={text.times}
              name="picture-times"
              plain
              options={(['1', '2'] as const).map((id) => ({ id, label: `PNG ${id}×` }))}
              value={times}
              onChange={setTimes}
            />
          )}
        </>
      }
      actions={
        <>
          {pictured && (
            <>
              {button(text.wide, { form: 'png', size: WIDE, copy: false })}
              {button(text.tall, { form: 'png', size: UPRIGHT, copy: false })}
              {button('SVG', { form: 'svg', size: WIDE, copy: false })}
              {button(text.copy, { form: 'png', size: WIDE, copy: true })}
            </>
          )}
          <Press onClick={() => void print()}>{text.print}</Press>
        </>
      }
    >
      <Progress
        outcome={outcome}
        cancel={text.cancel}
        retry={text.retry}
        onCancel={() => {
          running.current?.abort();
          setOutcome({ type: 'said', words: text.cancelled });
        }}
        onRetry={(want) => void (want === 'print' ? print() : make(want))}
      />
      {byHand && (
        <img
          className="mt-2 w-full border border-rule"
          src={byHand.src}
          alt={`${words.view[screen]}. ${text.picture(byHand.title)}`}
        />
      )}
    </ExportRow>
  );
}

/** Whether the browser took the picture; it is handed over as a promise, so that the press still counts. */
async function copyImage(made: Promise<MadePicture | null>): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard?.write || typeof ClipboardItem !== 'function') return false;
  const png = made.then((result) => {
    if (!result) throw new Error('There is no picture.');
    return result.file.content;
  });
  // The caller deals with a picture that failed.
  png.catch(() => {});
  try {
    await clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}

function asDataUrl(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });
}
