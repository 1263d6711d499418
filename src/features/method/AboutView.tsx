import { useMemo } from 'react';
import { aboutFinding } from '../../content/findings/about.ts';
import { SIDES } from '../../domain/filter.ts';
import { about } from '../../i18n/about.ts';
import { presetWords } from '../../i18n/presets.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { QuestionList } from '../filter/QuestionList.tsx';
import { ColumnHeads } from '../screen/ColumnHeads.tsx';
import type { ScreenProps } from '../screen/screen.ts';
import { Alignments } from './Alignments.tsx';
import { Audits } from './Audits.tsx';
import { namedDocuments } from './aboutProps.ts';
import { Coding } from './Coding.tsx';
import { Contents } from './Contents.tsx';
import { Absences, Metrics, Themes } from './Definitions.tsx';
import { LadderRuleText } from './LadderRule.tsx';
import { Limits } from './Limits.tsx';
import { Note, Prose, Section } from './Section.tsx';
import { Version } from './Version.tsx';
import './about.css';

/** How the texts became data, by which rules, how that is checked, and what it cannot tell. All of it computed from the data, whatever the filter. */
export function AboutView({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(about);
  const { intro } = useText(presetWords);
  const { a, b } = selection.sides;
  const documents = useMemo(() => {
    const shown = [a?.document, b?.document].flatMap((document) => document ?? []);
    return namedDocuments([...new Set([...shown, ...dataset.documents])], lang);
  }, [dataset, a?.document, b?.document, lang]);
  const title = useMemo(() => aboutFinding(dataset, selection, lang), [dataset, selection, lang]);
  const whole = SIDES.every((side) => selection.sides[side]);
  const given = { dataset, documents };
  const sections = [
    {
      id: 'what',
      content: (
        <>
          <Prose>{text.what}</Prose>
          <Prose>{text.how}</Prose>
        </>
      ),
    },
    {
      id: 'questions',
      content: (
        <>
          <Note>{intro}</Note>
          <QuestionList dataset={dataset} />
        </>
      ),
    },
    { id: 'coding', content: <Coding {...given} /> },
    { id: 'themes', content: <Themes {...given} /> },
    {
      id: 'ladder',
      content: (
        <div className="pt-2 text-ui">
          <LadderRuleText />
        </div>
      ),
    },
    { id: 'absence', content: <Absences /> },
    { id: 'audits', content: <Audits {...given} /> },
    { id: 'metrics', content: <Metrics {...given} /> },
    { id: 'alignments', content: <Alignments {...given} /> },
    { id: 'limits', content: <Limits {...given} /> },
    { id: 'version', content: <Version {...given} whole={whole} /> },
  ] as const;
  return (
    <>
      <TitleBlock title={title} subtitle={text.subtitle} />
      <ColumnHeads selection={selection} />
      <div className="about">
        <div className="about-columns">
          <Contents sections={sections.map(({ id }) => ({ id, title: text.sections[id] }))} />
          <div className="min-w-0">
            {sections.map(({ id, content }) => (
              <Section key={id} id={id} title={text.sections[id]}>
                {content}
              </Section>
            ))}
          </div>
        </div>
      </div>
    </>
  );
}
