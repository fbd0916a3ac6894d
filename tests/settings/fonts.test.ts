import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../scripts/font-files';
import { isFontPath, subsetsIn } from '../../utils/settings/fonts';

describe('shipped fonts', () => {
  it.each(fontFiles())('have their file and licence: $relativeDest', ({ absoluteSrc }) => {
    expect(existsSync(absoluteSrc)).toBe(true);
  });

  it('are loaded for the characters that are there', () => {
    expect([...subsetsIn('Plain words, “quoted” – with a dash.')]).toEqual(['latin']);
    expect([...subsetsIn('Łódź and Київ')].sort()).toEqual(['cyrillic', 'latin', 'latin-ext']);
  });

  it('are told from every other file', () => {
    expect(isFontPath('/fonts/literata-latin-wght-normal.woff2')).toBe(true);
    expect([isFontPath('/data/en.json'), isFontPath('/fonts/../manifest.json'), isFontPath(7)]).toEqual([false, false, false]);
  });
});
