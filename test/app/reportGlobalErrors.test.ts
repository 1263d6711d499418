// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { reportGlobalErrors } from '../../src/app/reportGlobalErrors.ts';

let fail: (type: 'error' | 'unhandledrejection', message?: string) => void;
let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  document.documentElement.lang = 'zh-CN';
  root = document.getElementById('root') as HTMLElement;
  const listeners = new Map<string, (event: Event) => void>();
  reportGlobalErrors(
    { document, addEventListener: (type, listener) => listeners.set(type, listener) },
    root,
  );
  fail = (type, message) =>
    listeners.get(type)?.(Object.assign(new Event(type), message ? { message } : {}));
});

const alerts = () =>
  [...document.querySelectorAll('[role="alert"]')].map((line) => line.textContent);

describe('watchForFaults', () => {
  it('says that the page failed where it stayed empty, with the way on', () => {
    fail('error', 'a fault on purpose');
    expect(alerts()).toEqual(['页面出了错。请重新载入；链接中的视图和筛选条件会保留。']);
    expect(document.querySelector('button')?.textContent).toBe('重新载入');
  });

  it('leaves what is on the page and says that something failed', () => {
    root.innerHTML = '<main>内容</main>';
    fail('unhandledrejection');
    expect(alerts()).toEqual(['有一部分没能正常运行，显示的内容可能不完整。']);
    expect(root.textContent).toBe('内容');
  });

  it('says it once, in the language of the page, without the text of the fault', () => {
    document.documentElement.lang = 'en';
    fail('error', '<img src=x>');
    fail('unhandledrejection');
    expect(alerts()).toEqual([
      'The page failed. Load it again; the view and the filter in your link are kept.',
    ]);
  });

  it('is silent about a size that changed twice in one frame', () => {
    fail('error', 'ResizeObserver loop completed with undelivered notifications.');
    expect(alerts()).toEqual([]);
  });
});
