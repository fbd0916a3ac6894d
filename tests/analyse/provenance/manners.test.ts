import { describe, expect, test } from 'vitest';
import { analyse } from '../../support/languages';

const mannersOf = (lang: string, text: string): (string | undefined)[] =>
  analyse({ text, lang, title: '' }).quotes.map(({ manner }) => manner);

describe('the manner of a quotation', () => {
  test.each([
    ['en', '“The bridge is closed,” Roth said.', 'said'],
    ['en', 'Roth claimed that the bridge was closed.', 'claimed'],
    ['en', 'Roth denied the report.', 'denied'],
    ['en', '“It may fall,” Roth warned.', 'warned'],
    ['en', 'Roth promised to mend the bridge.', 'promised'],
    ['en', '“Is it closed?” Roth asked.', 'asked'],
    ['en', '“It is closed,” Roth conceded.', 'agreed'],
    ['en', '“It is closed,” Roth wrote.', 'wrote'],
    ['en', 'Roth shot back that it was “closed for good.”', 'said'],
    ['de', '„Die Brücke ist zu“, warnte Roth.', 'warned'],
    ['de', '„Ist die Brücke zu?“, fragte Roth.', 'asked'],
    ['de', 'Die Stadt bestritt, dass die Brücke unsicher sei.', 'denied'],
    ['de', 'Roth dementierte, dass das Geld fehle.', 'denied'],
    ['de', 'Roth wies zurück, dass sie Geld bekommen habe.', 'denied'],
    ['de', 'Die Reederei leugnete, Öl in den Hafen geleitet zu haben.', 'denied'],
    ['de', 'Die Brücke könne fallen, warnte Roth.', 'warned'],
    ['de', 'Roth versprach, dass der Hafen offen bleibe.', 'promised'],
    ['de', 'Roth fragte, ob die Fähre komme.', 'asked'],
    ['de', 'Die Brücke ist zu und bleibt es. Das schrieb Ana Roth.', 'wrote'],
    ['de', 'Laut Roth ist die Brücke seit Mai zu.', 'said'],
  ])('is determined by its reporting verb (language «%s»): %s', (lang, text, manner) => {
    expect(mannersOf(lang, text)).toEqual([manner]);
  });

  test('is undefined when the source is named only before a colon, or not at all', () => {
    expect(mannersOf('en', 'Ana Roth: “The bridge is closed.”')).toEqual([undefined]);
    expect(mannersOf('en', '“The bridge is closed for the whole winter.”')).toEqual([undefined]);
  });
});
