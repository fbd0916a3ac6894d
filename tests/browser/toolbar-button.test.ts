import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeWords, buttonWords } from '../../components/article/button-words';
import { showNotice } from '../../utils/browser/show-notice';
import {
  type BadgeColours,
  COUNT_COLOURS,
  clearButton,
  DONE_COLOURS,
  paintButton,
  WARNING_COLOURS,
} from '../../utils/browser/toolbar-button';

/** The values that the button of a tab has been given last. */
let button: Record<string, unknown> = {};

beforeEach(() => {
  button = {};
  const take = (name: string) => async (given: Record<string, unknown>) => {
    const { tabId, ...values } = given;
    expect(tabId).toBe(7);
    button[name] = Object.values(values)[0];
  };
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: take('badge'),
      setBadgeBackgroundColor: take('paper'),
      setBadgeTextColor: take('ink'),
      setTitle: take('title'),
    },
  });
  fakeBrowser.i18n.getMessage = (key: string, values?: string | (string | number)[]) => [key, ...[values ?? []].flat()].join(' ');
});

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const lightness = (hex: string) =>
  [0.2126, 0.7152, 0.0722].reduce(
    (sum, share, at) => sum + share * channel(Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16) / 255),
    0,
  );
/** Returns the contrast ratio of two colours as defined in WCAG 2.2. */
const contrast = (a: string, b: string) => {
  const [low = 0, high = 0] = [lightness(a), lightness(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

test.each<[string, BadgeColours]>([
  ['a number', COUNT_COLOURS],
  ['a warning', WARNING_COLOURS],
  ['something done', DONE_COLOURS],
])('the letters on the badge for %s can be read', (_, { paper, ink }) => {
  expect(contrast(paper, ink)).toBeGreaterThanOrEqual(4.5);
});

// The lightest and the darkest toolbars that Chromium and Firefox have by default.
test.each(['#ffffff', '#f0f0f4', '#3c3c3c', '#1c1b22'])('the badge for a number stands out from a toolbar in %s', (toolbar) => {
  expect(contrast(COUNT_COLOURS.paper, toolbar)).toBeGreaterThanOrEqual(3);
});

test('a notice after a number has its own letters, and clearing the button takes back badge and title', async () => {
  await paintButton(7, '12', COUNT_COLOURS, 'Twelve');
  await showNotice(7, 'No article here.');
  expect(button).toEqual({ badge: '!', ...WARNING_COLOURS, title: 'No article here.' });
  await clearButton(7, 'Read');
  expect(button).toMatchObject({ badge: '', title: 'Read' });
});

test('the badge never has more than four letters', () => {
  expect([1, 999, 1_000, 4_000_000].map(badgeWords)).toEqual(['1', '999', '999+', '999+']);
});

test('the title says the number in words, and nothing about voices if none is known', () => {
  expect(buttonWords({ quotations: 12, speakers: 5 })).toBe('button_voices cast_quotes 12 5. extension_open');
  expect(buttonWords({ quotations: 2, speakers: 0 })).toBe('cast_quotes 2. extension_open');
});
