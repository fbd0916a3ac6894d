import { expect, test } from 'vitest';
import { caseRank } from '../../../utils/analyse/actors/case-rank';
import { groupActors } from '../../../utils/analyse/actors/group-actors';
import { findByRules } from '../../../utils/analyse/names/find-by-rules';
import { stemOf } from '../../../utils/analyse/names/stem-of';
import { namesOf } from '../../support/languages';
import { readMarked } from '../support/marked-names';

const castOf = (lang: string, text: string) => {
  const lexicon = namesOf(lang);
  return groupActors(text, findByRules(text, lexicon), lexicon).map(({ name, names }) => `${name} ${names.length}`);
};

test.each([
  ['pl', 'Marek Wrona mówi. Rozmawialiśmy z Markiem Wroną. Nie ma Marka Wrony.', 'Marek Wrona 3'],
  ['ru', 'Тогда пришёл Антон Ветров. Мы видели Антона Ветрова. Говорили с Антоном Ветровым.', 'Антон Ветров 3'],
  ['ru', 'Тогда пришёл Ансар Ибрагим. Мы видели Ансара Ибрагима.', 'Ансар Ибрагим 2'],
  ['uk', 'Ірина Коваль прийшла. Ми бачили Ірину Коваль.', 'Ірина Коваль 2'],
  ['de', 'Anna Quandt kam. Das Boot Anna Quandts liegt im Hafen. Quandt lachte.', 'Anna Quandt 3'],
])('in «%s», the inflected forms of a name are one person, who is shown in the nominative: %s', (lang, text, person) => {
  expect(castOf(lang, text)).toContain(person);
});

test('an organisation with an inflected adjective is one organisation', () => {
  const { text, names } = readMarked('Die [o Zentrale Hafenkommission] kam. Mit der [o Zentralen Hafenkommission] ging es.');
  expect(groupActors(text, names, namesOf('de')).map(({ names: all }) => all.length)).toEqual([2]);
});

test('the inflected forms of a state are one state under its usual name, even if the text has only other cases', () => {
  expect(castOf('pl', 'Minister wrócił z Norwegii. Umowa z Norwegią jest gotowa.')).toEqual(['Norwegia 2']);
  expect(castOf('de', 'Teile Norwegens liegen im Nebel. Der Hafen war zu.')).toEqual(['Norwegen 1']);
});

test.each([
  ['kowalska kowalskiej kowalskiego kowalskim'],
  ['marek marka markiem marku'],
  ['андрей андрея андреем'],
  ['зеленський зеленського зеленським'],
])('forms of one name have the same stem: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
});

test('the nominative ranks before the other cases of a name', () => {
  const forms = [
    ['anny', 'kowalskiej'],
    ['annę', 'kowalską'],
    ['anna', 'kowalska'],
  ];
  expect(forms.sort((a, b) => caseRank(a) - caseRank(b))[0]).toEqual(['anna', 'kowalska']);
});
