import { parseArgs } from 'node:util';
import { startChromium } from '../../scripts/browsers/chromium/chromium-session';
import { startFirefox } from '../../scripts/browsers/firefox/firefox-session';
import { build } from '../../scripts/build.mjs';

/**
 * Measures how long the background takes to start after the browser has stopped it, from the creation of its global scope until it listens
 * to all events. Prints the median and all times, in Chromium and Firefox. Usage: `start [--rounds N]`.
 */
export default async function measureStart(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { rounds: { type: 'string', default: '7' } } });
  for (const [name, start] of [
    ['chromium', startChromium],
    ['firefox', startFirefox],
  ] as const) {
    build(name);
    const session = await start();
    try {
      const times: number[] = [];
      for (let round = 0; round < Number(values.rounds); round++) {
        await session.stopBackground();
        times.push(await session.inBackground(() => performance.getEntriesByName('listening')[0]?.startTime ?? Number.NaN));
      }
      const sorted = [...times].sort((a, b) => a - b);
      console.log(
        `${name.padEnd(12)}${sorted[sorted.length >> 1]?.toFixed(1).padStart(6)} ms   ${times.map((ms) => ms.toFixed(1)).join(' ')}`,
      );
    } finally {
      await session.close();
    }
  }
}
