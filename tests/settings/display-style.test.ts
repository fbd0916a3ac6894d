import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { contrastOf, isDark, styleOfDisplay } from '../../utils/settings/display-style';

const { display } = DEFAULT_SETTINGS;

describe('the style of display settings', () => {
  it('leaves alone by default what the style sheets have', () => {
    const { attributes, properties } = styleOfDisplay(display);
    expect(attributes).toMatchObject({ 'data-theme': 'auto', 'data-images': null, 'data-links': null, 'data-columns': null });
    expect(properties).toMatchObject({ '--family': null, '--size': '1', '--leading': '1', '--own-paper': null });
  });

  it('has the colours of the reader, and voices that fit the paper', () => {
    const { attributes, properties } = styleOfDisplay({
      ...display,
      theme: 'custom',
      colours: { paper: '#101418', ink: '#f0f0e8', accent: '#ffd27a' },
    });
    expect(attributes['data-scheme']).toBe('dark');
    expect(properties['--own-paper']).toBe('#101418');
  });

  it('says where the words or the links of the reader are hard to read', () => {
    const faint = (colours: Partial<typeof display.colours>) =>
      styleOfDisplay({ ...display, theme: 'custom', colours: { paper: '#203040', ink: '#c0ffc0', accent: '#ffd27a', ...colours } })
        .attributes['data-faint'];
    expect([faint({}), faint({ ink: '#304050' }), faint({ accent: '#7a1f3d' })]).toEqual([null, '', '']);
  });

  it('falls back to a font of the same manner', () => {
    expect(styleOfDisplay({ ...display, font: 'atkinson' }).properties['--family']).toMatch(/^"Dramatis Atkinson.*", var\(--sans\)$/);
  });
});

it('knows contrast as WCAG has it', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect([isDark('#333333'), isDark('#cccccc')]).toEqual([true, false]);
});
