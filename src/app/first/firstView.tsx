// The view of the bare address as markup, made while the app is built (scripts/firstView.mjs): it is
// there before the program is, which then draws the same in its place. Never part of the program.
import { renderToStaticMarkup } from 'react-dom/server';
import type { DocumentOption } from '../../features/screen/documentChoice.ts';
import type { Dataset } from '../../model/dataset.ts';
import { knownOf } from '../../state/known.ts';
import { preferences } from '../../state/preferences.ts';
import { initView, viewStore } from '../../state/store.ts';
import { drawSvg } from '../../ui/chart/echarts.ts';
import { StillContext } from '../../ui/chart/Still.tsx';
import { preparePhrases } from '../../ui/Phrases.tsx';
import { AssumedWidthContext } from '../../ui/useWidth.ts';
import { App } from '../App.tsx';
import { SCREEN_PARTS } from '../parts.ts';

preparePhrases();
// Here, for what is drawn without a window waits for nothing.
await SCREEN_PARTS.overview.load();

/** The markup with `still(n)` where the nth picture belongs, and the pictures as SVG. */
export interface FirstView {
  readonly html: string;
  readonly stills: readonly string[];
}

/** What stands in the markup in the place of a picture. */
export const still = (index: number) => `[[still ${index}]]`;

/**
 * Draws the bare address in Chinese.
 * @param widths of the screen's column and of its charts, in CSS px
 */
export function firstView(
  dataset: Dataset,
  documents: readonly DocumentOption[],
  widths: { readonly column: number; readonly chart: number },
  scheme: 'system' | 'dark',
): FirstView {
  initView('', knownOf(dataset), dataset.fingerprint);
  preferences.setState({ lang: 'zh', scheme });
  // Without a window, React asks for what a store began with.
  viewStore.getInitialState = viewStore.getState;
  preferences.getInitialState = preferences.getState;
  const stills: string[] = [];
  const html = renderToStaticMarkup(
    <AssumedWidthContext value={() => widths.column}>
      <StillContext
        value={(spec) => still(stills.push(drawSvg(spec.option, widths.chart, spec.height)) - 1)}
      >
        <App
          documents={documents}
          loaded={{ dataset, problems: [] }}
          busy={false}
          onRetry={() => {}}
          loadRaw={() => Promise.reject(new Error('There is nobody to read it.'))}
          loadChanges={async () => null}
          base=""
          linkLang={null}
          linkEmbed={false}
          presenterOf={null}
        />
      </StillContext>
    </AssumedWidthContext>,
  );
  return { html, stills };
}
