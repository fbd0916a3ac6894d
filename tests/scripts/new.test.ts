import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../support/source-files';

/** A copy of the project, into which the new files are written. */
const copy = mkdtempSync(join(tmpdir(), 'dramatis new '));
afterAll(() => rmSync(copy, { recursive: true }));

const node = join(ROOT, 'node_modules/.bin/node');
const create = (...args: string[]) =>
  spawnSync(node, [join(ROOT, 'scripts/new.mjs'), ...args, '--root', copy], { cwd: ROOT, encoding: 'utf8' });
/** Runs the program of an npm package in the copy of the project. Returns its output if it fails, otherwise an empty string. */
function failureOf(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', program), args, { cwd: copy, encoding: 'utf8' });
  return status === 0 ? '' : `${program}: ${stdout}${stderr}`;
}
const read = (path: string) => readFileSync(join(copy, path), 'utf8');
const USAGE = 'usage: npm run new -- KIND NAME [--title TITLE] [--say FORMS]';
const SAY = 'dicere dicit/dicunt dixit/dixerunt - dicens';

beforeAll(() => {
  for (const path of ['utils', 'tests', 'scripts/taggers', 'biome.json', 'tsconfig.pure.json'])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true, filter: (from) => !/\btests[\\/](?:fixtures|e2e)$/.test(from) });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  writeFileSync(join(copy, 'vitest.config.mjs'), `export default { test: { testTimeout: 60_000, isolate: false, maxWorkers: 1 } };\n`);
});

test.each([
  [[], 'Name a kind: exporter, citation-style, language.'],
  [['theme', 'dark'], '“theme” is not a kind: exporter, citation-style, language.'],
  [['exporter'], 'Give one name after the kind.'],
  [['exporter', 'rtf', 'odt'], 'Give one name after the kind.'],
  [['exporter', 'rtf', '--say', SAY], '--say is for languages only.'],
  [['exporter', 'rtf', '--colour'], "Unknown option '--colour'."],
])('the generator rejects the arguments %j with a clear message and its usage', (args, sentence) => {
  const { status, stdout, stderr } = create(...args);
  expect([status, stdout, stderr]).toEqual([1, '', `${sentence}\n${USAGE}\n`]);
});

test.each([
  [['exporter', 'Rtf'], /^“Rtf” is not a name in kebab case/],
  [['exporter', '../rtf'], /^“..\/rtf” is not a name in kebab case/],
  [['citation-style', 'ieee-'], /^“ieee-” is not a name in kebab case/],
  [['exporter', 'rtf', '--title', "it's"], /^A title has at most 40 letters/],
  [['language', 'latin'], /^“latin” is not the code of a language/],
  [['language', 'qq'], /^“qq” is not the code of a language/],
  [['language', 'la'], /^Give five forms of “to say” in Latin/],
  [['language', 'la', '--say', 'dicere dicit'], /^--say takes five forms/],
  [['language', 'ko', '--say', '말하다 - 말했다 - -'], /^The script of these words has no capitals.*\n {2}zh\.ts/],
  [['site', 'ledger.example'], /npm run site -- FILE_OR_URL$/],
])('the generator rejects the arguments %j and explains why', (args, sentence) => {
  const { status, stdout, stderr } = create(...args);
  expect([status, stdout, stderr.trim()]).toEqual([1, '', expect.stringMatching(sentence)]);
});

test.each([
  ['json', 'utils/export/json.ts and tests/export/json.test.ts exist already'],
  ['documents', 'tests/export/documents.test.ts exists already'],
])('the generator writes nothing if a file for the exporter %s already exists', (name, sentence) => {
  const { status, stdout, stderr } = create('exporter', name);
  expect([status, stdout, stderr]).toEqual([1, '', `${sentence}, so nothing was written.\n`]);
  for (const path of [`utils/export/${name}.ts`, `tests/export/${name}.test.ts`])
    expect(existsSync(join(copy, path)) && read(path)).toEqual(existsSync(join(ROOT, path)) && readFileSync(join(ROOT, path), 'utf8'));
});

describe('the files created by `npm run new`', () => {
  const outputs: string[] = [];
  beforeAll(() => {
    outputs.push(create('exporter', 'harbour-format').stdout);
    outputs.push(create('citation-style', 'harbour-style', '--title', 'Harbour & Co.').stdout);
    outputs.push(create('language', 'la', '--say', SAY).stdout);
  });

  test('are listed in the output, which also says what to do next', () => {
    const names = ['export/harbour-format', 'cite/harbour-style', 'languages/la'];
    names.forEach((name, at) => {
      expect(outputs[at]).toContain(`Written:\n  utils/${name}.ts\n  tests/${name}.test.ts\nNext:\n`);
      expect(outputs[at]).toContain(`\n  Check it: npx vitest run --project unit tests/${name.split('/')[0]}\n`);
    });
  });

  test('contain the names, titles and words that were passed to the command', () => {
    const exporter = read('utils/export/harbour-format.ts');
    expect(exporter).toContain('/** Exports HARBOUR-FORMAT. ');
    expect(exporter).toContain("id: 'harbour-format',\n  extension: 'harbourformat',");
    expect(read('utils/cite/harbour-style.ts')).toContain("id: 'harbour-style',\n  name: 'Harbour & Co.',\n");
    const pack = read('utils/languages/la.ts');
    for (const words of ['The Latin pack.', `said: ['${SAY}'],`, "invertingVerbs: 'dicere',"]) expect(pack).toContain(words);
    expect(read('tests/languages/la.test.ts')).toContain('Ana Roth dixit: ');
  });

  test('pass the type check and the formatter', () => {
    const include = ['utils/export', 'utils/cite', 'utils/languages', 'utils/import/csv/papaparse.d.ts'];
    writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ extends: './tsconfig.pure.json', include }));
    expect(failureOf('tsc', '--noEmit')).toBe('');
    expect(failureOf('biome', 'check', '--vcs-enabled=false', ...include, 'tests/export', 'tests/cite', 'tests/languages')).toBe('');
  });

  test('include tests, all of which pass', () => {
    const files = ['export/harbour-format', 'cite/harbour-style', 'languages/la'];
    expect(failureOf('vitest', 'run', ...files.map((file) => `tests/${file}`))).toBe('');
  }, 180_000);

  test('are not overwritten when the command is run again', () => {
    writeFileSync(join(copy, 'utils/cite/harbour-style.ts'), 'edited');
    expect(create('citation-style', 'harbour-style').status).toBe(1);
    expect(read('utils/cite/harbour-style.ts')).toBe('edited');
  });
});
