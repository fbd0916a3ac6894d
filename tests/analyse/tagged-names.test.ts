import { expect, test } from 'vitest';
import { findNames } from '../../utils/analyse/find-names';
import { namesOf } from '../support/languages';
import { markNames, readMarked } from './support/marked-names';

const english = namesOf('en');

/** Each line is its own article, as in `find-by-rules.test.ts`: what the trained tagger and the rules find together. */
test.each([
  ['a person of whom no list knows', '[p Oluwaseun Brandvold] left [l Kirkuvaag] on Friday. [p Brandvold] had been ill.'],
  ['a firm without its form', 'Shares in [o Corvane Resources] fell. [o Corvane] said nothing.'],
  ['a ministry', 'The [o Ministry of the Interior] sent police to [l Ulm].'],
  ['who is addressed', 'On Friday [p Anna Harlow], a cook, left the hall. Mr [p Crisp] ate a crisp.'],
  ['a hyphen between two states', 'The [s Norway]-[s Russia] talks went on.'],
  ['a title that nobody bears as a name', 'Detective Inspector [p Farah Siddiqui] praised them. DI [p Siddiqui] said so.'],
  ['one title for two', '[p Ana Roth] met [p Otto Lind] in [l Ulm]. A meeting between Presidents [p Roth] and [p Lind] failed.'],
  ['letters behind a name', 'The court heard [p Simon Vane] KC and [p Jo Marsh] MBE.'],
  ['a state by itself', 'The [s UK] said it would pay.'],
  ['words that only point', 'We said that This was it. “We won,” said [p Ana Roth].'],
  ['no name at all', 'The ferry sank on Monday after the storm.'],
])('%s', (_, marked) => {
  const { text } = readMarked(marked);
  expect(markNames(text, findNames(text, english))).toBe(marked);
});
