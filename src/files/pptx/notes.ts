// The page of notes of a slide.

import type { NoteLine } from '../../content/slideNotes.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { pptxWords } from '../../i18n/pptx.ts';
import { xml } from '../picture/svg.ts';
import { shapeTree } from './master.ts';
import type { Part } from './part.ts';
import { objectXml } from './shape.ts';
import { langOf } from './text.ts';
import { DECLARATION, NAMESPACES } from './xml.ts';

/** The part of a page of notes. */
export function notesXml(
  lines: readonly NoteLine[],
  lang: SlideRequest['lang'],
  page: Part,
): string {
  const { names } = pptxWords[lang];
  const paragraphs = lines.map(({ text, heading, link }) => {
    const id = link === undefined ? '' : page.link(link);
    const press = id === '' ? '' : `<a:hlinkClick r:id="${id}"/>`;
    const look = `${langOf(text)} b="${heading ? 1 : 0}" dirty="0"`;
    return `<a:p><a:r><a:rPr ${look}>${press}</a:rPr><a:t>${xml(text)}</a:t></a:r></a:p>`;
  });
  const all =
    paragraphs.length > 0 ? paragraphs.join('') : '<a:p><a:endParaRPr lang="en-US"/></a:p>';
  return (
    `${DECLARATION}<p:notes ${NAMESPACES}><p:cSld>` +
    shapeTree(
      `<p:sp><p:nvSpPr>${objectXml(page, names.picture, names.picture)}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
        '<p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>' +
        `<p:sp><p:nvSpPr>${objectXml(page, names.notes, names.notes)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
        `<p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${all}</p:txBody></p:sp>`,
    ) +
    '</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}
