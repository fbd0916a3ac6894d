import { describe, expect, test } from 'vitest';
import { analyse } from '../../support/languages';

/**
 * A text in which `[[…]]` encloses each quotation together with its quotation marks, followed by the mention of each quotation's speaker,
 * in order. The last mention also applies to all further quotations, and `null` means that a quotation has no speaker. A text without
 * brackets contains no quotation. For example:
 *
 *     ['[[«Die Brücke»]], sagte Ana Roth, [[«ist zu.»]]', 'Ana Roth']
 */
export type Row = readonly [marked: string, ...speakers: (string | null)[]];

/** The test cases for a language, grouped by the construction that they test. */
export type Frames = Readonly<Record<string, readonly Row[]>>;

/**
 * Defines one test for each row in `frames`. The result of the analysis is converted to a row before the comparison, so a failure is
 * displayed in the same notation as the test cases.
 */
export function testQuotes(lang: string, frames: Frames): void {
  describe.each(Object.entries(frames))(`the analysis of «${lang}» text with %s`, (_, rows) => {
    test.each(rows.map((row) => [row[0], row] as const))(
      'finds exactly the marked quotations and speakers: %s',
      (marked, [, ...speakers]) => {
        const wanted = [...marked.matchAll(/\[\[/g)].map((_match, at) => speakers[Math.min(at, speakers.length - 1)] ?? null);
        expect(analyseAsRow(lang, marked.replace(/\[\[|\]\]/g, ''))).toEqual([marked, ...wanted]);
      },
    );
  });
}

/** Analyses a text and returns its quotations and their speakers as a row. */
export function analyseAsRow(lang: string, text: string): Row {
  const { quotes } = analyse({ text, lang, title: '' });
  const found = quotes
    .flatMap(({ parts, speaker }) => parts.map(({ start, end }) => ({ start, end, speaker })))
    .sort((a, b) => a.start - b.start);
  let marked = '';
  let at = 0;
  for (const { start, end } of found) {
    marked += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
    at = end;
  }
  return [marked + text.slice(at), ...found.map(({ speaker }) => speaker && text.slice(speaker.mention.start, speaker.mention.end))];
}
