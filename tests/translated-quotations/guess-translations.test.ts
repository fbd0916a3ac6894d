import { describe, expect, test } from 'vitest';
import { guessTranslations } from '../../utils/translated-quotations/guess-translations';
import { judgeGuesses } from './support/judge-guesses';

const guess = (lang: string, here: readonly string[], otherLang: string, there: readonly string[]) =>
  guessTranslations({ lang, quotations: here }, { lang: otherLang, quotations: there });

describe('a translation', () => {
  test.each(['tuning', 'unseen'] as const)('is guessed in half of the cases and seldom wrongly: %s half', (half) => {
    const { precision, recall } = judgeGuesses(half);
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.45);
  });

  test('is guessed by numbers and names in any script, and says which', () => {
    const here = ['Nothing new', 'Mayor Sorokina has closed 14 of the 36 schools in Belorechye'];
    expect(guess('en', here, 'ru', ['Мэр Сорокина закрыла 14 из 36 школ в Белоречье'])).toEqual([
      { here: 1, there: 0, shared: ['Sorokina', '14', '36', 'Belorechye'] },
    ]);
  });

  test('is not guessed by one name or number alone, with other numbers, or with the same ones in another order', () => {
    const here = ['The bridge at Ostrelle has cost 120 million so far, and President Vauquier approved 90 of them'];
    expect(
      guess('en', here, 'de', ['Präsident Vauquier war nie in seinem Leben an einem Ort, der so kalt und so weit weg war wie dieser hier']),
    ).toEqual([]);
    expect(
      guess('en', here, 'de', ['Die Brücke bei Ostrelle hat bisher 480 Millionen gekostet, und Präsident Vauquier hat 75 davon bewilligt']),
    ).toEqual([]);
    expect(
      guess('en', here, 'de', ['Präsident Vauquier hat 90 Gründe, und 120 davon, sagt man, liegen an der Brücke bei Ostrelle']),
    ).toEqual([]);
  });

  test('is not guessed if two quotations are as likely', () => {
    const there = ['El puente de Ostrelle costó 120 millones', 'El puente de Ostrelle ha costado 120 millones'];
    expect(guess('en', ['The bridge at Ostrelle has cost 120 million'], 'es', there)).toEqual([]);
  });

  test('takes little time for a page that has made its quotations to take long', () => {
    const many = Array.from({ length: 2_000 }, (_, n) => `${'Ostrelle Marnheim 4711 '.repeat(400)}${n}`);
    const before = performance.now();
    guess('en', many, 'de', many);
    expect(performance.now() - before).toBeLessThan(3_000);
  });
});
