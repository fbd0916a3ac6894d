import type { Page } from 'puppeteer-core';
import type { BrowserSession, Surface } from '../../../scripts/browsers/session.ts';
import { waitUntil } from '../../../scripts/browsers/wait-until.ts';
import { inspectView, type ViewFindings } from './inspect-view.ts';
import type { RequestWatch } from './watch-requests.ts';

/** The surfaces that show an article. */
export const SURFACES = ['popup', 'panel', 'reader', 'library'] as const;
export type SurfaceName = (typeof SURFACES)[number];

/** The time after which a stage of the reading counts as a hang, in milliseconds. */
const STAGE_LIMIT = 2_000;
/** The time after which a surface that shows nothing counts as a hang, in milliseconds. */
const SHOW_LIMIT = 20_000;

/** The effects of a page with payloads on the extension. */
export interface Attacked {
  /** Whether the popup has shown an article, and not an error. */
  readonly isRead: boolean;
  /** Executions, violations, unsafe elements, requests, hangs and uncaught errors, with the surface in which they happened. */
  readonly findings: readonly string[];
  /** The number of payloads in paragraphs that each surface has shown. */
  readonly arrived: Readonly<Partial<Record<SurfaceName, number>>>;
  /** The number of requests for the article's own pictures, which the open page's views load. */
  readonly pictures: number;
}

/**
 * Opens a page with payloads, reads it in the given surfaces one after another, as a reader does, and returns what happened in them. The
 * extension must be a build that `watchBuild` has changed.
 */
export async function attackSurfaces(
  session: BrowserSession,
  watch: RequestWatch,
  url: string,
  surfaces: readonly SurfaceName[] = SURFACES,
): Promise<Attacked> {
  const page = await session.openPage(url);
  await watch.take();
  const findings: string[] = [];
  const arrived: Partial<Record<SurfaceName, number>> = {};
  const own = new Set<string>();
  let pictures = 0;
  const judge = async (surface: SurfaceName, view: ViewFindings): Promise<void> => {
    arrived[surface] = view.arrived.length;
    findings.push(...[...view.noticed, ...view.unsafe.map((what) => `unsafe ${what}`)].map((what) => `${surface}: ${what}`));
    // A request has no fragment.
    for (const picture of view.pictures) own.add(picture.replace(/#.*/s, ''));
    // The panel makes the page narrower, and the page itself may then ask for other sizes of its pictures, which its policy blocks.
    const isResized = surface === 'panel' || surface === 'reader';
    for (const request of await watch.take()) {
      if (isResized && request.isBlocked) continue;
      // A saved article requests nothing, but the page and reader mode, which are still open, may load a picture late.
      const isOfLibrary = request.documentUrl.includes('/library.html');
      // After the save, the page is asked for the bytes of its pictures.
      const isKept = request.documentUrl === url && surfaces.includes('library');
      if (!isOfLibrary && (request.isPicture || isKept) && own.has(request.url)) pictures++;
      else findings.push(`${surface}: requested ${request.url.slice(0, 200)}`);
    }
  };
  const isRead = await inSurfaces(session, page, surfaces, judge, findings).catch((problem: unknown) => {
    findings.push(`hang: ${String(problem).slice(0, 400)}`);
    return true;
  });
  return { isRead, findings, arrived, pictures };
}

async function inSurfaces(
  session: BrowserSession,
  page: Page,
  surfaces: readonly SurfaceName[],
  judge: (surface: SurfaceName, view: ViewFindings) => Promise<void>,
  findings: string[],
): Promise<boolean> {
  const popup = await session.openPopup(page);
  const state = await showing('the popup', () => popup.evaluate(stateOf), popup);
  await judge('popup', await popup.evaluate(inspectView));
  if (state !== 'ready') return false;
  for (const [stage, ms] of Object.entries(await popup.evaluate(timesOf)))
    if (ms > STAGE_LIMIT) findings.push(`hang: ${stage} took ${Math.round(ms)} ms`);
  if (surfaces.includes('library')) {
    await popup.click('[data-action=save]');
    await showing(
      'the saved article',
      () => popup.evaluate(() => document.querySelector('[data-toast=saved], [data-toast=updated]') !== null),
      popup,
    );
  }
  if (surfaces.includes('panel')) {
    await popup.click('[data-action=more]');
    await popup.click('.menu [data-action=open-panel]');
    const panel = await session.findPanel();
    await showing('the side panel', () => panel.evaluate(hasBlocks), panel);
    await judge('panel', await panel.evaluate(inspectView));
    await panel.close();
  } else await popup.close();
  if (surfaces.includes('reader')) {
    await session.pressShortcut(page);
    const reader = session.readerOf(page);
    await showing('reader mode', () => reader.evaluate((root) => root.querySelector('.block') !== null));
    await judge('reader', await reader.evaluate(inspectView));
  }
  if (surfaces.includes('library')) {
    const library = await session.openLibrary();
    await library.click('.saved h2 a');
    await showing('the article in the library', () => library.evaluate(hasBlocks), library);
    await judge('library', await library.evaluate(inspectView));
  }
  return true;
}

const showing = <T>(what: string, ask: () => Promise<T>, surface?: Surface): Promise<T> =>
  waitUntil(what, ask, {
    limit: SHOW_LIMIT,
    ...(surface && { describe: () => surface.evaluate(() => document.querySelector('[data-error]')?.textContent ?? 'no error') }),
  });

/** Returns `ready` or `error` once the popup has painted, otherwise an empty string. Runs in the popup. */
function stateOf(): string {
  const { state = '' } = document.documentElement.dataset;
  return state === 'ready' || state === 'error' ? state : '';
}

const hasBlocks = (): boolean => document.querySelector('.block') !== null;

/** Returns the duration of each stage of the reading, in milliseconds. Runs in the popup. */
function timesOf(): Readonly<Record<string, number>> {
  const at = (name: string): number => performance.getEntriesByName(name).at(-1)?.startTime ?? 0;
  return {
    extraction: at('extracted') - at('asked'),
    analysis: at('analysed') - at('extracted'),
    painting: at('ready') - at('analysed'),
  };
}
