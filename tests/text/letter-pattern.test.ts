import { expect, test } from 'vitest';
import { casePattern } from '../../utils/text/case-pattern';
import { letterPattern } from '../../utils/text/letter-pattern';

const CLASSES = ['letters', 'capitals', 'smalls', 'uncased', 'titles', 'marks', 'numbers'] as const;
const UNICODE = {
  letters: /\p{L}/u,
  capitals: /\p{Lu}/u,
  smalls: /\p{Ll}/u,
  uncased: /\p{Lo}/u,
  titles: /\p{Lt}/u,
  marks: /\p{M}/u,
  numbers: /\p{N}/u,
};

test.each(CLASSES)('casePattern matches exactly the %s of Unicode, whether or not its expression uses \\p{…}', (name) => {
  const pattern = casePattern((classes) => `[${classes[name]}]`);
  const different: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    // With «時» in the text, a common character is matched by the expression for Arabic, Chinese and Japanese texts.
    if ([character, `時${character}`].some((text) => pattern(text).test(character) !== UNICODE[name].test(character)))
      different.push(code.toString(16));
  }
  expect(different).toEqual([]);
});

test('letterPattern avoids \\p{…} in texts with only common characters', () => {
  const pattern = letterPattern(({ letters }) => `[${letters}]+`, 'g');
  expect(pattern('Łódź – “Ева”, 5 €').source).not.toContain('\\p');
  expect('Łódź – “Ева”, 5 €'.match(pattern('Łódź – “Ева”, 5 €'))).toEqual(['Łódź', 'Ева']);
  expect('Ωmega 時 x'.match(pattern('Ωmega 時 x'))).toEqual(['Ωmega', '時', 'x']);
});
