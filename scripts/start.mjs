// `npm start [-- FILE_OR_URL] [--json]` builds the extension if its sources have changed, and opens a page in a real browser, with the
// popup over it. Without a display, or if CI is set, it runs headless, prints the article with its cast, and saves screenshots. With
// `--json`, it prints only `{article, analysis}`.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { isPageFile } from './is-page-file.mjs';
import { printReading } from './print-reading.mjs';
import { servePage } from './serve-folder.mjs';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'out');
const USAGE = 'usage: npm start [-- FILE_OR_URL] [--json]';
const SAMPLE = join(root, 'scripts', 'sample', 'index.html');

const HELP = `Builds the extension and opens a browser on a page (by default a sample) with the popup over it.
  FILE_OR_URL   a saved page, or an address that begins with http or file
  --json        print {article, analysis} as JSON, and nothing else
  -h, --help    print this`;

/**
 * An expected error that needs no stack trace because its message explains it. Any other error is a bug; DEBUG=1 prints it with its stack.
 */
class Refusal extends Error {}

try {
  await main();
} catch (problem) {
  const isExplained = problem instanceof Refusal || process.env.DEBUG === undefined;
  console.error(isExplained ? problem.message : problem);
  process.exitCode = 1;
}

async function main() {
  const { target, json, help } = readArguments();
  if (help) {
    console.log(`${USAGE}\n\n${HELP}`);
    return;
  }
  const page = /^https?:/i.test(target) ? { url: addressOf(target), close() {} } : await servePage(fileOf(target));
  try {
    if (ensureBuilt('chromium')) console.error('The extension was built, because its files had changed.');
    const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
    const headless = json || !hasDisplay || Boolean(process.env.CI);
    // Imported only now, so that a wrong argument is reported immediately.
    const { startChromium } = await import('./browsers/chromium/chromium-session.ts');
    const session = await startChromium({ headless });
    try {
      await show(session, page.url, target, { headless, json });
    } finally {
      await session.close();
    }
  } finally {
    page.close();
  }
}

function readArguments() {
  const { values, positionals } = parsedArguments();
  const [target = SAMPLE, ...others] = positionals;
  if (others.length > 0) throw misuse('One page at a time.');
  if (target.trim() === '') throw misuse('The name of the page is empty.');
  return { ...values, target };
}

function parsedArguments() {
  try {
    return parseArgs({
      options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
  } catch (problem) {
    // Keeps only the first sentence of Node.js's message. The rest explains how to pass arguments that begin with a dash.
    throw misuse(`${problem.message.split('. ')[0]}.`);
  }
}

function misuse(sentence) {
  return new Refusal(`${sentence}\n${USAGE}`);
}

function addressOf(address) {
  const url = URL.parse(address);
  if (!url) throw new Refusal(`${address} is not an address.`);
  return notPdf(url.pathname, url.href);
}

function fileOf(target) {
  const path = notPdf(target, absoluteOf(target));
  if (!existsSync(path)) throw new Refusal(`There is no file ${target}; give a saved page or an address that begins with http.`);
  if (!statSync(path).isFile()) throw new Refusal(`${target} is a folder; give the page in it.`);
  if (!isPageFile(path)) throw new Refusal(`${target} is no web page: it holds no HTML.`);
  return path;
}

function absoluteOf(target) {
  // npm runs scripts in the project's folder, but the user's paths are relative to the folder in which npm was started.
  return /^file:/i.test(target) ? pathOf(target) : resolve(process.env.INIT_CWD ?? '.', target);
}

function pathOf(address) {
  try {
    return fileURLToPath(address);
  } catch {
    throw new Refusal(`${address} is not the address of a file on this computer.`);
  }
}

/** Returns `target`, or throws a `Refusal` if `name` ends in «.pdf». */
function notPdf(name, target) {
  if (/\.pdf$/i.test(name)) throw new Refusal(`${name} is a PDF; Dramatis reads web pages only.`);
  return target;
}

async function show(session, url, target, { headless, json }) {
  const page = await session.openPage('about:blank');
  await openAddress(page, url, target);
  const popup = await session.openPopup(page);
  await popup.waitFor('the popup to show the page', () => ['ready', 'error'].includes(document.documentElement.dataset.state));
  const { reading, refusal } = await popup.evaluate(() => ({
    reading: globalThis.dramatis,
    refusal: document.querySelector('[data-error] [role=alert] p')?.textContent,
  }));
  if (headless && !reading) throw new Refusal(refusal ?? 'The popup shows neither an article nor an error message.');
  if (json) process.stdout.write(`${JSON.stringify(reading)}\n`);
  else if (headless) {
    console.log(printReading(reading, process.stdout.isTTY));
    const pictures = await takePictures(session, page, popup);
    console.log(`\nThere is no display, so ${await session.browser().version()} ran headless. Pictures: ${pictures.join(', ')}`);
  } else {
    console.log('The extension is in the browser that just opened, with its popup over the page. Close the window to end.');
    await new Promise((closed) => session.browser().once('disconnected', closed));
  }
}

async function openAddress(page, url, target) {
  try {
    const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
    if (response && response.status() >= 400) throw new Error(`the server answers ${response.status()}`);
    const type = response?.headers()['content-type'] ?? 'text/html';
    if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) throw new Error(`it is not a web page but ${type}`);
  } catch (problem) {
    throw new Refusal(`${target} could not be opened: ${problem.message.replace(/ at https?:.*/s, '')}.`);
  }
  // The wait is limited, because images and advertisements may never finish loading. The text has loaded by now.
  await page.waitForFunction(() => document.readyState === 'complete', { timeout: 10_000 }).catch(() => undefined);
}

/**
 * Saves screenshots of the popup in both colour schemes, of reader mode, and of the library with the article in it, and returns their
 * paths.
 */
async function takePictures(session, page, popup) {
  const { isWhole } = await import('./browsers/is-whole.ts');
  mkdirSync(out, { recursive: true });
  const at = (name) => join(out, `${name}.png`);
  await popup.waitFor('the popup to paint all its parts', isWhole);
  for (const scheme of ['light', 'dark']) {
    await popup.emulate(scheme);
    await popup.screenshot(at(`popup-${scheme}`));
  }
  await popup.click('[data-action=save]');
  await popup.waitFor('the article to be saved', () => document.querySelector('[data-action=save]')?.getAttribute('aria-busy') === null);
  await popup.click('[data-action=reader]');
  await session.readerOf(page).waitFor('reader mode to paint all its parts', isWhole);
  await page.screenshot({ path: at('reader') });
  const library = await session.openLibrary();
  await library.waitFor('the library', () => document.querySelector('.saved'));
  await library.screenshot(at('library'));
  return ['popup-light', 'popup-dark', 'reader', 'library'].map((name) => relative(process.cwd(), at(name)));
}
