// @vitest-environment happy-dom
// Three documents, of which one is a draft without a province, a day and English: every screen takes it.
import { renderToString } from 'react-dom/server';
import { afterAll, describe, expect, it } from 'vitest';
import { SCREEN_PARTS } from '../../src/app/parts.ts';
import { Root } from '../../src/app/Root.tsx';
import { parseDataset } from '../../src/model/parseDataset.ts';
import { LANGS, type Lang } from '../../src/model/values.ts';
import { linkVocabulary } from '../../src/state/linkVocabulary.ts';
import { preferences } from '../../src/state/preferences.ts';
import { initView } from '../../src/state/store.ts';
import { SCREENS, type Screen } from '../../src/state/view.ts';
import { B, fixtureFiles } from '../fixtures/dataset.ts';
import { C, draftFolder } from '../fixtures/draft.ts';

const files = fixtureFiles();
const { dataset, problems } = parseDataset({
  ...files,
  documents: { ...files.documents, [C]: draftFolder() },
  folders: [...(files.folders ?? []), C],
});
if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
const { lang: usual } = preferences.getState();
const initially = preferences.getInitialState;
afterAll(() => {
  preferences.getInitialState = initially;
  preferences.setState({ lang: usual });
  initView('', linkVocabulary(dataset), dataset.fingerprint);
});

async function drawn(screen: Screen, lang: Lang, more = ''): Promise<HTMLElement> {
  await SCREEN_PARTS[screen].load();
  const search = `?v=1&view=${screen}&a=${C}&b=${B}${more}`;
  initView(search, linkVocabulary(dataset ?? expect.fail()), '');
  preferences.setState({ lang });
  preferences.getInitialState = preferences.getState;
  const page = document.createElement('div');
  page.innerHTML = renderToString(
    <Root
      documents={dataset?.documents ?? []}
      loaded={{ dataset, problems: [] }}
      busy={false}
      onRetry={() => {}}
      loadRaw={async () => ''}
      loadTerms={async () => []}
      loadChanges={async () => null}
      base=""
      linkLang={null}
      linkEmbed={false}
      linkScheme={null}
      presenterOf={null}
    />,
  );
  return page;
}

describe.each(LANGS)('a draft in %s', (lang) => {
  it.each(SCREENS)('is on the screen %s, called one', async (screen) => {
    const page = await drawn(screen, lang);
    const main = page.querySelector('main');
    const words = `${main?.textContent}`;
    expect(words).toContain('“算力设施通知”');
    expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    expect(words).toContain(lang === 'zh' ? '由程序起草，尚未核对' : 'drafted by a program');
    expect(words.includes('Labels are not translated')).toBe(lang === 'en');
    if (screen !== 'about')
      expect(main?.querySelector('h1')?.textContent).toContain(
        lang === 'zh' ? '含草稿，未核对' : 'drafts among them, not checked',
      );
    expect(page.querySelector('footer')?.textContent).toContain('数发〔2026〕3号');
  });

  it('has its tag at the statements that nobody has checked, and at no other', async () => {
    const page = await drawn('goals', lang);
    const tagged = (id: string) =>
      page
        .querySelector(`[data-mark="${id}"]`)
        ?.textContent?.includes(lang === 'zh' ? '草稿' : 'Draft');
    expect(['0001', '0002', '0003'].map((number) => tagged(`guowu-notice-${number}`))).toEqual([
      true,
      true,
      false,
    ]);
    expect(tagged('sd-01') ?? false).toBe(false);
  });

  it.each(['overview', 'goals'] as const)(
    'is not yet extracted where nothing is on file, on %s',
    async (screen) => {
      const row = await drawn(screen, lang, '&theme=data');
      const words = `${row.querySelector('main')?.textContent}`;
      expect(words).toMatch(lang === 'zh' ? /尚未提取/ : /[Nn]ot yet extracted/);
      expect(words).not.toMatch(
        lang === 'zh' ? /算力设施通知”(?:文件)?未提及/ : /not mentioned in “算力设施通知”/i,
      );
    },
  );
});
