import { rasterise } from '../../files/picture/raster.ts';
import type { PptxMade, PptxTools } from '../../files/pptx/deck.ts';
import type { Task } from '../../files/task.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Deck } from '../../state/deck.ts';
import { writeLink } from '../../state/link.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import { drawSvg } from '../../ui/chart/echarts.ts';
import { type SlideLook, slideRequests } from '../slide/slideRequest.ts';

/** What writes the file, in a chunk of its own; rejects where that does not come. */
export function loadPptx() {
  return import('../../files/pptx/deck.ts');
}

const TOOLS: PptxTools = {
  draw: drawSvg,
  rasterise: async (picture, signal) => {
    const raster = await rasterise(picture, 1, signal);
    return raster && new Uint8Array(await raster.png.arrayBuffer());
  },
};

/** A deck as a PowerPoint file, slide by slide. Rejects with the signal's reason when that is aborted. */
export function makePptx(
  { pptxFile }: Awaited<ReturnType<typeof loadPptx>>,
  dataset: Dataset,
  deck: Deck,
  look: SlideLook,
  task: Task,
): Promise<PptxMade> {
  const { base, version, lang } = look;
  const slides = slideRequests(dataset, deck, look).map((request, index) => ({
    request,
    note: deck.slides[index]?.note ?? '',
  }));
  const linkFor = (record: string) => writeLink(base, { ...DEFAULT_VIEW, record }, version);
  const name = ['duizhao', deck.title ?? 'slides', lang];
  return pptxFile({ slides, title: deck.title, name, linkFor }, TOOLS, task);
}
