import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classOf, type DictionaryWord, joinReadings } from './dictionary-word';

/** The classes of jieba's parts of speech. A part that is not listed has the class of its first letter. */
const CLASSES: Readonly<Record<string, number>> = {
  nr: classOf('person'), nrfg: classOf('person'), nrt: classOf('given'), ns: classOf('place'), nt: classOf('organisation'), nz: classOf('proper'),
  n: classOf('noun'), v: classOf('verb'), a: classOf('quality'), z: classOf('quality'), b: classOf('quality'), i: classOf('quality'), l: classOf('quality'),
  d: classOf('function'), p: classOf('function'), c: classOf('function'), u: classOf('function'), r: classOf('function'), f: classOf('function'),
  t: classOf('time'), m: classOf('time'), q: classOf('time'), j: classOf('proper'), k: classOf('suffix'), s: classOf('noun'),
}; // biome-ignore format: a table
/** The least frequency of a listed word, by its class. Names are worth more than other words. */
const LEAST: Readonly<Record<string, number>> = { ns: 3, nt: 2, nrt: 3, nrfg: 3, nr: 40, nz: 20, j: 20 };
const LEAST_OF_OTHERS = 60;

/** Reads the dictionary of the package `@node-rs/jieba`: a word, its frequency and its part of speech a line. */
export function readJieba(folder: string): DictionaryWord[] {
  const readings = readFileSync(join(folder, 'dict.txt'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word = '', count = '0', part = ''] = line.trim().split(' ');
      const frequency = Number(count);
      if (!/^[\p{Script=Han}々〇]{1,8}$/u.test(word) || frequency < (LEAST[part] ?? LEAST_OF_OTHERS)) return [];
      const first = CLASSES[part] ?? CLASSES[part.charAt(0)] ?? classOf('noun');
      return [{ word, first, cost: 9 - Math.log(1 + frequency) / Math.log(4) }];
    });
  return joinReadings(readings);
}

/** Reads the pairs of a traditional and a simplified character from the package `opencc-js`. */
export function readTraditional(folder: string): string {
  const source = readFileSync(join(folder, 'dist/esm-lib/dict/TSCharacters.js'), 'utf8');
  const table = /["'`]([^"'`]{1000,})["'`]/.exec(source)?.[1] ?? '';
  return table
    .split('|')
    .flatMap((pair) => {
      const [from = '', to = ''] = pair.split(' ');
      return [...from].length === 1 && [...to].length === 1 && from.length === 1 && to.length === 1 ? [from + to] : [];
    })
    .join('');
}
