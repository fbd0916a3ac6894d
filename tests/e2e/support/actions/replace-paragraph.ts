import type { Page } from 'puppeteer-core';

/** Replaces a paragraph of `/story` that a correction or a highlight refers to. Returns a function that restores the paragraph. */
export async function replaceLamp(page: Page): Promise<() => Promise<void>> {
  const replaceParagraph = (beginning: string, words: string) =>
    page.evaluate(
      (start: string, after: string) => {
        const block = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.startsWith(start));
        if (!block) throw new Error(`No paragraph begins with «${start}».`);
        const before = block.textContent ?? '';
        block.textContent = after;
        return before;
      },
      beginning,
      words,
    );
  const before = await replaceParagraph(
    'The tower went dark',
    'Nobody knows any more for how long ships have steered by a lamp on a pole, the keeper told the paper.',
  );
  return async () => void (await replaceParagraph('Nobody knows any more', before));
}
