import { describe, expect, test } from 'vitest';
import { analyse } from '../../support/languages';

/**
 * A text in which `[[…]]` stands around every reported stretch (its quotation marks inside), and the words beside them that name who said
 * each, in order; the last goes for all that follow. `null`: reported, but nobody is named. A text without brackets reports nothing.
 *
 *     ['[[«Die Brücke»]], sagte Ana Roth, [[«ist zu.»]]', 'Ana Roth']
 */
export type Row = readonly [marked: string, ...speakers: (string | null)[]];

/** Rows by the frame that they prove. */
export type Frames = Readonly<Record<string, readonly Row[]>>;

/** What a language must find: one test a row, compared as rows, so that a failure reads like the table. */
export function proveQuotes(lang: string, frames: Frames): void {
  describe.each(Object.entries(frames))(`the analysis of «${lang}»: %s`, (_, rows) => {
    test.each(rows.map((row) => [row[0], row] as const))(
      'finds exactly the marked quotations and speakers: %s',
      (marked, [, ...speakers]) => {
        const wanted = [...marked.matchAll(/\[\[/g)].map((_match, at) => speakers[Math.min(at, speakers.length - 1)] ?? null);
        expect(tellAsRow(lang, marked.replace(/\[\[|\]\]/g, ''))).toEqual([marked, ...wanted]);
      },
    );
  });
}

/** A text with what the analysis finds in it, as a row. */
export function tellAsRow(lang: string, text: string): Row {
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
