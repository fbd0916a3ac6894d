import { describe, expect, test } from 'vitest';
import { compareQuotations } from '../../utils/same-words/compare-quotations';
import { markDifference } from '../../utils/same-words/mark-difference';
import { quotationWords } from '../../utils/same-words/quotation-words';

/** Returns the other quotation with added words in `+…+` and missing ones in `-…-`. */
function marked(here: string, there: string): string {
  const [one, other] = [quotationWords(here), quotationWords(there)];
  const pieces = markDifference(one, other, compareQuotations(one.compared, other.compared).blocks);
  expect(pieces.map(({ kind, text }) => (kind === 'missing' ? '' : text)).join('')).toBe(there);
  const signs = { same: '', added: '+', missing: '-' };
  return pieces.map(({ kind, text }) => `${signs[kind]}${text}${signs[kind]}`).join('');
}

const SAID = '“The harbour was never built for ships of this size, and everybody on the council has known that for years.”';

describe('the difference between two quotations', () => {
  test('is nothing if only case, accents, marks and spaces differ', () => {
    expect(marked(SAID, SAID.toUpperCase().replace('“', '«').replace('”', '»'))).not.toMatch(/[+-]/);
  });

  test('is what was left out, before the closing mark if it was at the end', () => {
    expect(marked(SAID, '“The harbour was never built for ships of this size.”')).toBe(
      '“The harbour was never built for ships of this size- and everybody on the council has known that for years-.”',
    );
    expect(marked(SAID, '“… never built for ships of this size, and everybody on the council has known that”')).toBe(
      '“… -The harbour was -never built for ships of this size, and everybody on the council has known that- for years-”',
    );
  });

  test('is what was added in brackets, and the words for which it stands', () => {
    expect(marked(SAID, '“The harbour was never built for [container] ships of this size, and [they] have known that for years.”')).toBe(
      '“The harbour was never built for [+container+] ships of this size, and [-everybody on the council has -+they] have+ known that for years.”',
    );
  });

  test('is a changed word and another spelling, but no letter in brackets', () => {
    expect(
      marked(SAID, '“[T]he harbor was never built for boats of this size, and everybody on the council has known that for years.”'),
    ).toBe(
      '“[T]he -harbour -+harbor+ was never built for -ships -+boats+ of this size, and everybody on the council has known that for years.”',
    );
  });

  test('has no spaces in scripts without them', () => {
    expect(marked('“这个港口从来不是为这么大的船建造的，市议会里的每个人都知道。”', '“这个港口从来不是为大的船建造的。”')).toBe(
      '“这个港口从来不是为-这么-大的船建造的-市议会里的每个人都知道-。”',
    );
  });

  test('shows only the ends of a long part that is missing', () => {
    const long = `${SAID} ${'Nobody asked the fishermen what they think of it. '.repeat(9)}`;
    expect(marked(long, SAID)).toMatch(/^“The harbour .* years- Nobody asked .{30,90} … .{30,90}-\.”$/);
  });
});
