// What each view found, a row each.
import { keyFindings } from '../../../content/keyFindings.ts';
import { frame } from '../../../i18n/frame.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import type { Box } from '../../picture/sheet.ts';
import { type Stage, table } from '../stage.ts';
import { line, unbroken } from '../text.ts';

const SIZES = [44, 40, 36, 32, 28, 24] as const;

/** Two columns: the view, and its finding. */
export function findingsBody(stage: Stage, box: Box): string {
  const { lang } = stage.request;
  const found = keyFindings(stage.request);
  const made = (size: number) => ({
    columns: [220, box.width - 220],
    rows: found.map(({ screen, text }) => [
      { paragraphs: [line(frame[lang].view[screen], Math.min(30, size), 'tx2')] },
      { paragraphs: [line(unbroken(text), size)] },
    ]),
    headed: false,
    alt: pptxWords[lang].findings,
    anchor: 'ctr' as const,
  });
  return table(stage, box, SIZES.map(made));
}
