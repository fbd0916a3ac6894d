import { describe, expect, test } from 'vitest';
import type { Sites } from '../../utils/model';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { changeSite, decodeSites, displayOn, hostsWithReader, isHost, siteIn } from '../../utils/settings/sites';

const sites: Sites = {
  'www.ledger.example': { opensReader: true, display: { size: 120 } },
  'courier.example': { opensReader: true, display: {} },
};

describe('what the reader wants on a site', () => {
  test('is as everywhere where nothing is said of it', () => {
    expect(siteIn(sites, 'ledger.example')).toEqual({ opensReader: false, display: {} });
    expect(siteIn(sites, 'constructor')).toEqual({ opensReader: false, display: {} });
  });

  test('is changed without what else is said of it, and forgotten where nothing is left', () => {
    const without = changeSite(sites, 'www.ledger.example', { opensReader: false });
    expect(siteIn(without, 'www.ledger.example')).toEqual({ opensReader: false, display: { size: 120 } });
    expect(Object.keys(changeSite(without, 'www.ledger.example', { display: {} }))).toEqual(['courier.example']);
    expect(hostsWithReader(sites)).toEqual(['courier.example', 'www.ledger.example']);
    expect(hostsWithReader(without)).toEqual(['courier.example']);
  });

  test('is shown over what is chosen everywhere', () => {
    const { display } = DEFAULT_SETTINGS;
    expect(displayOn(display, siteIn(sites, 'www.ledger.example'))).toEqual({ ...display, size: 120 });
    expect(displayOn(display, siteIn(sites, 'other.example'))).toEqual(display);
  });
});

describe('what was kept is not trusted', () => {
  test.each([
    ['nothing', undefined],
    ['a word', 'ledger.example'],
    ['hosts that could be a pattern', { '*': { opensReader: true }, '*.example': { opensReader: true }, 'a/b': { opensReader: true } }],
    ['what is no site', { 'ledger.example': true, 'courier.example': null }],
  ])('%s is none', (_, kept) => {
    expect(decodeSites(kept)).toEqual({});
  });

  test('the rest comes back, without what is no setting', () => {
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
])('%s can be allowed: %s', (host, can) => {
  expect(isHost(host)).toBe(can);
});
