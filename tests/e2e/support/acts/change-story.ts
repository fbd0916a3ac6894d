import type { Page } from 'puppeteer-core';

/** Changes a paragraph of `/story` on the page itself, so that the words of a correction or of a highlight are gone. Returns the way back. */
export async function replaceLamp(page: Page): Promise<() => Promise<void>> {
  const put = (beginning: string, words: string) =>
    page.evaluate(
      (start: string, after: string) => {
        const block = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.startsWith(start));
        if (!block) throw new Error(`no paragraph begins with «${start}»`);
        const before = block.textContent ?? '';
        block.textContent = after;
        return before;
      },
      beginning,
      words,
    );
  const before = await put(
    'The tower went dark',
    'Nobody knows any more for how long ships have steered by a lamp on a pole, the keeper told the paper.',
  );
  return async () => void (await put('Nobody knows any more', before));
}
