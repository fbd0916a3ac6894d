import { describe, expect, test } from 'vitest';
import { sliceOf } from '../../utils/text/span';
import { sureAnchorOf, sureFinder } from '../../utils/text/sure-anchor';
import { randomFrom } from '../support/random';
import { randomArticle } from '../support/random-article';

const FIRST = 'The dam will hold, said the engineer Pia Lund on Friday morning.';
const SECOND = '“We shall see about that in spring,” answered the mayor of the valley.';
const THIRD = '“We shall see about that in spring,” answered the owner of the mill.';
const TEXT = [FIRST, SECOND, THIRD].join('\n');
const spanOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const found = (text: string, span: { start: number; end: number }) => {
  const place = sureFinder(text)(sureAnchorOf(TEXT, span));
  return place && text.slice(place.start, place.end + 14);
};
const SEE = 'We shall see';
const ofMayor = spanOf(SEE);
const ofOwner = spanOf(SEE, TEXT.indexOf(THIRD));

describe('an anchor made by sureAnchorOf', () => {
  test('records whether its words also occur elsewhere', () => {
    expect(sureAnchorOf(TEXT, spanOf('Pia Lund'))).not.toHaveProperty('rival');
    expect(sureAnchorOf(TEXT, ofMayor).rival?.behind).toBe(' about that in spring,” answered the '.length);
  });

  test('records enough context to distinguish its words from the same words elsewhere', () => {
    const line = `${'All is well and nothing is to be feared, '.repeat(2)}she said. `;
    const text = `Then came Ann. ${line}Then came Bo. ${line}`;
    const start = text.indexOf('nothing');
    const anchor = sureAnchorOf(text, { start, end: start + 7 });
    expect(anchor.suffix.length).toBeGreaterThan(32);
    expect(sureFinder(`New. ${text}`)(anchor)).toEqual({ start: start + 5, end: start + 12 });
  });

  test('finds its words in the original sentence after a paragraph was added or removed', () => {
    for (const text of [TEXT, `A new first paragraph.\n${TEXT}`, TEXT.replace(`${FIRST}\n`, '')]) {
      expect(found(text, ofOwner)).toBe('We shall see about that in');
      expect(sureFinder(text)(sureAnchorOf(TEXT, ofOwner))?.start).toBe(text.indexOf(SEE, text.indexOf(THIRD)));
    }
  });

  test('finds nothing when its sentence has been removed, even if another sentence contains the same words', () => {
    expect(found([FIRST, SECOND].join('\n'), ofOwner)).toBeNull();
    expect(found([FIRST, THIRD].join('\n'), ofMayor)).toBeNull();
  });

  test('finds its words in a moved paragraph, but not if the same words occur elsewhere in a similar context', () => {
    const moved = [FIRST, THIRD, SECOND].join('\n');
    const mill = spanOf('owner of the mill');
    expect(found(moved, mill)).toBe('owner of the mill.\n“We shall se');
    expect(found(moved, ofOwner)).toBeNull();
  });

  test('finds nothing when its words occur twice and neither position nor context shows which ones are meant', () => {
    const once = `${FIRST}\nIt has not rained since March, and the lake is low.`;
    const anchor = sureAnchorOf(once, { start: once.indexOf('the lake'), end: once.indexOf('the lake') + 8 });
    expect(sureFinder(`${once}\n${once}`)(anchor)).not.toBeNull();
    expect(sureFinder(`Today. ${once}\n${once}`)(anchor)).toBeNull();
  });

  test('does not find a short passage whose words occur only in a different sentence', () => {
    const anchor = sureAnchorOf(TEXT, spanOf('Pia Lund'));
    expect(sureFinder('Nobody has seen Pia Lund since the flood of last year, and nobody asks.')(anchor)).toBeNull();
  });

  test('finds a whole paragraph when the paragraphs around it have changed', () => {
    const span = spanOf(SECOND);
    const text = `Something else.\n${SECOND}\nAnd something else again.`;
    expect(sureFinder(text)(sureAnchorOf(TEXT, span))).toEqual({ start: 16, end: 16 + SECOND.length });
  });

  test('finds its words when quotation marks and capitals have changed', () => {
    const text = `x ${TEXT.replaceAll('“', '"').replaceAll('”', '"').replace('The dam', 'THE DAM')}`;
    expect(sureFinder(text)(sureAnchorOf(TEXT, ofMayor))).toEqual({ start: ofMayor.start + 2, end: ofMayor.end + 2 });
  });

  test('finds its words at their original position and nowhere else when the text repeats them 100,000 times', () => {
    const text = 'ha '.repeat(100_000);
    const anchor = sureAnchorOf(text, { start: 30_000, end: 30_002 });
    expect(sureFinder(text)(anchor)).toEqual({ start: 30_000, end: 30_002 });
    expect(sureFinder(`ho ${text}`)(anchor)).not.toBe(undefined);
    expect(sureFinder(`o${text}`)(anchor)).toBeNull();
  });
});

/** An edited text. Each line has its UTF-16 offset in the original text, or -1 if the line is new. */
interface Traced {
  readonly lines: readonly { readonly words: string; readonly from: number }[];
}
const textOf = ({ lines }: Traced) => lines.map(({ words }) => words).join('\n');

test('after random edits, sureFinder finds either the original occurrence of the words or nothing', () => {
  const random = randomFrom(20261126);
  const below = (limit: number) => Math.floor(random() * limit);
  let [kept, lost] = [0, 0];
  for (let run = 0; run < 1_500; run++) {
    const { text } = randomArticle(random);
    let from = 0;
    let traced: Traced = {
      lines: text.split('\n').map((words) => {
        const line = { words, from };
        from += words.length + 1;
        return line;
      }),
    };
    for (let edits = below(5); edits > 0; edits--) {
      const lines = [...traced.lines];
      const at = below(lines.length);
      const line = lines[at];
      const chance = below(4);
      if (chance === 0) lines.splice(at, 1);
      if (chance === 1) lines.splice(at, 0, { words: randomArticle(random).text.split('\n')[0] ?? '', from: -1 });
      if (chance === 2 && line) lines.splice(below(lines.length), 0, ...lines.splice(at, 1));
      if (chance === 3 && line) {
        const cut = below(line.words.length);
        lines.splice(at, 1, { words: line.words.slice(cut), from: line.from < 0 ? -1 : line.from + cut });
      }
      traced = { lines };
    }
    const source = below(text.length);
    const end = text.indexOf('\n', source) < 0 ? text.length : text.indexOf('\n', source);
    const span = { start: source, end: Math.min(end, source + 1 + below(70)) };
    if (span.start >= span.end) continue;
    const now = textOf(traced);
    const anchor = sureAnchorOf(text, span);
    const place = sureFinder(now)(anchor);
    if (!place) {
      lost++;
      continue;
    }
    kept++;
    let begins = 0;
    const line = traced.lines.find(({ words }) => {
      const isIn = place.start < begins + words.length + 1;
      if (!isIn) begins += words.length + 1;
      return isIn;
    });
    expect(sliceOf(now, place).toLowerCase()).toBe(sliceOf(text, span).toLowerCase());
    expect(line && line.from + place.start - begins, `${run}: «${sliceOf(text, span)}»`).toBe(span.start);
  }
  expect(kept).toBeGreaterThan(lost);
});
