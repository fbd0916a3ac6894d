import { expect, test } from 'vitest';
import { countOf, readPage, textOf } from './support/actions/use-popup';
import { inBothBrowsers, testOnce } from './support/browsers/in-browsers';

inBothBrowsers('the popup', (world) => {
  // Firefox is tested only with the pages whose policies or scripts are unusual, because a page's text and style have the same effect in
  // all browsers.
  test.each(world.name === 'chromium' ? ['/sample/', '/strict/', '/hostile/', '/hostile-style/'] : ['/strict/', '/hostile/'])(
    'shows the article on %s with its quotations and cast but without clutter',
    async (path) => {
      const page = await world.session.openPage(world.server.url + path);
      const popup = await readPage(world.session, page);
      expect(await textOf(popup, 'h1')).toBe('Sorrel Islands reopen cod talks after a week of empty harbours');
      const words = await textOf(popup, 'article');
      expect(words).toContain('“Nobody wanted this,”');
      expect(words).toContain('as an observer and as a reminder.”');
      for (const clutter of ['214 partners', 'gullwatcher', 'Most read', 'Advertisement', 'Subscribe'])
        expect(words).not.toContain(clutter);
      expect(await countOf(popup, 'mark.quote')).toBeGreaterThan(20);
      const cast = await popup.evaluate(() => [...document.querySelectorAll('.cast .actor-name')].map((name) => name.textContent));
      for (const name of ['Helen Marrow', 'Rosa Quill', 'Tomas Adair', 'Victor Hale', 'Daniel Osei', 'Norway', 'Iceland']) {
        expect(cast.filter((one) => one === name)).toEqual([name]);
      }
    },
  );

  testOnce(world, 'names the speaker of each quotation', async () => {
    const page = await world.session.openPage(`${world.server.url}/sample/`);
    const popup = await readPage(world.session, page);
    const speakers = await popup.evaluate(() => {
      const { article, analysis } = globalThis.dramatis ?? {};
      if (!article || !analysis) return [];
      return analysis.quotes.map(({ parts, speaker }) => ({
        words: parts.map(({ start, end }) => article.text.slice(start, end)).join(' … '),
        speaker: analysis.actors.find(({ id }) => id === speaker?.actorId)?.name ?? null,
      }));
    });
    const speakerOf = (fragment: string) => speakers.find(({ words }) => words.includes(fragment))?.speaker;
    expect(speakerOf('“We will sit down again')).toBe('Helen Marrow');
    expect(speakerOf('“circumstances have changed')).toBe('Helen Marrow');
    expect(speakerOf('“But you cannot pay')).toBe('Rosa Quill');
    expect(speakerOf('“I was in that room,”')).toBe('Tomas Adair');
    expect(speakerOf('“That was the moment')).toBeNull();
  });

  // Chromium first renders a popup in a window of 25 by 25 pixels, to find out how large it should be.
  test.runIf(world.name === 'chromium')(
    'has its full size in the tiny window in which Chromium measures it, and fills any other window',
    async () => {
      const page = await world.session.openPage(`${world.session.origin}/popup.html`);
      await page.waitForSelector('#app > *');
      const sizes = [];
      for (const [width, height] of [
        [25, 25],
        [500, 400],
        [780, 600],
        [800, 510],
      ] as const) {
        await page.setViewport({ width, height });
        sizes.push(
          await page.evaluate(() => {
            const box = document.querySelector('#app')?.getBoundingClientRect();
            return [box?.left, box?.top, box?.width, box?.height];
          }),
        );
      }
      expect(sizes).toEqual([
        [0, 0, 780, 600],
        [0, 0, 500, 400],
        [0, 0, 780, 600],
        [0, 0, 800, 510],
      ]);
    },
  );
});
