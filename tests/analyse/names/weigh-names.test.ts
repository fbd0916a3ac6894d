import { expect, test } from 'vitest';
import { readMarks } from '../../../scripts/train/names/read-marked';
import type { Name } from '../../../utils/analyse/actors/actor-draft';
import { findByRules } from '../../../utils/analyse/names/find-by-rules';
import { weighNames } from '../../../utils/analyse/names/weigh-names';
import type { TaggedName } from '../../../utils/analyse/tagger/labels';
import { namesOf } from '../../support/languages';

/** Returns the names of a text in which the marks are what the tagger finds. */
function weigh(lang: string, marked: string): string[] {
  const { text, names } = readMarks(marked);
  const tagger = { tag: (): TaggedName[] => [...names] };
  const ruled: Name[] = findByRules(text, namesOf(lang));
  return weighNames(text, ruled, namesOf(lang), tagger).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`);
}

test('the title of an office is not part of a name, even if the tagger includes it', () => {
  expect(weigh('en', '[p Norwegian Foreign Minister Pia Grau] left.')).toEqual(['Pia Grau person']);
});

test('two names around a nickname are one person', () => {
  expect(weigh('en', 'They came with [p Henry] “Money” [p Miller] to Ulm.')).toEqual(['Henry “Money” Miller person']);
});

test('two names around other words in quotation marks are two people', () => {
  expect(weigh('en', 'They saw how [p Henry] “paid” [p Miller] there.')).toEqual(['Henry person', 'Miller person']);
});

test('an elided preposition is not part of a name', () => {
  expect(weigh('it', 'Torna [l all’Italia] e [l dell’Aquila] tace.')).toEqual(['Italia state', 'Aquila place']);
});

test('a capitalised article before a state is not part of its name', () => {
  expect(weigh('it', '[l L’Iran] tace. [l L’Aquila] tace.')).toEqual(['Iran state', 'L’Aquila place']);
});
