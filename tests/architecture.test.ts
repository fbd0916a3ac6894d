import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesIn } from './support/circles';
import { LAYERS, PURE } from './support/layers';
import { importsOf, pathOf, ROOT, type SourceFile, sourceFiles, withoutComments } from './support/source-files';

/** These tests check the imports between folders, the access to the extension API, and file lengths. A failed test lists the violations. */

const CODE = /\.(?:ts|tsx|mts|mjs)$/;
const product = sourceFiles(['utils', 'components', 'entrypoints'], CODE);
const inUtils = product.filter(({ path }) => path.startsWith('utils/'));

/**
 * Returns the layer that a file belongs to: `text` for `utils/text/span.ts`, `model` for `utils/model.ts` and `utils/model/…`, and
 * otherwise the top-level folder.
 */
function layerOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'utils' ? second.replace(/\.\w+$/, '') : top;
}

function forbiddenImports(file: SourceFile): string[] {
  const layer = layerOf(file.path);
  const allowed = LAYERS[layer];
  if (!allowed) return [`${file.path} is in a folder without a rule`];
  return importsOf(file)
    .filter(({ written, target }) => {
      if (target === null) return !allowed.packages.includes(written);
      const other = layerOf(target);
      return other !== layer && !allowed.folders.includes(other) && !allowed.files?.includes(target.replace(/\.\w+$/, ''));
    })
    .map(({ written }) => `${file.path} imports ${written}`);
}

/** Returns the lines of code, excluding comments, that match a regular expression. */
function linesWith(files: readonly SourceFile[], expression: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    withoutComments(text)
      .split('\n')
      .flatMap((line, at) => (expression.test(line) ? [`${path}:${at + 1} ${line.trim().slice(0, 100)}`] : [])),
  );
}

describe('the architecture', () => {
  test('lets each folder import only from the layers that are allowed for it', () => {
    const files = product.filter(({ path }) => !path.startsWith('entrypoints/'));
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(forbiddenImports)).toEqual([]);
  });

  test('allows access to utils/model/ only through utils/model.ts, which exports every file in it', () => {
    const isPart = (path: string | null): boolean => path?.startsWith('utils/model/') ?? false;
    const gathered = product.filter(({ path }) => path === 'utils/model.ts').flatMap(importsOf);
    const parts = product.filter(({ path }) => isPart(path)).map(({ path }) => path.replace(/\.\w+$/, ''));
    expect(gathered.map(({ target }) => target).sort()).toEqual(parts.sort());
    const others = [...product, ...sourceFiles(['scripts', 'tests'], CODE)].filter(({ path }) => path !== 'utils/model.ts');
    const crossing = others.flatMap(({ path, text }) =>
      importsOf({ path, text }).flatMap(({ written, target }) => (isPart(path) === isPart(target) ? [] : [`${path} imports ${written}`])),
    );
    expect(crossing).toEqual([]);
  });

  test('keeps product files from importing tests and scripts, and lets only entrypoints import entrypoints', () => {
    const outward = product.flatMap((file) =>
      importsOf(file).flatMap(({ target }) => {
        const [top = ''] = target?.split('/') ?? [];
        const isOwn = file.path.startsWith('entrypoints/') && top === 'entrypoints' && !target?.endsWith('.content');
        return target !== null && !isOwn && !['utils', 'components'].includes(top) ? [`${file.path} imports ${target}`] : [];
      }),
    );
    expect(outward).toEqual([]);
  });

  test('leaves DOM types out of the type check for the folders that must not use the DOM', () => {
    const { include, compilerOptions } = JSON.parse(readFileSync(join(ROOT, 'tsconfig.pure.json'), 'utf8'));
    const folders = new Set(readdirSync(join(ROOT, 'utils')));
    const pure = PURE.flatMap((name) => [name, `${name}.ts`]).filter((name) => folders.has(name));
    expect(include).toEqual(expect.arrayContaining(pure.map((name) => `utils/${name}`)));
    expect(compilerOptions.lib.join(' ')).not.toMatch(/dom/i);
    expect(compilerOptions.types).toEqual([]);
  });
});

