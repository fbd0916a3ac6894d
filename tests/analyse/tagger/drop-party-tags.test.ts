import { expect, test } from 'vitest';
import { dropPartyTags } from '../../../utils/analyse/tagger/drop-party-tags';
import { namesLeftBy } from './support/names-left';

test('the party and the state after a politician’s name are no name', () => {
  expect(namesLeftBy(dropPartyTags, 'Rep. [person Ana Roth], [person D-Ohio], left.')).toEqual(['Ana Roth']);
  expect(namesLeftBy(dropPartyTags, 'Then [person J-Tone] sang with [person Ana Roth].')).toEqual(['J-Tone', 'Ana Roth']);
});
