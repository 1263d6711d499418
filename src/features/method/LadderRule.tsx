import { ladderRule } from '../../i18n/ladderRule.ts';
import { overview } from '../../i18n/overview.ts';
import { terms } from '../../i18n/terms.ts';
import { LADDER_STEPS } from '../../model/values.ts';
import { useText } from '../../ui/Lang.tsx';

export interface LadderRuleProps {
  readonly id: string;
}

/** The rule by which steps are given, as a part of the overview. */
export function LadderRule({ id }: LadderRuleProps) {
  const text = useText(overview);
  return (
    <section id={id} aria-label={text.rule} className="border-rule border-t py-3 text-ui">
      <LadderRuleText />
    </section>
  );
}

/** The rule by which steps are given, in full. */
export function LadderRuleText() {
  const text = useText(ladderRule);
  const { step } = useText(terms);
  return (
    <>
      <p className="max-w-[72ch]">{text.intro}</p>
      <dl className="grid max-w-[72ch] gap-x-3 pt-2 sm:grid-cols-[auto_1fr]">
        {LADDER_STEPS.map((level) => (
          <div key={level} className="contents">
            <dt className="nowrap font-semibold max-sm:pt-1 max-sm:whitespace-normal">
              {level} {step[level]}
            </dt>
            <dd className="text-ink2">{text.steps[level]}</dd>
          </div>
        ))}
      </dl>
      <p className="max-w-[72ch] pt-2 text-ink2">{text.themes}</p>
    </>
  );
}
