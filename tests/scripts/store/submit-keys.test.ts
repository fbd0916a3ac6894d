import { expect, test } from 'vitest';
import { isOffline, missingKeys, STORES, SUBMIT_KEYS, submitArguments } from '../../../scripts/store/submit-keys';

const ZIPS = { chrome: 'c.zip', edge: 'e.zip', firefox: 'f.zip', sources: 's.zip' };

test('the keys of a store that are missing or empty are named', () => {
  expect(missingKeys('edge', { EDGE_PRODUCT_ID: 'a', EDGE_CLIENT_ID: 'b', EDGE_API_KEY: 'c' })).toEqual([]);
  expect(missingKeys('edge', { EDGE_PRODUCT_ID: 'a', EDGE_CLIENT_ID: ' ' })).toEqual(['EDGE_CLIENT_ID', 'EDGE_API_KEY']);
  for (const store of STORES) expect(missingKeys(store, {})).toEqual(SUBMIT_KEYS[store]);
});

test('only the given stores get their zips, Firefox with the sources and the id', () => {
  expect(submitArguments(['edge'], ZIPS, '{id}', true)).toEqual(['submit', '--dry-run', '--edge-zip=e.zip']);
  expect(submitArguments(['chrome', 'firefox'], ZIPS, '{id}', false)).toEqual([
    'submit',
    '--chrome-api-version=v2',
    '--chrome-zip=c.zip',
    '--firefox-zip=f.zip',
    '--firefox-sources-zip=s.zip',
    '--firefox-extension-id={id}',
  ]);
});

test('a submission without a network is recognised, and differs from a refusal', () => {
  expect(isOffline('TypeError: fetch failed\n  [cause]: getaddrinfo EAI_AGAIN api.example')).toBe(true);
  expect(isOffline('401 Unauthorized: the key is wrong')).toBe(false);
});
