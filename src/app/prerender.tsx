// The bare address as markup, drawn while the app is built (scripts/prerender.mjs) and hydrated by main.tsx.
// Never part of the program.
import { renderToString } from 'react-dom/server';
import type { DocumentOption } from '../features/screen/documentChoice.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import { linkVocabulary } from '../state/linkVocabulary.ts';
import { preferences } from '../state/preferences.ts';
import { initView } from '../state/store.ts';
import { SCREEN_PARTS } from './parts.ts';
import { Root } from './Root.tsx';

/**
 * Draws the bare address.
 * @param lang the reader's language
 * @returns markup of the whole app, for `hydrateRoot`
 */
export async function prerender(
  dataset: Dataset,
  documents: readonly DocumentOption[],
  lang: Lang,
): Promise<string> {
  // What is drawn without a page waits for nothing.
  await SCREEN_PARTS.overview.load();
  initView('', linkVocabulary(dataset), dataset.fingerprint);
  preferences.setState({ lang });
  // React draws on a server what a store began with.
  preferences.getInitialState = preferences.getState;
  return renderToString(
    <Root
      documents={documents}
      loaded={{ dataset, problems: [] }}
      busy={false}
      onRetry={() => {}}
      loadTerms={() => Promise.reject(new Error('There is nobody to read them.'))}
      loadRaw={() => Promise.reject(new Error('There is nobody to read it.'))}
      loadChanges={async () => null}
      base=""
      linkLang={null}
      linkEmbed={false}
      linkScheme={null}
      presenterOf={null}
    />,
  );
}
