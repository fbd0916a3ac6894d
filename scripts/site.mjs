// `npm run site -- FILE_OR_URL [--remove CSS]… [--article CSS] [--keep CSS]…` writes an extraction rule for a site, and prints the article
// without and with the rule. It also writes a fixture that has the page's structure but none of its words.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { bundleForTab } from './browsers/bundle-for-tab.ts';
import { ensureChromium } from './browsers/install-browsers.mjs';
import { openMeasuringTab } from './browsers/measuring-tab.ts';

const root = resolve(import.meta.dirname, '..');
const USAGE = 'usage: npm run site -- FILE_OR_URL [--remove CSS]… [--article CSS] [--keep CSS]… [--url ADDRESS]';
const HELP = `Prints the article of a page. With selectors, also prints the article under a rule of its site, and writes the rule and its fixture.
  FILE_OR_URL     a saved page, or an address that begins with http or file
  --remove CSS    elements that are never part of an article on the site; may be repeated
  --article CSS   the container or containers that hold the whole article
  --keep CSS      elements that are always part of it; may be repeated
  --url ADDRESS   the address of a saved page that does not declare it
  -h, --help      print this`;
const LIMIT_MS = 120_000;

/** An expected error that needs no stack trace because its message explains it. Any other error is a bug and is printed with its stack. */
class Refusal extends Error {}

try {
  await main();
} catch (problem) {
  console.error(problem instanceof Refusal ? problem.message : problem);
  process.exitCode = 1;
}

async function main() {
  const { target, help, given, url: givenUrl } = readArguments();
  if (help) return console.log(`${USAGE}\n\n${HELP}`);
  const { html, address } = await load(target);
  const tab = await openMeasuringTab(await bundleForTab(join(root, 'scripts/site/site-in-tab.ts')));
  const ask = async (name, ...args) => {
    const answer = await tab.run(
      (page) => page.evaluate((call, rest) => ({ value: globalThis.siteTools[call](...rest) }), name, args),
      LIMIT_MS,
    );
    if (!answer) throw new Refusal(`The page could not be processed within ${LIMIT_MS / 1000} s.`);
    return answer.value;
  };
  try {
    const url = givenUrl ?? address ?? (await ask('addressOf', html));
    if (!url || !URL.canParse(url)) throw new Refusal(`${target} does not declare its address; give it with --url.`);
    const before = await ask('read', html, url, []);
    print('before', before);
    if (selectorsOf(given).length === 0) return;
    for (const selector of selectorsOf(given)) {
      const count = await ask('count', html, selector);
      if (!count)
        throw new Refusal(count === null ? `${selector} is not a valid CSS selector.` : `${selector} matches nothing on this page.`);
      console.log(`${selector} matches ${count}`);
    }
    const site = new URL(url).hostname.replace(/^www\./, '');
    const rule = merge(site, await ruleOf(site), given);
    const after = await ask('read', html, url, [rule]);
    print('after', after);
    if ('refusal' in after) throw new Refusal('No article is left under this rule, so nothing was written.');
    const skeleton = await ask('strip', html, selectorsOf(rule));
    // Reads the lines from the stripped page, because the stored fixture must not contain any words of the original page.
    const plain = linesOf(await ask('read', skeleton, 'https://no-rule.invalid/story', []));
    const ruled = linesOf(await ask('read', skeleton, url, [rule]));
    write(site, rule, skeleton, {
      kept: ruled,
      gone: plain.filter((line) => !ruled.includes(line)),
      isNeeded: plain.join('\n') !== ruled.join('\n'),
    });
  } finally {
    await tab.close();
  }
}

function readArguments() {
  const text = { type: 'string', multiple: true, default: [] };
  const options = { remove: text, keep: text, article: { type: 'string' }, url: { type: 'string' }, help: { type: 'boolean', short: 'h' } };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [target = '', ...others] = positionals;
    if (!values.help && target === '') throw new Error('Name a page.');
    if (others.length > 0) throw new Error('One page at a time.');
    const { remove, keep, article, url, help } = values;
    return { target, help, url, given: { remove, keep, ...(article ? { article } : {}) } };
  } catch (problem) {
    throw new Refusal(`${problem.message.split('. ')[0].replace(/\.?$/, '.')}\n${USAGE}`);
  }
}

