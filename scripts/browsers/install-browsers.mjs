// Finds Chromium and Firefox, and installs them if they are missing. All messages go to standard error.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';
import { Launcher } from 'chrome-launcher';

const onWindows = process.platform === 'win32';
const downloads = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'dramatis', 'browsers');

const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROME_PATH',
  debian: 'chromium',
  download: { browser: 'chrome', tag: 'stable' },
  usual: () => [
    ...installedChromes(),
    ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'),
  ],
};
const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  debian: 'firefox-esr',
  download: { browser: 'firefox', tag: 'stable' },
  usual: () => [
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Mozilla Firefox', 'firefox.exe'),
  ],
};

/** Returns the path of a working Chromium, which is installed if necessary. If that fails, throws an error that says what to do. */
export const ensureChromium = () => ensure(CHROMIUM);

/** Returns the path of a working Firefox, which is installed if necessary. If that fails, throws an error that says what to do. */
export const ensureFirefox = () => ensure(FIREFOX);

async function ensure(kind) {
  const chosen = process.env[kind.variable];
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new Error(`${kind.variable} is ${chosen}, but no browser starts from there; correct it or unset it.`);
  }
  const path = find(kind) ?? (await findDownloaded(kind)) ?? (installFromDebian(kind) ? find(kind) : undefined) ?? (await download(kind));
  if (path) return path;
  throw new Error(`No ${kind.name} was found and none could be installed. Install it, or set ${kind.variable} to the path of its program.`);
}

const find = (kind) => kind.usual().find(starts);

/**
 * Returns whether the browser at a path starts. Even if the file exists, it may be a stub that only explains how to install the browser, or
 * system libraries may be missing.
 */
function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows, `--version` would open a browser window, so an existing file is assumed to work.
  return onWindows || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

function installedChromes() {
  try {
    return Launcher.getInstallations();
  } catch {
    // `getInstallations` throws if it finds no browser. The caller then searches elsewhere.
    return [];
  }
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, onWindows ? `${name}.exe` : name)))
    .filter((path) => existsSync(path));
}

function installFromDebian({ name, debian }) {
  if (process.getuid?.() !== 0 || onPath('apt-get').length === 0) return false;
  console.error(`Installing ${name} with apt-get (once) …`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', process.stderr],
    }).status === 0;
  // A failure is ignored, because the installation may succeed even with an outdated list of packages.
  apt('update');
  return apt('install', '-y', '--no-install-recommends', debian);
}

async function findDownloaded({ download: { browser } }) {
  if (!existsSync(downloads)) return undefined;
  const found = (await getInstalledBrowsers({ cacheDir: downloads })).filter((one) => one.browser === browser);
  return found.map((one) => one.executablePath).find(starts);
}

async function download({ name, download: { browser, tag } }) {
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  console.error(`Downloading ${name} (once) …`);
  try {
    const buildId = await resolveBuildId(browser, platform, tag);
    const { executablePath } = await install({ browser, buildId, platform, cacheDir: downloads });
    if (starts(executablePath)) return executablePath;
    console.error(`The downloaded ${name} does not start; system libraries may be missing.`);
  } catch (problem) {
    console.error(`${name} could not be downloaded: ${problem instanceof Error ? problem.message : problem}`);
  }
  return undefined;
}
