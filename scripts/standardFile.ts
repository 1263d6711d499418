// The standard briefing as a PowerPoint file, for scripts: real data, no page.

import { type SlideLook, slideRequests } from '../src/features/slide/slideRequest.ts';
import { type PptxTools, pptxFile } from '../src/files/pptx/deck.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { writeLink } from '../src/state/link.ts';
import { standardDeck } from '../src/state/standardDeck.ts';
import { DEFAULT_VIEW } from '../src/state/view.ts';
import { drawSvg } from '../src/ui/chart/echarts.ts';

/** The file's bytes. `rasterise`: pixels of a drawing. */
export async function standardFile(
  dataset: Dataset,
  { lang, scheme }: Pick<SlideLook, 'lang' | 'scheme'>,
  rasterise: PptxTools['rasterise'],
) {
  const base = 'https://example.org/duizhao/';
  const version = dataset.fingerprint;
  const requests = slideRequests(dataset, standardDeck(dataset, DEFAULT_VIEW), {
    lang,
    scheme,
    base,
    version,
  });
  const made = await pptxFile(
    {
      slides: requests.map((request) => ({ request, note: '' })),
      title: null,
      name: ['duizhao', 'slides', lang, scheme],
      linkFor: (record) => writeLink(base, { ...DEFAULT_VIEW, record }, version),
    },
    { draw: drawSvg, rasterise },
    { signal: new AbortController().signal, report: () => {} },
  );
  return {
    name: made.name,
    failed: made.failed,
    bytes: new Uint8Array(await made.content.arrayBuffer()),
  };
}
