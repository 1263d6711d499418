// Finds a browser of the Chromium family for the tests and the screenshots, or installs one.
//   node scripts/browser.mjs             prints where it is
//   node scripts/browser.mjs --install   installs it, and a Chinese font, where they are missing
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Chromium without its windows: it draws the same pages, for less work. */
const WINDOWLESS = 'chromium-headless-shell';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  WINDOWLESS,
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const ADVICE = [
  'No browser was found. Do one of these, then try again:',
  '  - set CHROMIUM_PATH to the program file of Chromium, Chrome or Edge;',
  '  - run: npx playwright install chromium',
  '  - on Debian or Ubuntu, as root: apt-get install chromium fonts-noto-cjk',
].join('\n');

const FONT_ADVICE =
  'No Chinese font was found: Chinese text will be drawn as boxes. On Debian or Ubuntu, as root: apt-get install fonts-noto-cjk';

function systemCandidates(windowless) {
  if (process.platform === 'darwin') {
    return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === 'win32') {
    const roots = [
      process.env.PROGRAMFILES,
      process.env['PROGRAMFILES(X86)'],
      process.env.LOCALAPPDATA,
    ];
    return roots.flatMap((root) => (root ? WINDOWS_PATHS.map((path) => join(root, path)) : []));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const commands = windowless ? [WINDOWLESS, ...COMMANDS] : COMMANDS;
  return commands.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/**
 * The program file of a browser: CHROMIUM_PATH, else Playwright's own, else the system's.
 * Gives null when there is none; throws when CHROMIUM_PATH names a file that does not exist.
 * @param windowless whether one without windows comes before the others that the system has
 */
export function findBrowser(windowless = false) {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH is set to ${named}, and there is no such file.`);
  }
  if (named) return named;
  return (
    [chromium.executablePath(), ...systemCandidates(windowless)].find((path) => existsSync(path)) ??
    null
  );
}

/** As findBrowser (`find` stands in for it in tests), but throws with what to do when there is none. */
export function browserPath(find = findBrowser) {
  const path = find();
  if (!path) throw new Error(ADVICE);
  return path;
}

/**
 * Arguments to launch it with. They silence what a browser does of its own accord on the
 * network and let no host name resolve but this machine's. Root may not use the sandbox.
 */
export function launchArguments(root = process.getuid?.() === 0) {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ...(root ? ['--no-sandbox'] : []),
  ];
}

/** Whether Chinese can be drawn. Only Linux comes without a font for it. */
export function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const done = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return done.status === 0;
}

function aptInstall(packages) {
  if (packages.length === 0) return true;
  // Another installation may hold the lock for a while on a machine that has just started.
  const lock = ['-o', 'DPkg::Lock::Timeout=180'];
  run('apt-get', [...lock, 'update']);
  return run('apt-get', [...lock, 'install', '-y', '--no-install-recommends', ...packages]);
}

/**
 * Makes sure that there is a browser and, where that is in our power, a Chinese font.
 * Gives the browser's path; throws with what to do when none can be had.
 */
export function installBrowser() {
  const mayUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const fonts = hasChineseFont() ? [] : ['fonts-noto-cjk'];
  if (mayUseApt) {
    if (findBrowser()) aptInstall(fonts);
    // Not every release of Debian has the smaller one.
    else aptInstall([WINDOWLESS, ...fonts]) || aptInstall(['chromium', ...fonts]);
  }
  if (!findBrowser()) {
    run('npx', ['playwright', 'install', ...(mayUseApt ? ['--with-deps'] : []), 'chromium']);
  }
  if (!hasChineseFont()) console.warn(FONT_ADVICE);
  return browserPath();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(process.argv.includes('--install') ? installBrowser() : browserPath());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
