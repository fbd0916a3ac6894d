import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { VOICES } from '../../utils/article/voice-colours';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';

const style = (name: string): string => readFileSync(new URL(`../../components/styles/${name}.css`, import.meta.url), 'utf8');
const base = style('tokens');
/** Returns the CSS declarations with which a theme overrides the design tokens. */
const overrides = (theme: string): string =>
  [...style('themes').matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .flatMap(([, selector = '', rules = '']) => (selector.includes(`"${theme}"]`) ? [rules] : []))
    .join('');

const THEMES = ['light', 'dark', 'sepia', 'contrast, light', 'contrast, dark'] as const;
type Theme = (typeof THEMES)[number];

/** Returns a token's colour in a theme, as linear red, green and blue values from 0 to 1. */
function colour(token: string, theme: Theme): number[] {
  const [name = '', scheme = theme] = theme.split(', ');
  return linear(hexOf(token, scheme, overrides(name)) ?? hexOf(token, scheme, base) ?? missing(token));
}
/** Returns the colour that a style sheet gives a token, as `#rrggbb`. Of a pair of colours, the scheme selects the light or the dark one. */
function hexOf(token: string, scheme: string, sheet: string): string | undefined {
  const found = sheet.match(new RegExp(`--${token}: (?:light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)|(#[0-9a-f]{6}));`));
  return found?.[3] ?? found?.[scheme === 'dark' ? 2 : 1];
}
const linear = (hex: string): number[] =>
  [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
const missing = (token: string): never => {
  throw new Error(`The style sheets define no colour for the token ${token}.`);
};

const dot = (row: readonly number[], values: readonly number[]) => row.reduce((sum, factor, at) => sum + factor * (values[at] ?? 0), 0);

/** Returns the contrast ratio of two colours as defined in WCAG 2.2. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [low = 0, high = 0] = [a, b].map((values) => dot([0.2126, 0.7152, 0.0722], values)).sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/**
 * The matrices that simulate full colour vision and the absence of each kind of cone, from Machado, Oliveira and Fernandes 2009 (severity
 * 1).
 */
const SIGHT = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/**
 * Converts linear RGB to OKLab (Ottosson 2020), a colour space in which equal distances correspond to roughly equal perceived differences.
 */
function oklab(rgb: readonly number[]): number[] {
  const toCones = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ];
  const cones = toCones.map((row) => Math.cbrt(dot(row, rgb)));
  const toLab = [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ];
  return toLab.map((row) => dot(row, cones));
}

type Sight = keyof typeof SIGHT;
const SIGHTS = Object.keys(SIGHT) as Sight[];
/** Returns how different two tokens look in a theme, as a distance in OKLab. */
function distance(one: string, other: string, theme: Theme, sight: Sight): number {
  const [a, b] = [one, other].map((token) => oklab(SIGHT[sight].map((row) => Math.max(0, dot(row, colour(token, theme))))));
  return Math.hypot(...(a ?? []).map((value, at) => value - (b?.[at] ?? 0)));
}

const highlights = ['yellow', 'green', 'blue', 'pink'];
const voices = Array.from({ length: VOICES }, (_, at) => at + 1);
const pairs = voices.flatMap((one) => voices.filter((other) => other > one).map((other) => [one, other] as const));

describe.each(THEMES)('the text colours in the theme "%s"', (theme) => {
  const least = theme.startsWith('contrast') ? 7 : 4.5;
  test.each(['ink', 'muted', 'accent'])('include %s, which has enough contrast on every background', (token) => {
    for (const ground of ['paper', 'panel', 'raised', 'accent-tint'])
      expect(contrast(colour(token, theme), colour(ground, theme)), ground).toBeGreaterThanOrEqual(least);
  });
  test('are accompanied by a border colour that has a contrast ratio of at least 3:1 with the page', () => {
    expect(contrast(colour('edge', theme), colour('paper', theme))).toBeGreaterThanOrEqual(3);
  });
});

describe.each(THEMES)('the speaker colours in the theme "%s"', (theme) => {
  const least = theme.startsWith('contrast') ? 7 : 4.5;
  test.each([0, ...voices])('have enough contrast as text and as a background (colour %i)', (voice) => {
    const solid = colour(`voice-${voice}`, theme);
    const tint = colour(`tint-${voice}`, theme);
    for (const ground of ['paper', 'panel', 'raised', 'on-voice'])
      expect(contrast(solid, colour(ground, theme)), ground).toBeGreaterThanOrEqual(least);
    expect(contrast(colour('ink', theme), tint)).toBeGreaterThanOrEqual(7);
    expect(contrast(colour('muted', theme), tint)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SIGHTS)('remain distinguishable with %s vision', (sight) => {
    for (const [one, other] of pairs) {
      const areNeighbours = other - one === 1 || other - one === VOICES - 1;
      const enough = sight === 'full' ? { neighbours: 0.14, others: 0.085 } : { neighbours: 0.09, others: 0.048 };
      expect(distance(`voice-${one}`, `voice-${other}`, theme, sight), `${one} and ${other}`).toBeGreaterThan(
        areNeighbours ? enough.neighbours : enough.others,
      );
    }
  });

  test.each(SIGHTS)('do not look like the accent with %s vision', (sight) => {
    for (const voice of voices)
      expect(distance(`voice-${voice}`, 'accent', theme, sight), `${voice}`).toBeGreaterThan(sight === 'full' ? 0.11 : 0.05);
  });

  test.each(voices)('have a pale tint of the same hue (colour %i)', (voice) => {
    const [solid, tint] = [`voice-${voice}`, `tint-${voice}`].map((token) => oklab(colour(token, theme)));
    const hueOf = ([, a = 0, b = 0]: readonly number[] = []) => (Math.atan2(b, a) * 180) / Math.PI;
    const turn = Math.abs(hueOf(solid) - hueOf(tint)) % 360;
    expect(Math.min(turn, 360 - turn)).toBeLessThan(15);
    expect(Math.hypot(...(tint ?? []).slice(1))).toBeLessThan(0.05);
    expect(distance(`tint-${voice}`, 'paper', theme, 'full')).toBeGreaterThan(0.03);
  });
});

test.each(voices)(
  'speaker colour %i has enough contrast on the preset background for own colours, and on a slightly darker one',
  (voice) => {
    const own = hexOf(`voice-${voice}`, 'light', overrides('custom')) ?? missing(`voice-${voice}`);
    expect(contrast(linear(own), linear(DEFAULT_SETTINGS.display.colours.paper))).toBeGreaterThanOrEqual(5.5);
  },
);

test('the speaker colours are printed as in the light theme', () => {
  for (const token of ['on-voice', ...[0, ...voices].flatMap((voice) => [`voice-${voice}`, `tint-${voice}`])])
    expect(linear(hexOf(token, 'light', style('print-colours')) ?? missing(token)), token).toEqual(colour(token, 'light'));
});

test('every speaker colour is used by the marks that have its number', () => {
  for (const voice of [0, ...voices])
    expect(base).toMatch(
      new RegExp(`\\[data-voice="${voice}"\\] \\{\\s+--voice: var\\(--voice-${voice}\\);\\s+--tint: var\\(--tint-${voice}\\);`),
    );
});

describe.each(THEMES)('the highlight colours in the theme "%s"', (theme) => {
  const grounds = ['paper', ...[0, ...voices].map((voice) => `tint-${voice}`)];
  test.each(highlights)('give text enough contrast when words are highlighted in %s', (name) => {
    const least = theme.startsWith('contrast') ? 7 : 4.5;
    expect(contrast(colour('ink', theme), colour(`highlight-${name}`, theme))).toBeGreaterThanOrEqual(least);
  });

  test.each(SIGHTS)('differ from each other, from quotations and from the page with %s vision', (sight) => {
    for (const name of highlights) {
      for (const other of highlights.filter((one) => one > name))
        expect(distance(`highlight-${name}`, `highlight-${other}`, theme, sight), `${name} and ${other}`).toBeGreaterThan(0.055);
      for (const ground of grounds)
        expect(distance(`highlight-${name}`, ground, theme, sight), `${name} on ${ground}`).toBeGreaterThan(0.045);
    }
  });
});
