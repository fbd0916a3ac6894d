import { browser } from 'wxt/browser';
import { fromBase64 } from '../decode/base64';
import type { PictureProblem } from '../model';
import { readUpTo } from './read-up-to';
import { runFunction } from './run-in-tab';
import { ALL_SITES, pagesOf, sitePermission } from './site-permission';

/** The bytes of a picture, or the reason for which there are none. */
export type FoundBytes = Uint8Array<ArrayBuffer> | PictureProblem;

/** The maximum size of a picture's file, in bytes. */
const MAX_BYTES = 15_000_000;
/** The time limit for loading a picture, in milliseconds. */
const LOADING_MS = 15_000;

/**
 * Takes the bytes of a picture from the page in a tab, which has most likely loaded it already. The page's script cannot notice it, and the
 * request is one that the page itself may make: with its origin, its cookies and its rights. `page` is the page's address without its
 * fragment. If the tab shows another page, the picture is `unread`.
 */
export async function pictureFromPage(tabId: number, page: string, address: string): Promise<FoundBytes> {
  const answer = await runFunction(tabId, readInPage, address, page, MAX_BYTES, LOADING_MS);
  if (!answer.ok || typeof answer.value !== 'object' || answer.value === null) return 'unread';
  // The answer comes from the page's process, so it can be anything.
  const { data, problem } = answer.value as { readonly data?: unknown; readonly problem?: unknown };
  if (typeof data !== 'string') return problem === 'refused' || problem === 'unfit' ? problem : 'unread';
  return data.length > 2 * MAX_BYTES ? 'unfit' : (fromBase64(data) ?? 'unfit');
}

/** Reads a picture. It runs in the page, so it uses nothing from outside. */
async function readInPage(
  address: string,
  page: string,
  most: number,
  limit: number,
): Promise<{ readonly data: string } | { readonly problem: 'refused' | 'unread' | 'unfit' }> {
  if (location.href.replace(/#.*$/s, '') !== page) return { problem: 'unread' };
  const encoded = (blob: Blob) =>
    new Promise<{ readonly data: string }>((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve({ data: String(reader.result).replace(/^[^,]*,/, '') });
      reader.onerror = reject;
      reader.readAsDataURL(blob);
    });
  let problem: 'refused' | 'unread' = 'unread';
  try {
    const loaded = await fetch(address, { cache: 'force-cache', credentials: 'same-origin', signal: AbortSignal.timeout(limit) });
    const isVector = /\bsvg\b/.test(loaded.headers.get('content-type') ?? '');
    if (loaded.ok && Number(loaded.headers.get('content-length') ?? 0) > most) return { problem: 'unfit' };
    if (loaded.ok && !isVector) {
      const blob = await loaded.blob();
      return blob.size > most ? { problem: 'unfit' } : await encoded(blob);
    }
  } catch (error) {
    // Without the permission of its host, the browser keeps the bytes of a picture from the page and its scripts.
    if (new URL(address).origin !== location.origin && (error as Error).name !== 'TimeoutError') problem = 'refused';
  }
  // A drawing (SVG) is kept as the page shows it. The browser refuses to read the pixels of a picture from another host.
  const shown = [...document.images].find((image) => image.currentSrc === address && image.complete && image.naturalWidth > 0);
  if (!shown) return { problem };
  const scale = Math.min(2, 1_600 / Math.max(shown.naturalWidth, shown.naturalHeight));
  const canvas = new OffscreenCanvas(Math.max(1, shown.naturalWidth * scale), Math.max(1, shown.naturalHeight * scale));
  try {
    canvas.getContext('2d')?.drawImage(shown, 0, 0, canvas.width, canvas.height);
    return await encoded(await canvas.convertToBlob({ type: 'image/png' }));
  } catch {
    return { problem: 'refused' };
  }
}

/**
 * Loads a picture from its host, if the reader has allowed it. The request carries no cookies and no referrer, and follows no redirection.
 * @param mustBeNamed Whether the permission for all sites, which the reader has given for another purpose, does not count.
 */
export async function pictureFromHost(address: string, mustBeNamed: boolean): Promise<FoundBytes> {
  if (!(await sitePermission.has(pagesOf(new URL(address).hostname)))) return 'refused';
  if (mustBeNamed && (await sitePermission.has(ALL_SITES))) return 'refused';
  try {
    const loaded = await fetch(address, {
      cache: 'force-cache',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(LOADING_MS),
    });
    if (!loaded.ok || !loaded.body) return 'unread';
    return (await readUpTo(loaded.body, MAX_BYTES)) ?? 'unfit';
  } catch {
    return 'unread';
  }
}

/** The key under which `storage.session` says which articles' pictures are being kept, with the times when that began. */
const KEEPING = 'keepingPictures';

/** Tells the views that pictures of an article are being kept, or that there are new ones. `isDone` says that no more will come. */
export async function tellKeeping(id: number, isDone: boolean): Promise<void> {
  await browser.storage.session.set({ [KEEPING]: { id, isDone, at: Date.now() } });
}

/** Calls `hear` whenever there are new pictures of an article. Returns a function that ends it. */
export function watchKeeping(id: number, hear: (isDone: boolean) => void): () => void {
  const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const told = changes[KEEPING]?.newValue as { readonly id?: unknown; readonly isDone?: unknown } | undefined;
    if (told?.id === id) hear(told.isDone === true);
  };
  browser.storage.session.onChanged.addListener(listen);
  return () => browser.storage.session.onChanged.removeListener(listen);
}
