import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatDate, formatMoment } from '../../utils/text/format-date';

afterEach(() => vi.unstubAllEnvs());

describe.each(['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'])('formatDate for a reader in the time zone %s', (zone) => {
  test.each([
    ['2026-03-04', '4 March 2026'],
    ['2026-03-04T23:30-05:00', '4 March 2026'],
    ['2026-03-04T00:10:00+09:00', '4 March 2026'],
    ['2026-03-04T23:59:59.999Z', '4 March 2026'],
    ['2026-03-04T00:00:00', '4 March 2026'],
  ])('keeps the day stated in %s', (iso, day) => {
    vi.stubEnv('TZ', zone);
    expect(formatDate(iso, 'en-GB')).toBe(day);
  });
});

test.each([null, '', 'last week', '2026-02-99T10:00Z'])('the value «%s», which is not a date, is not formatted', (iso) => {
  expect(formatDate(iso, 'en-GB')).toBeNull();
  expect(formatMoment(iso, 'en-GB')).toBeNull();
});

test.each([
  ['Pacific/Kiritimati', '5 March 2026'],
  ['Pacific/Pago_Pago', '4 March 2026'],
])('formatMoment returns the local day of a reader in the time zone %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  expect(formatMoment('2026-03-04T20:00:00Z', 'en-GB')).toBe(day);
});
