import { describe, expect, test } from 'vitest';
import type { Sites } from '../../utils/model';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { changeSite, decodeSites, displayOn, hostsWithReader, isHost, siteIn } from '../../utils/settings/sites';

const sites: Sites = {
  'www.ledger.example': { opensReader: true, display: { size: 120 } },
  'courier.example': { opensReader: true, display: {} },
};

describe('the entry for a site', () => {
  test('has default values when nothing is stored for the site', () => {
    expect(siteIn(sites, 'ledger.example')).toEqual({ opensReader: false, display: {} });
    expect(siteIn(sites, 'constructor')).toEqual({ opensReader: false, display: {} });
  });

  test('can be changed in part, is removed once it is empty, and opens the site in reader mode only if `opensReader` is true', () => {
    const without = changeSite(sites, 'www.ledger.example', { opensReader: false });
    expect(siteIn(without, 'www.ledger.example')).toEqual({ opensReader: false, display: { size: 120 } });
    expect(Object.keys(changeSite(without, 'www.ledger.example', { display: {} }))).toEqual(['courier.example']);
    expect(hostsWithReader(sites)).toEqual(['courier.example', 'www.ledger.example']);
    expect(hostsWithReader(without)).toEqual(['courier.example']);
  });

  test('overrides the general display settings', () => {
    const { display } = DEFAULT_SETTINGS;
    expect(displayOn(display, siteIn(sites, 'www.ledger.example'))).toEqual({ ...display, size: 120 });
    expect(displayOn(display, siteIn(sites, 'other.example'))).toEqual(display);
  });
});

describe('decodeSites', () => {
  test.each([
    ['an undefined value', undefined],
    ['a string', 'ledger.example'],
    ['hosts that are patterns or paths', { '*': { opensReader: true }, '*.example': { opensReader: true }, 'a/b': { opensReader: true } }],
    ['entries that are not objects', { 'ledger.example': true, 'courier.example': null }],
  ])('returns no sites for %s', (_, kept) => {
    expect(decodeSites(kept)).toEqual({});
  });

  test('keeps valid entries and drops their invalid settings', () => {
    const kept = { 'ledger.example': { opensReader: 'yes', display: { size: 120, theme: 'pink', html: '<b>' }, more: 1 } };
    expect(decodeSites(kept)).toEqual({ 'ledger.example': { opensReader: false, display: { size: 120 } } });
    expect(decodeSites(JSON.parse(JSON.stringify(sites)))).toEqual(sites);
  });
});

test.each([
  ['ledger.example', true],
  ['127.0.0.1', true],
  ['xn--bcher-kva.example', true],
  ['[::1]', false],
  ['*.example', false],
  ['ledger.example:80', false],
  ['', false],
])('isHost("%s") returns %s', (host, can) => {
  expect(isHost(host)).toBe(can);
});
