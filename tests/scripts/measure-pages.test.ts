import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findGoldPages } from '../measure/support/find-gold-pages';
import { readPageFile } from '../measure/support/page-file';
import { runScorer } from '../measure/support/run-scorer';

let root: string;
let folder: string;

function write(path: string, content: string | Buffer): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dramatis-corpora-'));
  folder = join(root, 'cast/dev');
  write('cast/dev/harbour/gold.json', '{"lang":"en"}');
  write('cast/dev/harbour/page.html', '<p>Ships</p>');
  write('cast/dev/hafen/gold.json', '{"lang":"de"}');
  write('extraction/dev/hafen/page.html.gz', gzipSync('<p>Schöne Schiffe</p>'));
  write('extraction/dev/other/page.html', '<p>Has no gold data</p>');
  // A scorer that prints its arguments and the pages that it sees.
  write(
    'cast/score.mjs',
    `import { existsSync, readdirSync } from 'node:fs';
     const [folder, output, ...flags] = process.argv.slice(2);
     if (output === 'broken') { console.error('no output'); process.exit(3); }
     const names = readdirSync(folder).filter((name) => existsSync(folder + '/' + name + '/gold.json'));
     console.log(names.sort().join(' '), output, ...flags);`,
  );
});
afterAll(() => rmSync(root, { recursive: true }));

describe('findGoldPages', () => {
  test('finds the page beside its gold data or in the extraction corpus, and unpacks it', () => {
    const pages = findGoldPages(folder, {});
    expect(pages.map(({ name, path }) => [name, readPageFile(path)])).toEqual([
      ['hafen', '<p>Schöne Schiffe</p>'],
      ['harbour', '<p>Ships</p>'],
    ]);
  });

  test('finds only the pages of a language, or with certain names', () => {
    expect(findGoldPages(folder, { lang: 'de' }).map(({ name }) => name)).toEqual(['hafen']);
    expect(findGoldPages(folder, { only: ['harbour'] }).map(({ name }) => name)).toEqual(['harbour']);
  });

  test('throws an error that says what is missing', () => {
    expect(() => findGoldPages(folder, { only: ['harbour', 'mole'] })).toThrow('There is no gold data for mole');
    expect(() => findGoldPages(folder, { lang: 'fr' })).toThrow('in the language «fr»');
    write('lost/dev/quay/gold.json', '{"lang":"en"}');
    expect(() => findGoldPages(join(root, 'lost/dev'), {})).toThrow('quay has gold data but no page');
  });
});

describe('runScorer', () => {
  test('lets the scorer see the chosen pages only, and passes its flags on', () => {
    const pages = findGoldPages(folder, { only: ['harbour'] });
    expect(runScorer(join(root, 'cast/score.mjs'), pages, 'OUT', ['--quiet'])).toBe('harbour OUT --quiet\n');
  });

  test('throws an error with the message of a scorer that fails', () => {
    expect(() => runScorer(join(root, 'cast/score.mjs'), findGoldPages(folder, {}), 'broken', [])).toThrow('no output');
  });
});
