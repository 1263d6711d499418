import { useMemo } from 'react';
import { presetAnswer, presetQuestion } from '../../i18n/presets.ts';
import type { Dataset } from '../../model/dataset.ts';
import { writeView } from '../../state/link.ts';
import { presets } from '../../state/presets.ts';
import { useView } from '../../state/store.ts';
import { useLang } from '../../ui/Lang.tsx';

export interface QuestionListProps {
  readonly dataset: Dataset;
  /** Called after a question is chosen in place. */
  readonly onGo?: () => void;
}

/** Questions as links, each with a line on what it shows. A press that asks for a new tab is the browser's. */
export function QuestionList({ dataset, onGo }: QuestionListProps) {
  const lang = useLang();
  const linkLang = useView((state) => state.view.lang);
  const act = useView((state) => state.act);
  const questions = useMemo(() => presets(dataset), [dataset]);
  return (
    <ul>
      {questions.map((preset) => {
        // A language that the sender fixed stays fixed.
        const view = { ...preset.view, lang: linkLang };
        return (
          <li key={preset.id}>
            <a
              href={writeView(view) || '?'}
              data-preset={preset.id}
              className="group block min-h-11 py-1.5"
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                act({ type: 'show', view });
                window.scrollTo(0, 0);
                onGo?.();
              }}
            >
              <span className="text-ink underline-offset-4 group-hover:underline">
                {presetQuestion(preset, lang)}
              </span>
              <span className="block text-note text-ink3">{presetAnswer(preset, lang)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
