// `npm run release -- --dry-run` builds the zips for the Chrome Web Store, Edge and Firefox with Firefox's sources, builds these sources again
// and compares the bytes, and checks by the rules of the stores what they get. It needs no network, unless there are keys of a store: then
// the store is asked whether it accepts them. Without `--dry-run`, the zips are submitted.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { lintForFirefox } from './release/lint-for-firefox.mjs';
import { readZip } from './release/read-zip.mjs';
import { runChecks } from './release/run-checks.mjs';
import { differences, linkPackages, removeZips, unpackSources, zipForChromium, zipForFirefox } from './release/zips.mjs';
import { faultsOfRelease } from './store/changelog.ts';
import { checkStores, manifestIn } from './store/check-stores.ts';
import { readStoreTexts } from './store/store-texts.ts';
import { isOffline, missingKeys, STORES, submitArguments } from './store/submit-keys.ts';

const root = resolve(import.meta.dirname, '..');
const USAGE = 'usage: npm run release -- --dry-run | --tag vVERSION [--dry-run]';
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const NAMES = { chrome: 'the Chrome Web Store', edge: 'Edge', firefox: 'Firefox' };
const zipOf = (kind) => join(root, '.output', `dramatis-${version}-${kind}.zip`);
const ZIPS = { chrome: zipOf('chrome'), edge: zipOf('edge'), firefox: zipOf('firefox'), sources: zipOf('sources') };

const options = readArguments();
if (options) process.exitCode = (await release(options)) ? 0 : 1;

function readArguments() {
  try {
    const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean', default: false }, tag: { type: 'string' } } });
    if (values['dry-run'] || values.tag) return { isDryRun: values['dry-run'], tag: values.tag };
    console.error(`A release that is submitted needs its tag.\n${USAGE}`);
  } catch (problem) {
    console.error(`${problem.message.split('. ')[0]}.\n${USAGE}`);
  }
  process.exitCode = 1;
}

/** Runs all steps, and returns whether all of them went well. Nothing is submitted after a fault. */
async function release({ isDryRun, tag }) {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const isBuilt = await runChecks([
    ['version and changelog', () => faultsOfRelease(changelog, version, tag)],
    ['zips for the Chrome Web Store, Edge and Firefox', buildZips],
    ['the sources for Firefox build to the same zip', rebuildSources],
  ]);
  const builds = { chromium: await readZip(ZIPS.chrome), firefox: await readZip(ZIPS.firefox) };
  const isAllowed = await runChecks([
    ...checkStores(builds, readStoreTexts(root)).map(([rule, faults]) => [rule, () => faults]),
    ['Firefox: no error of addons-linter', () => lintForFirefox(ZIPS.firefox)],
  ]);
  if (!isBuilt || !isAllowed) return false;
  const { id } = manifestIn(builds.firefox).browser_specific_settings.gecko;
  return runChecks([[isDryRun ? 'wxt submit --dry-run' : 'wxt submit', () => submit(id, isDryRun)]]);
}

function buildZips() {
  removeZips(root);
  zipForChromium(root);
  zipForFirefox(root);
  // Edge gets the zip that was tested in Chromium.
  copyFileSync(ZIPS.chrome, ZIPS.edge);
  return Object.values(ZIPS).flatMap((zip) => (existsSync(zip) ? [] : [`${zip} was not built.`]));
}

async function rebuildSources() {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-sources-'));
  try {
    await unpackSources(folder);
    linkPackages(folder);
    zipForFirefox(folder);
    return await differences(folder, 2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Submits to the stores whose keys are there. A dry run says which are missing and goes on; a release without a key is a fault. */
function submit(firefoxId, isDryRun) {
  const file = join(root, '.env.submit');
  const keys = { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...process.env };
  const lacking = new Map(STORES.map((store) => [store, missingKeys(store, keys)]).filter(([, missing]) => missing.length > 0));
  const sentences = [...lacking].map(
    ([store, missing]) => `${NAMES[store]} needs these keys (see docs/store/README.md): ${missing.join(', ')}`,
  );
  if (lacking.size > 0 && !isDryRun) return sentences;
  for (const sentence of sentences) console.log(`note  Not asked: ${sentence}`);
  const stores = STORES.filter((store) => !lacking.has(store));
  if (stores.length === 0) return [];
  const args = [join(root, 'node_modules/wxt/bin/wxt.mjs'), ...submitArguments(stores, ZIPS, firefoxId, isDryRun)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const output = `${stdout}${stderr}`.trim();
  if (status === 0) return [];
  if (!isDryRun || !isOffline(output)) return [output];
  console.log(`note  ${stores.map((store) => NAMES[store]).join(', ')} cannot be reached, so it is unknown whether the keys are right.`);
  return [];
}
