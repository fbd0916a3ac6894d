import { describe, expect, test } from 'vitest';
import { faultsOfFields, faultsOfGecko, faultsOfTexts, faultsOfVersion, type Manifest } from '../../../scripts/store/manifest';

const MANIFEST: Manifest = { name: '__MSG_name__', description: '__MSG_about__', version: '1.2.0' };
const LIMITS = { name: 8, description: 12 };

describe('the texts of a manifest', () => {
  test('may be as long as the store allows, counted in characters and not in UTF-16 units', () => {
    const messages = { en: { name: 'Dramatis', about: 'Reads news📰.' }, uk: { name: 'Драматис', about: 'Читає новини' } };
    expect(faultsOfTexts(MANIFEST, messages, LIMITS)).toEqual([]);
  });

  test('are checked in every locale', () => {
    const messages = { en: { name: 'Dramatis', about: 'Reads news.' }, de: { name: 'Dramatis X', about: 'Liest Nachrichten.' } };
    expect(faultsOfTexts(MANIFEST, messages, LIMITS)).toEqual([
      'The name in the manifest has 10 characters in «de», but at most 8 are allowed.',
      'The description in the manifest has 18 characters in «de», but at most 12 are allowed.',
    ]);
  });

  test('must exist in every locale', () => {
    expect(faultsOfTexts(MANIFEST, { en: { name: 'Dramatis' } }, LIMITS)).toEqual(['The description in the manifest is missing in «en».']);
    expect(faultsOfTexts(MANIFEST, {}, LIMITS)).toEqual(['The build has no locale.']);
  });
});

test.each(['1', '0.1', '0.1.0', '10.20.300.65535'])('every store accepts the version %s', (version) => {
  expect(faultsOfVersion(version)).toEqual([]);
});

test.each(['', '0.0.0', '1.2.3.4.5', '1.02', '1.2-beta', 'v1.2', '1.65536', '1..2'])('no store accepts the version «%s»', (version) => {
  expect(faultsOfVersion(version)).toEqual([`The version «${version}» is not one to four numbers from 0 to 65535, such as 1.2.0.`]);
});

test('a manifest must not have fields that stores set', () => {
  expect(faultsOfFields(MANIFEST)).toEqual([]);
  expect(faultsOfFields({ ...MANIFEST, key: 'abc', update_url: 'https://updates.example' })).toEqual([
    'The manifest has the field «update_url», which only a store may set.',
    'The manifest has the field «key», which only a store may set.',
  ]);
});

test('a manifest for Firefox needs an id, a version of Firefox, and says what it collects', () => {
  const gecko = { id: '{0}', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } };
  expect(faultsOfGecko({ ...MANIFEST, browser_specific_settings: { gecko } })).toEqual([]);
  expect(
    faultsOfGecko({ ...MANIFEST, browser_specific_settings: { gecko: { id: '{0}', data_collection_permissions: { required: [] } } } }),
  ).toEqual([
    'The manifest for Firefox has no «gecko.strict_min_version».',
    'The manifest for Firefox has no «gecko.data_collection_permissions».',
  ]);
  expect(faultsOfGecko(MANIFEST)).toHaveLength(3);
});
