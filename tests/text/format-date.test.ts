import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatMoment } from '../../utils/text/format-date';

afterEach(() => vi.unstubAllEnvs());

describe.each(['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'])('for a reader in %s', (zone) => {
  it.each([
    ['2026-03-04', '4 March 2026'],
    ['2026-03-04T23:30-05:00', '4 March 2026'],
    ['2026-03-04T00:10:00+09:00', '4 March 2026'],
    ['2026-03-04T23:59:59.999Z', '4 March 2026'],
    ['2026-03-04T00:00:00', '4 March 2026'],
  ])('%s is the day that the page says', (iso, day) => {
    vi.stubEnv('TZ', zone);
    expect(formatDate(iso, 'en-GB')).toBe(day);
  });
});

it.each([null, '', 'last week', '2026-02-99T10:00Z'])('%s is no date', (iso) => {
  expect(formatDate(iso, 'en-GB')).toBeNull();
  expect(formatMoment(iso, 'en-GB')).toBeNull();
});

it.each([
  ['Pacific/Kiritimati', '5 March 2026'],
  ['Pacific/Pago_Pago', '4 March 2026'],
])('a moment has the day of a reader in %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  expect(formatMoment('2026-03-04T20:00:00Z', 'en-GB')).toBe(day);
});
