import { expect, test } from 'vitest';
import { faultsOfListing, LISTING_LIMITS, type Listing, missingListings } from '../../../scripts/store/listing';

const LISTING: Listing = {
  title: 'Dramatis',
  summary: 'A reader mode for the news that names who said what.',
  description: 'Dramatis shows who said what.\n'.repeat(10),
  searchTerms: ['reader mode', 'news'],
  captions: { popup: 'The article with its cast' },
};
const faultsWith = (change: Partial<Listing>) => faultsOfListing('en', { ...LISTING, ...change }, 'Dramatis', ['popup']);

test('a listing within the limits has no fault', () => {
  expect(faultsWith({})).toEqual([]);
});

test('a language of the interface without a listing is named, with what is to do', () => {
  expect(missingListings(['de', 'en'], { en: LISTING, de: LISTING, it: LISTING })).toEqual([]);
  expect(missingListings(['en', 'pl'], { en: LISTING })).toEqual([
    'The interface is in «pl», but docs/store/listing/pl.yml is missing. Translate en.yml.',
  ]);
});

test.each(['title', 'summary', 'description'] as const)('the %s of a listing has a least and a greatest length', (field) => {
  const [least, most] = LISTING_LIMITS[field];
  const ofLength = (length: number) => faultsWith({ [field]: `Dramatis${'x'.repeat(most)}`.slice(0, length) });
  expect([ofLength(Math.max(least, 8)), ofLength(most)]).toEqual([[], []]);
  const fault = (length: number) => `docs/store/listing/en.yml: its ${field} has ${length} characters, and not ${least} to ${most}.`;
  expect(ofLength(most + 1)).toEqual([fault(most + 1)]);
  expect(ofLength(least - 1)).toContain(fault(least - 1));
});

test.each<[change: Partial<Listing>, fault: string]>([
  [{ title: 'Reader' }, 'its title does not begin with Dramatis'],
  [{ description: `${LISTING.description}**bold**` }, 'its description contains Markdown or HTML'],
  [{ description: `${LISTING.description}# Heading` }, 'its description contains Markdown or HTML'],
  [{ description: `${LISTING.description}<b>bold</b>` }, 'its description contains Markdown or HTML'],
  [{ searchTerms: 'abcdefgh'.split('') }, 'it has 8 search terms, but at most 7 are allowed'],
  [{ searchTerms: ['a b c d e f g h', 'a b c d e f g h', 'a b c d e f'] }, 'its search terms have 22 words, but at most 21 are allowed'],
  [{ searchTerms: ['x'.repeat(31)] }, `the search term «${'x'.repeat(31)}» has more than 30 characters`],
  [{ captions: {} }, 'the screenshot «popup» has no caption'],
  [{ captions: { popup: 'Cast', reader: 'Reader mode' } }, 'the caption «reader» belongs to no screenshot'],
  [{ captions: { popup: 'x'.repeat(81) } }, 'the caption «popup» has more than 80 characters'],
])('a listing with %j is refused', (change, fault) => {
  expect(faultsWith(change)).toEqual([`docs/store/listing/en.yml: ${fault}.`]);
});

test('a listing in which everything is missing is refused without an exception', () => {
  expect(faultsOfListing('it', {}, 'Dramatis', ['popup'])).toHaveLength(5);
});
