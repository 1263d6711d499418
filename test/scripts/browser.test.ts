import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserPath, findBrowser, launchArguments } from '../../scripts/browser.mjs';

const HERE = fileURLToPath(import.meta.url);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('findBrowser', () => {
  it('takes the program that CHROMIUM_PATH names', () => {
    vi.stubEnv('CHROMIUM_PATH', HERE);
    expect(findBrowser()).toBe(HERE);
  });

  it('does not look elsewhere when CHROMIUM_PATH names nothing', () => {
    vi.stubEnv('CHROMIUM_PATH', `${HERE}.missing`);
    expect(() => findBrowser()).toThrow(`CHROMIUM_PATH is set to ${HERE}.missing`);
  });

  it.runIf(process.platform === 'linux')('puts one without windows first where asked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'duizhao-'));
    const [full, shell] = ['chromium', 'chromium-headless-shell'].map((name) => join(folder, name));
    for (const path of [full, shell]) writeFileSync(path ?? '', '');
    vi.stubEnv('CHROMIUM_PATH', '');
    vi.stubEnv('PATH', [folder, process.env.PATH].join(delimiter));
    vi.spyOn(chromium, 'executablePath').mockReturnValue(join(folder, 'none'));
    expect([findBrowser(), findBrowser(true)]).toEqual([full, shell]);
    rmSync(folder, { recursive: true });
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
