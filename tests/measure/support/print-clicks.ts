import { median, type PageTimes } from './measure-clicks';
import { STAGES } from './time-article';
import type { PeerTimes } from './time-peer';

/** Prints the time of each stage on each page, and the medians over all pages. */
export function printStages(name: string, pages: readonly PageTimes[]): void {
  for (const what of ['popup', 'reader'] as const) {
    console.log(`\n${`${name}, ${what}`.padEnd(20)}first parse${STAGES.map((stage) => stage.padStart(11)).join('')}     ratio`);
    // A popup is measured from the moment that the browser has opened it. The time before depends on what the window is doing.
    const ratioOf = (page: PageTimes): number =>
      (page[what].painted - (what === 'popup' ? page[what].opened + page.empty : 0)) / page.parse;
    for (const page of pages) {
      const cells = STAGES.map((stage) => page[what][stage].toFixed(0).padStart(11)).join('');
      console.log(`${page.size.padEnd(20)}${page.parse.toFixed(1).padStart(11)}${cells}${ratioOf(page).toFixed(1).padStart(10)}`);
    }
    const cells = STAGES.map((stage) =>
      median(pages.map((page) => page[what][stage]))
        .toFixed(0)
        .padStart(11),
    ).join('');
    const ratios = pages.map(ratioOf);
    console.log(
      `${'median'.padEnd(20)}${median(pages.map(({ parse }) => parse))
        .toFixed(1)
        .padStart(11)}${cells}${median(ratios).toFixed(1).padStart(10)}`,
    );
    const empty = median(pages.map((page) => page.empty)).toFixed(0);
    const from = what === 'popup' ? `: from «opened» to «painted», less the ${empty} ms of an empty popup,` : ': «painted»';
    console.log(`worst ratio ${Math.max(...ratios).toFixed(1)}. The ratio${from} ÷ first parse`);
  }
}

/** Prints how long another reader takes until it shows the article. */
export function printPeer(name: string, pages: readonly PeerTimes[]): void {
  const opened = pages.filter(({ shown }) => shown.length > 0);
  const times = opened.map(({ shown }) => median(shown));
  const ratios = opened.map(({ parses }, at) => (times[at] ?? Number.NaN) / median(parses));
  console.log(
    `\n${name}, chromium: ${median(times).toFixed(0)} ms from the click to the article, ratio ${median(ratios).toFixed(1)}, worst ${Math.max(...ratios).toFixed(1)}, on ${opened.length} of ${pages.length} pages`,
  );
}

/** Prints how long a popup takes from its opening until it has painted the article that was open in the same tab before. */
export function printAgain(name: string, pages: readonly PageTimes[]): void {
  const times = pages.map(({ again }) => again).filter((time) => !Number.isNaN(time));
  const worst = Math.max(...times).toFixed(0);
  console.log(
    `\n${name}, popup again: ${median(times).toFixed(0)} ms from «opened» to «painted», slowest page ${worst} ms, on ${times.length} of ${pages.length} pages`,
  );
}

/** Prints how long a short and a long article take from the click or the shortcut until they are painted, and the ratio of the two. */
export function printLong(name: string, [short, long]: readonly PageTimes[]): void {
  if (!short || !long) throw new Error('One of the two articles was not opened.');
  for (const what of ['popup', 'reader'] as const) {
    const [fast, slow] = [short[what].painted, long[what].painted];
    const cells = `${fast.toFixed(0)} ms for ${short.size}, ${slow.toFixed(0)} ms for ${long.size}`;
    console.log(`${name}, ${what}: click → painted ${cells}, ratio ${(slow / fast).toFixed(2)}`);
  }
}
