import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The people who write rules look only at the pages of the half «tuning». */
export type Half = 'tuning' | 'unseen';
export interface StoryPage {
  readonly name: string;
  readonly half: Half;
  readonly html: string;
}

const FOLDER = join(import.meta.dirname, '../pages');

/** Returns the invented pages, sorted by name. Throws if a page does not begin with the comment that says to which half it belongs. */
export function storyPages(): StoryPage[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(FOLDER, file), 'utf8');
      const half = /^<!-- half: (tuning|unseen) -->/.exec(html)?.[1];
      if (!half) throw new Error(`${file} does not say to which half it belongs.`);
      return { name: file.replace(/\.html$/, ''), half: half as Half, html };
    });
}
