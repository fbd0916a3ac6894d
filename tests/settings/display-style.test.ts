import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { contrastOf, isDark, styleOfDisplay } from '../../utils/settings/display-style';

const { display } = DEFAULT_SETTINGS;

describe('the style for the display settings', () => {
  test('overrides nothing in the style sheets when all settings have their default values', () => {
    const { attributes, properties } = styleOfDisplay(display);
    expect(attributes).toMatchObject({ 'data-theme': 'auto', 'data-images': null, 'data-links': null, 'data-columns': null });
    expect(properties).toMatchObject({ '--family': null, '--size': '1', '--leading': '1', '--own-paper': null });
  });

  test('uses the background colour chosen by the reader, and the dark scheme when this colour is dark', () => {
    const { attributes, properties } = styleOfDisplay({
      ...display,
      theme: 'custom',
      colours: { paper: '#101418', ink: '#f0f0e8', accent: '#ffd27a' },
    });
    expect(attributes['data-scheme']).toBe('dark');
    expect(properties['--own-paper']).toBe('#101418');
  });

  test('flags custom colours that make the text or the links hard to read', () => {
    const faint = (colours: Partial<typeof display.colours>) =>
      styleOfDisplay({ ...display, theme: 'custom', colours: { paper: '#203040', ink: '#c0ffc0', accent: '#ffd27a', ...colours } })
        .attributes['data-faint'];
    expect([faint({}), faint({ ink: '#304050' }), faint({ accent: '#7a1f3d' })]).toEqual([null, '', '']);
  });

  test('uses a sans-serif fallback for a sans-serif font', () => {
    expect(styleOfDisplay({ ...display, font: 'atkinson' }).properties['--family']).toMatch(/^"Dramatis Atkinson.*", var\(--sans\)$/);
  });
});

test('contrastOf follows WCAG, and isDark distinguishes dark colours from light ones', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect([isDark('#333333'), isDark('#cccccc')]).toEqual([true, false]);
});
