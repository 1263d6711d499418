// The standard briefing as a PowerPoint file, for scripts: real data, no page.

import { type SlideLook, slideRequests } from '../src/features/slide/slideRequest.ts';
import { estimate } from '../src/files/picture/svg.ts';
import { pptxFile } from '../src/files/pptx/deck.ts';
import { drawSlide } from '../src/files/slide/slide.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { writeLink } from '../src/state/link.ts';
import { standardDeck } from '../src/state/standardDeck.ts';
import { DEFAULT_VIEW } from '../src/state/view.ts';
import { drawSvg } from '../src/ui/chart/echarts.ts';

/** The file's bytes, and each slide as the screen draws it. */
export async function standardFile(
  dataset: Dataset,
  { lang, scheme }: Pick<SlideLook, 'lang' | 'scheme'>,
) {
  const base = 'https://example.org/duizhao/';
  const version = dataset.fingerprint;
  const requests = slideRequests(dataset, standardDeck(dataset, DEFAULT_VIEW), {
    lang,
    scheme,
    base,
    version,
  });
  const tools = { draw: drawSvg, measure: estimate };
  const made = await pptxFile(
    {
      slides: requests.map((request) => ({ request, note: '' })),
      title: null,
      name: ['duizhao', 'slides', lang, scheme],
      linkFor: (record) => writeLink(base, { ...DEFAULT_VIEW, record }, version),
    },
    drawSvg,
    { signal: new AbortController().signal, report: () => {} },
  );
  return {
    name: made.name,
    failed: made.failed,
    bytes: new Uint8Array(await made.content.arrayBuffer()),
    screens: requests.map((request) => drawSlide(request, tools).svg),
  };
}
