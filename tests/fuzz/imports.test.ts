import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileOfBytes, type ImportFile } from '../../utils/import/import-file';
import { LIMITS } from '../../utils/import/limits';
import { type ImportStep, readImport } from '../../utils/import/read-import';
import { IMPORT_FORMATS, IMPORT_REASONS, PARTIAL_REASONS } from '../../utils/model';
import { folderOf, ports, zipOf } from '../import/support/read-files';
import { checkLater, LIMIT_MS } from './support/cases';

/** These tests import files that are damaged at random places. */

const files: readonly ImportFile[] = [...folderOf('.'), ...['omnivore/full', 'readeck/full', 'page-html/browser'].map(zipOf)];

const SNIPPETS = [
  '"',
  '""',
  '\n',
  '\r',
  ',',
  ';',
  '[',
  ']',
  '{',
  '}',
  '\\',
  '<',
  '>',
  '<!--',
  '</',
  '&#',
  '=',
  '=?utf-8?B?',
  '--',
  ':',
  '\0',
  '\uFEFF',
];
const snippet = fc.oneof(
  fc.constantFrom(...SNIPPETS).map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({ maxLength: 4 }),
);
/** A change of a file: the share of its bytes before it, the number of bytes that are replaced, and what replaces them, how often. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.nat(3), fc.nat(400)),
  by: snippet,
  times: fc.oneof(fc.constant(1), fc.nat(300)),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(bytes: Uint8Array, { at, length, by, times }: Change): Uint8Array {
  const start = Math.floor(at * bytes.length);
  return new Uint8Array([
    ...bytes.subarray(0, start),
    ...Array.from({ length: times }, () => [...by]).flat(),
    ...bytes.subarray(start + length),
  ]);
}

const CODES = new Set<string>([...IMPORT_REASONS, ...PARTIAL_REASONS]);
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function checkStep({ item, losses, next }: ImportStep): void {
  expect(losses.every(({ code, detail }) => CODES.has(code) && (detail?.length ?? 0) <= LIMITS.detail)).toBe(true);
  expect(next.offset >= 0 && next.line >= 1 && next.skip >= 0).toBe(true);
  if (!item) return;
  expect(item.address ?? 'https://x').toMatch(/^(?:https?|file):\/\//);
  for (const date of [item.savedAt, item.publishedAt, ...item.highlights.map(({ madeAt }) => madeAt)])
    if (date !== null) expect(date).toMatch(DATE);
  expect(item.tags.every((tag) => tag !== '' && tag.length <= LIMITS.tag && tag.isWellFormed())).toBe(true);
  expect((item.title ?? '').length).toBeLessThanOrEqual(LIMITS.title);
  expect(IMPORT_FORMATS).toContain(item.from.format);
  expect(() => structuredClone(item)).not.toThrow();
}

test(
  'damaged files are imported without an exception, and what is imported has the promised form',
  () =>
    checkLater(
      0.05,
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        for (const file of files) {
          const bytes = changes.reduce(changed, await file.read(0, file.size));
          let steps = 0;
          for await (const step of readImport([fileOfBytes(file.name, bytes)], ports)) {
            checkStep(step);
            expect(++steps).toBeLessThan(bytes.length + 10);
          }
        }
      }),
    ),
  LIMIT_MS,
);
