import { expect, test } from 'vitest';
import { type Answers, faultsOfAnswers } from '../../../scripts/store/answers';
import type { Manifest } from '../../../scripts/store/manifest';

const KINDS =
  'personallyIdentifiable health financial authentication personalCommunications location webHistory userActivity websiteContent';
const ANSWERS: Answers = {
  singlePurpose: 'It shows an article with everybody who is quoted in it.',
  remoteCode: false,
  collects: Object.fromEntries(KINDS.split(' ').map((kind) => [kind, false])),
  certifies: { isNotSold: true, isOnlyUsedForThePurpose: true, isNotUsedForCredit: true },
};
const firefox = (...required: string[]): Manifest => ({
  name: 'Dramatis',
  description: 'Reads news.',
  version: '1',
  browser_specific_settings: { gecko: { data_collection_permissions: { required } } },
});

test('complete answers that agree with the manifest have no fault', () => {
  expect(faultsOfAnswers(ANSWERS, firefox('none'))).toEqual([]);
  expect(faultsOfAnswers({ ...ANSWERS, collects: { ...ANSWERS.collects, location: true } }, firefox('locationInfo'))).toEqual([]);
});

test.each<[change: Partial<Answers>, fault: string]>([
  [{ singlePurpose: 'Reading.' }, 'The single purpose has 8 characters, and not 40 to 1000.'],
  [{ singlePurpose: 'x'.repeat(1_001) }, 'The single purpose has 1001 characters, and not 40 to 1000.'],
  [{ remoteCode: true }, 'The stores refuse an extension that runs remote code.'],
  [{ collects: { ...ANSWERS.collects, shoeSize: false } }, 'No store asks about «shoeSize».'],
  [{ certifies: { ...ANSWERS.certifies, isNotSold: false } }, '«isNotSold» is not certified.'],
  [
    { collects: { ...ANSWERS.collects, webHistory: true } },
    'The answers and data_collection_permissions in the manifest for Firefox contradict each other.',
  ],
])('the answers with %j are refused', (change, fault) => {
  expect(faultsOfAnswers({ ...ANSWERS, ...change }, firefox('none'))).toEqual([fault]);
});

test('each question must be answered', () => {
  const { location: _, ...collects } = ANSWERS.collects;
  expect(faultsOfAnswers({ ...ANSWERS, collects }, firefox('none'))).toEqual(['It is not answered whether «location» is collected.']);
});
