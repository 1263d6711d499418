import '../../present.css';
import { useMemo } from 'react';
import { useText } from '../../components/Lang.tsx';
import { present } from '../../i18n/present.ts';
import type { Dataset } from '../../model/dataset.ts';
import { standardDeck } from '../../state/deck.ts';
import { useView } from '../../state/store.ts';
import type { Reader } from '../useReader.ts';
import { SlidePicture } from './SlidePicture.tsx';
import { slideRequests } from './slideRequest.ts';

export interface PresentProps {
  readonly dataset: Dataset;
  readonly reader: Reader;
  /** Address of the app. */
  readonly base: string;
  readonly version: string;
}

/** The presentation: one slide after the other in the place of the page. */
export function Present({ dataset, reader, base, version }: PresentProps) {
  const text = useText(present);
  const { a, b, step } = useView((state) => state.view);
  const act = useView((state) => state.act);
  const { lang, colours } = reader;
  const requests = useMemo(
    () =>
      slideRequests(dataset, standardDeck(dataset, { a, b }), {
        lang,
        scheme: colours,
        base,
        version,
      }),
    [dataset, a, b, lang, colours, base, version],
  );
  const number = Math.min(step ?? 1, requests.length);
  const request = requests[number - 1];
  const go = (to: number) => act({ type: 'step', step: to });
  return (
    <main className="present">
      {request && <SlidePicture request={request} />}
      <p>
        <button type="button" disabled={number <= 1} onClick={() => go(number - 1)}>
          {text.previous}
        </button>{' '}
        {text.page(number, requests.length)}{' '}
        <button type="button" disabled={number >= requests.length} onClick={() => go(number + 1)}>
          {text.next}
        </button>{' '}
        <button type="button" onClick={() => act({ type: 'present', step: null })}>
          {text.leave}
        </button>
      </p>
    </main>
  );
}
