import { expect, test } from 'vitest';
import { dropLaws } from '../../../utils/analyse/tagger/drop-laws';
import type { NameType, TaggedName } from '../../../utils/analyse/tagger/labels';
import { findTaggerTokens } from '../../../utils/analyse/tagger/tokens';
import { namesOf } from '../../support/languages';

/** Returns the names that are left of those in a text. Names are given as `[type words]`. */
function leftOf(marked: string): string[] {
  const names: TaggedName[] = [];
  let text = '';
  let from = 0;
  for (const { 0: all, 1: type, 2: words = '', index } of marked.matchAll(/\[(person|organisation) ([^\]]+)\]/g)) {
    text += marked.slice(from, index);
    names.push({ start: text.length, end: text.length + words.length, type: type as NameType });
    text += words;
    from = index + all.length;
  }
  text += marked.slice(from);
  return dropLaws(findTaggerTokens(text, namesOf('en')), names, namesOf('en')).map(({ start, end }) => text.slice(start, end));
}

test('a law is no organisation, and its short name is no person', () => {
  expect(leftOf('The [organisation Tenants’ Rights Bill] helps. The [person Bill] is new.')).toEqual([]);
});

test('a person called like a law stays a person', () => {
  expect(leftOf('[person Bill Maas] came. The [person Bill] of old was gone.')).toEqual(['Bill Maas', 'Bill']);
  expect(leftOf('It rained. Then [person Bill] laughed, and the [person Bill] of old was back.')).toEqual(['Bill', 'Bill']);
});
