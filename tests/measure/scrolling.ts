import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startChromium } from '../../scripts/browsers/chromium/chromium-session';
import { waitUntil } from '../../scripts/browsers/wait-until';
import { build } from '../../scripts/build.mjs';
import { countWords } from '../../utils/text/count-words';
import { longStory } from '../support/long-story';
import { framesOf } from './support/frames-of-trace';
import { servePages } from './support/serve-pages';

const OUT = resolve(import.meta.dirname, '../../out');
const WORDS_BYTES = 260_000;
const QUOTES = 500;
const GESTURE = { x: 500, y: 450, yDistance: -12_000, speed: 2_400 } as const;

/**
 * Scrolls an article of about 20,000 words and 500 quotations in reader mode, for five seconds at its beginning and five seconds in its
 * middle. Prints the numbers of drawn and dropped frames from Chromium's traces, which are saved as out/scrolling-beginning.json and
 * out/scrolling-middle.json. Chromium needs a window, so DISPLAY must be set. Usage: `scrolling`.
 */
export default async function measureScrolling(): Promise<void> {
  if (!process.env.DISPLAY) throw new Error('A window needs a display. Run the command under `xvfb-run -s "-screen 0 1400x1000x24"`.');
  mkdirSync(OUT, { recursive: true });
  build('chromium');
  const html = longStory({ bytes: WORDS_BYTES, quotes: QUOTES });
  const server = await servePages([{ name: 'long', html: () => html }]);
  const session = await startChromium({ headless: false });
  try {
    const page = await session.openPage(`${server.url}/0`);
    await session.pressShortcut(page);
    const reader = session.readerOf(page);
    await waitUntil('reader mode', () => reader.evaluate((root) => root.querySelector('.body .quote') !== null).catch(() => false));
    const [text, quotes] = await reader.evaluate(
      (root) => [root.querySelector('.body')?.textContent ?? '', root.querySelectorAll('.chip').length] as const,
    );
    console.log(`${countWords(text, 'en')} words, ${quotes} quotes with a chip`);
    const cdp = await page.createCDPSession();
    for (const where of ['beginning', 'middle'] as const) {
      await reader.evaluate((root, isMiddle: boolean) => {
        const scroller = root.querySelector('.page');
        scroller?.scrollTo({ top: isMiddle ? scroller.scrollHeight / 2 : 0, behavior: 'instant' });
      }, where === 'middle');
      await new Promise((settled) => setTimeout(settled, 1_500));
      await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame', 'cc', 'benchmark'] });
      await cdp.send('Input.synthesizeScrollGesture', { ...GESTURE, gestureSourceType: 'mouse' });
      const trace = Buffer.from((await page.tracing.stop()) ?? []).toString('utf8');
      writeFileSync(resolve(OUT, `scrolling-${where}.json`), trace);
      const { drawn, dropped, seconds } = framesOf(trace);
      console.log(
        `${where.padEnd(10)}${(drawn / seconds).toFixed(1)} frames a second   ${drawn} drawn, ${dropped} dropped in ${seconds.toFixed(1)} s`,
      );
    }
  } finally {
    await session.close();
    server.close();
  }
}
