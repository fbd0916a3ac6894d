import { expect, test } from 'vitest';
import { groupActors } from '../../../utils/analyse/actors/group-actors';
import { namesOf } from '../../support/languages';
import { readMarked } from '../support/marked-names';

test.each([
  ['is joined to the name before it', 'The [o Fell Harbour Board] ([o ZQT]) met. [o ZQT] paid.', ['Fell Harbour Board 3']],
  ['is joined to a name before it that is repeated', '[o Fell Board] ([o ZQT]) met. [o Fell Board] ([o ZQT]) paid.', ['Fell Board 4']],
  ['of another known organisation is not', 'The [o Fell Harbour Board] ([o NATO]) met.', ['Fell Harbour Board 1', 'NATO 1']],
  ['behind several names is not', '[o Fell Board] ([o ZQT]) met [o Ulm Bank] ([o ZQT]).', ['Fell Board 1', 'ZQT 2', 'Ulm Bank 1']],
  ['behind a person is not', '[p Ana Roth] ([o ZQT]) left.', ['Ana Roth 1', 'ZQT 1']],
])('an acronym in brackets %s', (_, marked, cast) => {
  const { text, names } = readMarked(marked);
  expect(groupActors(text, names, namesOf('en')).map(({ name, names: all }) => `${name} ${all.length}`)).toEqual(cast);
});