test('no stage of the analysis imports the module of a particular word order', () => {
  const stages = product.filter(({ path }) => /^utils\/analyse\/(?!word-orders\/)\w+\//.test(path));
  expect(stages.length).toBeGreaterThan(100);
  const direct = stages.flatMap((file) => importsOf(file).filter(({ target }) => /\/word-orders\/verb-/.test(target ?? '')));
  expect(direct).toEqual([]);
});

test('modules have no circular imports, not even of types', () => {
  const files = [...product, ...sourceFiles(['scripts', 'tests'], CODE)];
  expect(
    circlesIn(new Map(files.map((file) => [file.path, importsOf(file).flatMap(({ target }) => pathOf(target, files) ?? [])]))),
  ).toEqual([]);
  expect(circlesIn(new Map([['a', ['b']], ['b', ['c']], ['c', ['a']], ['d', ['a']]]))).toEqual([['a', 'b', 'c']]); // biome-ignore format: a graph
});

describe('the product', () => {
  test('accesses the browser API only in utils/browser and entrypoints', () => {
    const others = product.filter(({ path }) => !/^(?:utils\/browser|entrypoints)\//.test(path));
    expect(linesWith(others, /['"]wxt\/browser['"]|(?<![\w.'"-])(?:browser|chrome)\.\w/)).toEqual([]);
  });

  test('uses no HTML sinks, inline event handlers or inline scripts', () => {
    const sinks =
      /innerHTML|outerHTML\s*\+?=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|setHTML(?:Unsafe)?\b|createContextualFragment|srcdoc|\beval\(|new Function\(/;
    expect(linesWith(product, sinks)).toEqual([]);
    const pages = sourceFiles(['entrypoints'], /\.html$/);
    expect(linesWith(pages, /\son\w+\s*=|javascript:|<script(?![^>]*\ssrc=)[^>]*>/i)).toEqual([]);
  });
});

test('the product does not use CSS.highlights, which would let a page read a closed shadow root', () => {
  expect(linesWith(product, /CSS\.highlights|\bnew Highlight\(|HighlightRegistry/)).toEqual([]);
});

test('folders of pure code use no clock, timers, random numbers or console', () => {
  const pure = inUtils.filter(({ path }) => PURE.includes(layerOf(path)));
  expect(linesWith(pure, /\bDate\.now\b|new Date\(\)|Math\.random|performance\.now|crypto\.|setTimeout|console\./)).toEqual([]);
});

describe('a source file', () => {
  /** The paths of the data files (words, names, phrases and messages). Data files may have more than 200 lines. */
  const DATA =
    /^utils\/(?:languages|locales|gazetteers|voices\/group-words|voices-over-time\/gender-words|identity\/data|sample\/texts|extract\/(?:phrases|sites))\//;

  test('has a maximum of 200 lines, unless it contains data', () => {
    const files = [...product, ...sourceFiles(['scripts', 'tests'], CODE), ...sourceFiles(['components'], /\.css$/)];
    const long = files.filter(({ path, text }) => !DATA.test(path) && text.trimEnd().split('\n').length > 200);
    expect(long.map(({ path, text }) => `${path} has ${text.trimEnd().split('\n').length} lines`)).toEqual([]);
  });

  test('has a name in kebab case, and not a generic one such as “helpers”', () => {
    const vague = inUtils.filter(
      ({ path }) =>
        /^(?:utils?|helpers?|misc|common|shared|lib|index)\.tsx?$/.test(basename(path)) ||
        /\/(?:helpers?|misc|common|shared|lib)\//.test(path),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
    const shouting = inUtils.filter(({ path }) => !/^[a-z0-9-]+(?:\.d)?\.ts$/.test(basename(path)));
    expect(
      shouting.map(({ path }) => path),
      'kebab-case',
    ).toEqual([]);
  });

  test('has no default export, unless it is a data file or an entrypoint', () => {
    const named = [
      ...product.filter(({ path }) => !path.startsWith('entrypoints/') && !DATA.test(path)),
      ...sourceFiles(['tests/support'], CODE),
    ];
    expect(linesWith(named, /^export default\b|\bas default\b/)).toEqual([]);
  });

  test('contains no file paths or package registries from the machine it was written on', () => {
    const all = sourceFiles(['.'], /\.(?:ts|tsx|mts|mjs|js|json|md|yml|html|css|svg|txt)$|(?:^|\/)\.(?:npmrc|ci\/run)$/);
    expect(all.length).toBeGreaterThan(100);
    expect(
      linesOf(all, /(?:^|[\s"'`(=:])\/(?:work|home|root|Users|usr\/local)\/\w|[A-Z]:\\Users|registry[.]npm|npm[m]irror|arti[f]actory/),
    ).toEqual([]);
  });
});

/** Returns the lines, including comments, that match a regular expression. */
function linesOf(files: readonly SourceFile[], expression: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (expression.test(line) ? [`${path}:${at + 1} ${line.trim().slice(0, 100)}`] : [])),
  );
}