/** Returns the HTML of a page and its address, which is `null` for a file. A web page is read after its scripts have run. */
async function load(target) {
  if (/^https?:/i.test(target)) {
    const browser = await puppeteer.launch({
      executablePath: await ensureChromium(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      const page = await browser.newPage();
      await page.goto(target, { waitUntil: 'load', timeout: 60_000 });
      return { html: await page.content(), address: page.url() };
    } catch (problem) {
      throw new Refusal(`${target} could not be opened: ${problem.message}.`);
    } finally {
      await browser.close();
    }
  }
  const path = /^file:/i.test(target) ? fileURLToPath(target) : resolve(process.env.INIT_CWD ?? '.', target);
  if (!existsSync(path)) throw new Refusal(`There is no file ${target}; give a saved page or an address that begins with http.`);
  return { html: readFileSync(path, 'utf8'), address: null };
}

function print(title, outcome) {
  const lines = linesOf(outcome);
  console.log(`\n── ${title}: ${'refusal' in outcome ? outcome.refusal : `${lines.length} blocks`} ──\n${lines.join('\n')}\n`);
}

function linesOf(outcome) {
  return 'text' in outcome ? outcome.text.split('\n') : [];
}

function selectorsOf({ article, remove = [], keep = [] }) {
  return [...(article ? [article] : []), ...remove, ...keep];
}

function ruleFileOf(site) {
  return join(root, 'utils/extract/sites', `${site.replace(/[^a-z0-9]+/g, '-')}.ts`);
}

async function ruleOf(site) {
  const file = ruleFileOf(site);
  return existsSync(file) ? (await import(pathToFileURL(file).href)).default : { site };
}

function merge(site, old, given) {
  const union = (name) => [...new Set([...(old[name] ?? []), ...given[name]])];
  const article = given.article ?? old.article;
  const remove = union('remove');
  const keep = union('keep');
  return { site, ...(article ? { article } : {}), ...(remove.length ? { remove } : {}), ...(keep.length ? { keep } : {}) };
}

function write(site, rule, skeleton, { kept, gone, isNeeded }) {
  const file = ruleFileOf(site);
  const folder = join(root, 'tests/sites', site);
  const start = (line) => line.slice(0, 60);
  mkdirSync(join(root, 'utils/extract/sites'), { recursive: true });
  mkdirSync(folder, { recursive: true });
  const quote = (text) => `'${text.replace(/\s+/g, ' ').replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const entries = Object.entries(rule).map(
    ([name, value]) => `  ${name}: ${Array.isArray(value) ? `[${value.map(quote).join(', ')}]` : quote(value)},`,
  );
  const head = `import type { SiteRule } from '../../model';\n\n/** Written by \`npm run site\`; its fixture is \`tests/sites/${site}\`. */\n`;
  writeFileSync(file, `${head}const rule: SiteRule = {\n${entries.join('\n')}\n};\nexport default rule;\n`);
  writeFileSync(join(folder, 'page.html'), skeleton);
  const url = `https://${site}/story`;
  writeFileSync(join(folder, 'facts.json'), `${JSON.stringify({ url, kept: kept.map(start), gone: gone.map(start) }, null, 2)}\n`);
  const written = [file, join(folder, 'page.html'), join(folder, 'facts.json')].map((path) => relative(root, path));
  console.log(`Written: ${written.join(', ')}. The fixture has the page's structure and none of its words.`);
  if (kept.length === 0) console.log('No article is found in the fixture. Check the fixture before you commit it.');
  else if (!isNeeded) console.log('The rule changes nothing in the fixture. Check the fixture before you commit it.');
}
