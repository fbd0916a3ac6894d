import type { Browser, Frame, Page, Viewport } from 'puppeteer-core';
import { SERVED } from '../browsers/served-hosts.ts';
import type { BrowserSession, ColourScheme } from '../browsers/session.ts';
import { waitUntil } from '../browsers/wait-until.ts';
import { settle } from './settle-view.ts';

type Session = BrowserSession & { browser(): Browser };

/** A picture of the extension at work. */
export interface View {
  /** The name of its caption in docs/store/listing/. */
  readonly name: string;
  readonly scheme: ColourScheme;
  /** Takes the picture, and one of the popup over it if there is one. `addresses` are those of the pages, the sample first. */
  readonly take: (session: Session, addresses: readonly string[], scheme: ColourScheme) => Promise<Shots>;
}

/** A screenshot, what the address bar above it says, and the screenshot of the popup over it. */
export interface Shots {
  readonly tab: Uint8Array;
  readonly address: string;
  readonly popup?: Uint8Array;
}

/** The size of the article. It is enlarged, because stores show the pictures at half their size. */
const TAB = { width: 896, height: 496, deviceScaleFactor: 1.25 };
/** The size of what needs more room: the page below the popup, and the library. It is as large as an article in the picture. */
const PLAIN_TAB = { width: 1120, height: 620, deviceScaleFactor: 1 };

/** The views in the order in which stores show them. */
export const VIEWS: readonly View[] = [
  {
    name: 'cast',
    scheme: 'light',
    take: (session, pages, scheme) => takeReader(session, pages, scheme, (view) => bringUp(view, '.quote', 0.3)),
  },
  {
    name: 'quotation',
    scheme: 'light',
    take: (session, pages, scheme) =>
      takeReader(session, pages, scheme, async (view) => {
        await bringUp(view, '.quote', 0.1);
        await click(view, '.quote');
        await view.waitForSelector('.card');
      }),
  },
  { name: 'popup', scheme: 'light', take: takePopup },
  {
    name: 'actor',
    scheme: 'dark',
    take: (session, pages, scheme) =>
      takeReader(session, pages, scheme, async (view) => {
        await click(view, '.actor-button');
        await view.waitForSelector('.quote[data-on]');
        await bringUp(view, '.quote[data-on]', 0.3);
      }),
  },
  { name: 'library', scheme: 'dark', take: takeLibrary },
];

async function takePopup(session: Session, [sample = '']: readonly string[], scheme: ColourScheme): Promise<Shots> {
  const tab = await openTab(session, sample, scheme, PLAIN_TAB);
  const behind = await tab.screenshot();
  const surface = await session.openPopup(tab);
  await surface.emulate(scheme);
  await surface.waitFor('the article', () => document.documentElement.dataset.state === 'ready');
  const target = session
    .browser()
    .targets()
    .find((one) => one.url().startsWith(`${session.origin}/popup.html`));
  const popup = await target?.asPage();
  if (!popup) throw new Error('The popup is gone.');
  await click(popup.mainFrame(), '[data-action=dismiss-legend]');
  await settle(popup.mainFrame());
  return { tab: behind, address: addressOf(sample), popup: await popup.screenshot() };
}

async function takeReader(
  session: Session,
  [sample = '']: readonly string[],
  scheme: ColourScheme,
  act: (view: Frame) => Promise<void>,
): Promise<Shots> {
  const tab = await openTab(session, sample, scheme);
  await session.pressShortcut(tab);
  await session.readerOf(tab).waitFor('the article', (root) => root.documentElement.dataset.state === 'ready');
  const view = tab.frames().find((frame) => frame.url().startsWith(session.origin.split(':')[0] ?? '') && frame !== tab.mainFrame());
  if (!view) throw new Error('Reader mode is gone.');
  await click(view, '[data-action=dismiss-legend]');
  await settle(view);
  await act(view);
  await settle(view);
  return { tab: await tab.screenshot(), address: addressOf(sample) };
}

async function takeLibrary(session: Session, addresses: readonly string[], scheme: ColourScheme): Promise<Shots> {
  for (const address of addresses.toReversed()) {
    const tab = await session.openPage(address);
    await session.pressShortcut(tab, 'save-article');
    await waitUntil('the article to be saved', async () => (await session.noticeOver(tab))?.startsWith('Saved'));
  }
  const library = await openTab(session, `${session.origin}/library.html#/?q=quote%3Apromise*`, scheme, PLAIN_TAB);
  await library.waitForSelector('.saved .found-quote');
  await settle(library.mainFrame());
  await library.$eval('input[type=search]', (field) => {
    (field as HTMLElement).style.scrollMarginTop = '10px';
    field.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  return { tab: await library.screenshot(), address: 'Dramatis' };
}

/** Returns the host of an outlet without the domain from which this computer serves it. */
const addressOf = (address: string): string => new URL(address).hostname.replace(`.${SERVED}`, '.example');

async function openTab(session: Session, address: string, scheme: ColourScheme, size: Viewport = TAB): Promise<Page> {
  const tab = await session.openPage(address);
  await tab.setViewport(size);
  await tab.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  return tab;
}

/** Scrolls the first element that matches to a share of the view's height. */
async function bringUp(view: Frame, selector: string, share: number): Promise<void> {
  await view.waitForSelector(selector);
  await view.$eval(
    selector,
    (element, at) => {
      element.closest('.page')?.scrollBy({ top: element.getBoundingClientRect().top - at * innerHeight, behavior: 'instant' });
    },
    share,
  );
}

/** Clicks by script, because a mouse pointer would change how the text below it looks. */
async function click(view: Frame, selector: string): Promise<void> {
  await view.waitForSelector(selector);
  await view.$eval(selector, (element) => (element as HTMLElement).click());
}
