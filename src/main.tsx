// Before anything that could make text into markup.
import './app/trustedTypes.ts';
import './app/styles.css';
// After the tokens: paper has colours of its own.
import './features/print/print.css';
import './app/prerendered.css';
import { type ReactNode, startTransition } from 'react';
import { createRoot, hydrateRoot, type Root as ReactRoot } from 'react-dom/client';
import { EMBED_PART } from './app/embedPart.ts';
import { keepForOffline } from './app/offline.ts';
import { SCREEN_PARTS } from './app/parts.ts';
import { clearPage, prerendered } from './app/prerendered.ts';
import { Root } from './app/Root.tsx';
import { reportGlobalErrors } from './app/reportGlobalErrors.ts';
import { isWebAddress, linkBase } from './domain/webAddress.ts';
import { findNewerRelease, reloadOnceFor } from './features/screen/findNewerRelease.ts';
import type { Loaded } from './load/assemble.ts';
import { BUNDLED } from './load/bundledFiles.ts';
import { checkedData } from './load/checkedData.ts';
import { dataFiles, KEEPS_FILES } from './load/dataFiles.ts';
import { rawTexts } from './load/loadRaw.ts';
import { PATIENCE, type ReadFile } from './load/readFile.ts';
import { type FilesRead, failedFiles, filesToLoad, readFiles } from './load/readFiles.ts';
import type { ThemeTerms } from './model/dataset.ts';
import type { LoadProblem } from './model/loadProblem.ts';
import { bindHistory } from './state/history.ts';
import { readView, writeView } from './state/link.ts';
import { linkVocabulary } from './state/linkVocabulary.ts';
import { presenterSession } from './state/presentSync.ts';
import { initView, viewStore } from './state/store.ts';
import { bindStory, storyStore } from './state/story.ts';

const early = prerendered(document);
reportGlobalErrors(window, early ?? document.getElementById('root') ?? document.body);
const ids = BUNDLED.map(({ id }) => id);
// A page on disk may say where on the web links are to lead.
const home = document.querySelector<HTMLMetaElement>('meta[name="duizhao-home"]')?.content;
const base = linkBase(window.location.href, home);
if (!isWebAddress(window.location.href)) {
  void import('./app/copyLinksAsText.ts').then(({ copyLinksAsText }) => copyLinksAsText(document));
}
const opened = window.location.search;
const presenterOf = presenterSession(window.location.hash);
// Language and screen can be read from a link before the data is there.
const {
  lang: linkLang,
  embed: linkEmbed,
  scheme: linkScheme,
  screen,
} = readView(
  opened,
  { documents: ids, themes: [], current: (id) => id, targets: () => null, withdrawn: () => false },
  '',
).view;
const shipped = dataFiles('default');
const loadRaw = rawTexts(shipped);
const loadTerms = async (): Promise<readonly ThemeTerms[]> =>
  JSON.parse(await shipped('theme-terms.json'));
const loadChanges = async () => {
  const { changeLog } = await import('./load/loadChanges.ts');
  return changeLog(shipped);
};

// Asked for at once, beside the data; if it fails, the frame asks again and says so.
SCREEN_PARTS[screen].load().catch(() => {});
if (linkEmbed) EMBED_PART.load().catch(() => {});

const NO_CHECKER: LoadProblem = { file: 'assemble.js', reason: 'network', detail: '' };
const SILENT = Symbol();
let files: FilesRead = {};
let loaded: Loaded | null = null;
let isCheckerSilent = false;
let busy = false;
let bound = false;
let root: ReactRoot | null = null;

function render(): void {
  // The bare address is seen already: it stays until the program can take it over.
  if (early && !loaded) return;
  const app = (
    <Root
      documents={BUNDLED}
      loaded={loaded}
      busy={busy}
      onRetry={retry}
      loadRaw={loadRaw}
      loadTerms={loadTerms}
      loadChanges={loadChanges}
      base={base}
      linkLang={linkLang}
      linkEmbed={linkEmbed}
      linkScheme={linkScheme}
      presenterOf={presenterOf}
    />
  );
  // In pieces between the frames, so that the page stays alive.
  startTransition(() => {
    if (root) root.render(app);
    else root = start(app);
  });
}

/** Takes the markup over where it is what this data gives; else draws anew. */
function start(app: ReactNode): ReactRoot {
  const whole = loaded?.dataset && loaded.problems.length === 0;
  const element = clearPage(document, whole ? early : null);
  if (whole && early) return hydrateRoot(element, app);
  const made = createRoot(element);
  made.render(app);
  return made;
}

function retry(): void {
  // What is not answered for is not asked for again by the page that waits for it.
  if (isCheckerSilent) window.location.reload();
  else void load(loaded ? failedFiles(loaded.problems) : filesToLoad(ids), dataFiles('reload'));
}

function use(made: Loaded): void {
  // Asked for again while it was on its way, it has come twice.
  if (loaded?.problems.length === 0) return;
  loaded = made;
  if (made.dataset) {
    // After a retry the view stays; only what may be named in it has grown.
    const search = bound ? writeView(viewStore.getState().view) : opened;
    // A fingerprint over part of the data would call every link outdated.
    const fingerprint = made.problems.length > 0 ? '' : made.dataset.fingerprint;
    initView(search, linkVocabulary(made.dataset, ids), fingerprint);
    if (!bound) {
      bindHistory(viewStore, window);
      bindStory(storyStore, window);
    }
    bound = true;
  }
  render();
}

/** What stands for a program that is not answered for. */
function silence(): Promise<typeof SILENT> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, SILENT));
}

/** Reads files and checks all; what was read before is kept, but for these paths. */
async function load(paths: readonly string[], read: ReadFile): Promise<void> {
  busy = true;
  render();
  const checker = () => import('./load/assemble.ts');
  // What fails once, by chance, comes at the second time.
  const coming = Promise.race([
    checker()
      .catch(checker)
      .catch(() => null),
    silence(),
  ]);
  files = await readFiles(read, paths, files);
  const program = await coming;
  isCheckerSilent = program === SILENT;
  if (!program) {
    const newer = await findNewerRelease(document);
    if (newer !== null && reloadOnceFor(newer, window)) return;
  }
  const made =
    program && program !== SILENT
      ? program.assemble(files, ids)
      : { dataset: null, problems: [NO_CHECKER] };
  // Wanted again only by a retry; of large data it is as much again as the dataset.
  if (made.problems.length === 0) files = {};
  busy = false;
  use(made);
}

async function begin(): Promise<void> {
  // A built page asks for it before its program is there.
  const together = document.querySelector<HTMLLinkElement>('link[data-dataset]');
  const data = together && checkedData(together.href);
  if (data) render();
  const dataset = await data;
  if (dataset) use({ dataset, problems: [] });
  else if (!loaded) await load(filesToLoad(ids), shipped);
}

void begin();
// After all that the reader waits for.
if (import.meta.env.PROD && KEEPS_FILES) {
  window.addEventListener('load', () => void keepForOffline(window));
}
