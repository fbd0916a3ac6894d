import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fontFiles } from '../../scripts/font-files';
import { isFontPath, subsetsIn } from '../../utils/settings/fonts';

describe('the shipped fonts', () => {
  test.each(fontFiles())('include the file $relativeDest', ({ absoluteSrc }) => {
    expect(existsSync(absoluteSrc)).toBe(true);
  });

  test('are split into subsets, and only the subsets that the text needs are loaded', () => {
    expect([...subsetsIn('Plain words, “quoted” – with a dash.')]).toEqual(['latin']);
    expect([...subsetsIn('Łódź and Київ')].sort()).toEqual(['cyrillic', 'latin', 'latin-ext']);
  });

  test('are recognised by their paths, but other files are not', () => {
    expect(isFontPath('/fonts/literata-latin-wght-normal.woff2')).toBe(true);
    expect([isFontPath('/data/en.json'), isFontPath('/fonts/../manifest.json'), isFontPath(7)]).toEqual([false, false, false]);
  });
});
