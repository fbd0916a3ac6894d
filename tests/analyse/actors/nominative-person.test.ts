import { describe, expect, test } from 'vitest';
import { nominativePerson } from '../../../utils/analyse/actors/nominative-person';
import type { LanguagePack } from '../../../utils/languages/pack';
import { packFor } from '../../support/languages';

const nominative = (lang: string, ...forms: string[]) => nominativePerson(forms, packFor(lang) as LanguagePack);

describe('nominativePerson', () => {
  test.each([
    ['pl', ['Jana Kowalczyka', 'Janem Kowalczykiem'], 'Jan Kowalczyk'],
    ['pl', ['Janem Dudkiem'], 'Jan Dudek'],
    ['pl', ['Anny Zielińskiej'], 'Anna Zielińska'],
    ['pl', ['Annę Nowak'], 'Anna Nowak'],
    ['pl', ['Roberta Dudę'], 'Robert Duda'],
    ['pl', ['Ewą Lipską-Wroną'], 'Ewa Lipska-Wrona'],
    ['ru', ['Ивана Орлова'], 'Иван Орлов'],
    ['ru', ['Ольгой Кравченко'], 'Ольга Кравченко'],
    ['ru', ['Александра Петрова', 'Александром Петровым'], 'Александр Петров'],
    ['uk', ['Сергія Бондаренка'], 'Сергій Бондаренко'],
    ['uk', ['Марію Шевчук'], 'Марія Шевчук'],
  ])('tells the nominative of a full name in other cases (%s): %s', (lang, forms, name) => {
    expect(nominative(lang, ...forms)).toBe(name);
  });

  test.each([
    ['pl', 'Anna Zielińska'],
    ['pl', 'Zdrojewo Wronie'],
    ['ru', 'Александра Петрова'],
    ['de', 'Jana Kowalczyka'],
  ])('leaves a name that may be in the nominative, and unknown first names (%s): %s', (lang, form) => {
    expect(nominative(lang, form)).toBeNull();
  });
});
