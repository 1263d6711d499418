import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserPath, findBrowser, launchArguments } from '../../scripts/browser.mjs';

const HERE = fileURLToPath(import.meta.url);

afterEach(() => vi.unstubAllEnvs());

describe('findBrowser', () => {
  it('takes the program that CHROMIUM_PATH names', () => {
    vi.stubEnv('CHROMIUM_PATH', HERE);
    expect(findBrowser()).toBe(HERE);
  });

  it('does not look elsewhere when CHROMIUM_PATH names nothing', () => {
    vi.stubEnv('CHROMIUM_PATH', `${HERE}.missing`);
    expect(() => findBrowser()).toThrow(`CHROMIUM_PATH is set to ${HERE}.missing`);
  });
});

describe('browserPath', () => {
  it('says what to do when there is no browser', () => {
    expect(() => browserPath(() => null)).toThrow(/CHROMIUM_PATH[\s\S]*npx playwright install/);
  });
});

describe('launchArguments', () => {
  it('turns the sandbox off for root and for nobody else', () => {
    const off = (root: boolean) => launchArguments(root).includes('--no-sandbox');
    expect([off(true), off(false)]).toEqual([true, false]);
  });
});
