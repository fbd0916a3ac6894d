import { expect } from 'vitest';
import { decodeExtracted } from '../../../utils/decode/decode-article';
import { decodeReading } from '../../../utils/decode/decode-reading';
import { selectOne } from '../../../utils/extract/page/node-access';
import { extractPage } from '../../support/extract-page';
import { analyse } from '../../support/languages';

/** The time that each stage may take, in milliseconds. */
const STAGE_LIMIT = 2_000;

/**
 * Extracts and analyses a page. Expects that nothing throws, that each stage takes less than two seconds, that the page stays as it is, and
 * that the result can be decoded, which includes that every span lies within the text. Returns whether there was an article.
 */
export function checkPage(doc: Document, url: string): boolean {
  const root = selectOne(doc, ':root');
  const before = root?.cloneNode(true) ?? null;
  const extracted = timed('extraction', () => extractPage(doc, url));
  expect(root?.isEqualNode(before) ?? before === null, 'the page is unchanged').toBe(true);
  if (!extracted.ok) {
    expect(extracted.error.code).not.toBe('unexpected');
    return false;
  }
  const article = extracted.value;
  expect(decodeExtracted(structuredClone(article))).toEqual({ ok: true, value: article });
  const analysis = timed('analysis', () => analyse(article));
  expect(decodeReading(structuredClone({ article, analysis }))).toMatchObject({ ok: true });
  return true;
}

/** Runs a stage. If it takes too long, runs it once more, because the computer may have been busy. */
function timed<T>(stage: string, run: () => T): T {
  const began = performance.now();
  const result = run();
  if (performance.now() - began < STAGE_LIMIT) return result;
  const again = performance.now();
  run();
  expect(performance.now() - again, `the ${stage} takes less than two seconds`).toBeLessThan(STAGE_LIMIT);
  return result;
}
