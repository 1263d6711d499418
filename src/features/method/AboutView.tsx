import { useMemo } from 'react';
import { aboutFinding } from '../../content/findings/about.ts';
import { SIDES } from '../../domain/filter.ts';
import { about } from '../../i18n/about.ts';
import { presetWords } from '../../i18n/presets.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { QuestionList } from '../filter/QuestionList.tsx';
import { ColumnHead } from '../screen/ColumnHead.tsx';
import type { ScreenProps } from '../screen/screen.ts';
import { Alignments } from './Alignments.tsx';
import { Audits } from './Audits.tsx';
import { namedDocuments } from './aboutProps.ts';
import { Coding } from './Coding.tsx';
import { Absences, Metrics, Themes } from './Definitions.tsx';
import { Drafts } from './Drafts.tsx';
import { LadderRuleText } from './LadderRule.tsx';
import { Limits } from './Limits.tsx';
import { Note } from './Part.tsx';
import { Question } from './Question.tsx';
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
  const { answers } = text;
  const parts = [
    ['drafts', answers.drafts, <Drafts key="drafts" {...given} />],
    ['coding', answers.coding, <Coding key="coding" {...given} />],
    ['themes', answers.themes(dataset.themes.length), <Themes key="themes" {...given} />],
    ['ladder', answers.ladder, <LadderRuleText key="ladder" />],
    ['absence', answers.absence, <Absences key="absence" />],
    ['audits', answers.audits, <Audits key="audits" {...given} />],
    ['metrics', answers.metrics(dataset.metrics.length), <Metrics key="metrics" {...given} />],
    [
      'alignments',
      answers.alignments(dataset.alignments.length),
      <Alignments key="alignments" {...given} />,
    ],
    ['limits', answers.limits, <Limits key="limits" {...given} />],
    [
      'version',
      whole ? answers.version(dataset.fingerprint) : text.partial,
      <Version key="version" {...given} whole={whole} />,
    ],
  ] as const;
  return (
    <>
      <TitleBlock
        title={title}
        subtitle={<span className="block text-balance">{text.subtitle}</span>}
      />
      <div className="about">
        <div className="about-columns">
          <div className="min-w-0">
            <div className="about-intro">
              <p>{text.what}</p>
              <p>{text.how}</p>
            </div>
            {parts.map(([id, answer, content]) => (
              <Question key={id} id={id} question={text.questions[id]} answer={answer}>
                {content}
              </Question>
            ))}
          </div>
          <section aria-labelledby="about-presets">
            <div className="grid gap-3 pb-8">
              {SIDES.map((side) => {
                const document = selection.sides[side]?.document;
                return (
                  document && (
                    <ColumnHead key={side} document={document} side={side} selection={selection} />
                  )
                );
              })}
            </div>
            <h2 id="about-presets" className="font-semibold text-words">
              {text.presets}
            </h2>
            <Note>{intro}</Note>
            <QuestionList dataset={dataset} />
          </section>
        </div>
      </div>
    </>
  );
}
