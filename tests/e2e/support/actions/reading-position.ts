import type { ReaderView, Surface } from '../../../../scripts/browsers/session';
import { waitUntil } from '../../../../scripts/browsers/wait-until';
import { askLibrary } from './ask-library';
import { inRootOf } from './run-in-root';

type Root = Document;
/** The first letter of the first line in view. */
export interface FirstLetter {
  /** The number of the block that contains the letter. */
  readonly block: number;
  /** The UTF-16 offset of the letter in the text of the block. */
  readonly at: number;
  /** The text of the block. */
  readonly words: string;
  /** Whether this is the first letter of the article. */
  readonly isBeginning: boolean;
}

/**
 * Finds the first letter in view. A line is in view if at least half of it is visible. Is injected as source text, so it must be
 * self-contained.
 */
export function firstLetter(root: Root): FirstLetter {
  const page = root.querySelector('.page') as HTMLElement;
  const edge = page.getBoundingClientRect();
  const range = document.createRange();
  /** Whether all blocks checked so far are without article text. */
  let isBeginning = true;
  for (const block of root.querySelectorAll<HTMLElement>('.block')) {
    // Skips buttons, captions and alternative text, which are not part of the article's text.
    const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (text) =>
      text.parentElement?.closest('button, figcaption, .picture-words') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const letters: Text[] = [];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) letters.push(node as Text);
    const { right, bottom } = block.getBoundingClientRect();
    const isInView = right > edge.left && bottom > edge.top;
    let before = 0;
    for (const node of isInView ? letters : []) {
      for (let at = 0; at < node.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        if (box.width > 0 && box.left >= edge.left && (box.top + box.bottom) / 2 > edge.top + 8) {
          const words = letters.map(({ data }) => data).join('');
          return { block: Number(block.dataset.block), at: before + at, words, isBeginning: isBeginning && before + at === 0 };
        }
      }
      before += node.length;
    }
    if (letters.length > 0) isBeginning = false;
  }
  throw new Error('There is no text in view.');
}

/**
 * Measures the distance of a letter from the upper edge of the visible area, in multiples of the letter's height, and checks whether the
 * letter is between the left and right edges. Is injected as source text, so it must be self-contained.
 */
export function positionOfLetter(root: Root, { block, at }: FirstLetter): { readonly below: number; readonly isBetween: boolean } {
  const edge = root.querySelector('.page')?.getBoundingClientRect() ?? new DOMRect();
  const letters = document.createTreeWalker(root.querySelector(`[data-block="${block}"]`) as Element, NodeFilter.SHOW_TEXT, (text) =>
    text.parentElement?.closest('button, figcaption, .picture-words') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let before = 0;
  let node = letters.nextNode() as Text;
  for (; before + node.length <= at; node = letters.nextNode() as Text) before += node.length;
  const range = document.createRange();
  range.setStart(node, at - before);
  range.setEnd(node, at - before + 1);
  const box = range.getBoundingClientRect();
  return { below: (box.top - edge.top) / box.height, isBetween: box.left >= edge.left && box.right <= edge.right };
}

/**
 * Simulates a reader who scrolls until the upper part of an element is above the visible area. The height of this part is `share` times the
 * element's height plus `pixels`. Waits until all sizes are final. The function is injected as source text, so it must be self-contained.
 */
export async function scrollInto(root: Root, selector: string, share: number, pixels: number): Promise<void> {
  /** The number of animation frames after which blocks and pictures that have come into view have their final size. */
  const FRAMES = 8;
  const page = root.querySelector('.page') as HTMLElement;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  page.dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));
  // The height of a block is only estimated until it comes into view (`content-visibility: auto`), so a single scroll could miss it.
  root.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let frames = 0; frames < FRAMES; frames++) await frame();
  for (let still = 0, frames = 0; still < FRAMES; frames++) {
    if (frames > 20 * FRAMES) throw new Error(`${selector} cannot be scrolled to this position.`);
    const { top, height } = root.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const way = top + share * height + pixels - page.getBoundingClientRect().top;
    still = Math.abs(way) < 1 ? still + 1 : 0;
    if (still === 0) page.scrollBy({ top: way, behavior: 'instant' });
    await frame();
  }
}

/**
 * The place where a scroll position is stored: `tab` for the session storage, or `library` for the library, where it is stored with the
 * saved article. With `library`, a test must not save any other article, because only one saved article is read.
 */
export type PlaceKeeper = 'tab' | 'library';

/**
 * Waits until the current scroll position is stored, and returns the first visible letter with its block and offset. `view` shows the
 * article, and `surface` is a page of the extension, which can read the storage.
 */
export async function waitForKeptPlace(view: Surface | ReaderView, surface: Surface, keeper: PlaceKeeper = 'tab'): Promise<FirstLetter> {
  return waitUntil(`the scroll position to be stored for the ${keeper}`, async () => {
    const first = await inRootOf(view)(firstLetter);
    const kept = await (keeper === 'tab' ? keptInTabs : keptInLibrary)(surface);
    const { block, at, words, isBeginning } = first;
    const isKept = Object.entries(kept).some(([key, place]) =>
      place === null
        ? isBeginning && key.startsWith('stand:')
        : words.startsWith(place.block.exact) && place.offset <= at && words.slice(place.offset, at).trim() === '',
    );
    if (!isKept)
      throw new Error(`The first letter in view is letter ${at} of block ${block}, but the storage has ${JSON.stringify(kept)}.`);
    return first;
  }) as Promise<FirstLetter>;
}

interface Place {
  readonly block: { readonly exact: string };
  readonly offset: number;
}
/** The stored scroll positions, by storage key. `null` means the top of the article. */
type Kept = Readonly<Record<string, Place | null>>;
/** The part of the extension API that this file uses. */
declare const chrome: { storage: { session: { get(): Promise<Record<string, unknown>> } } };

const keptInTabs = (surface: Surface): Promise<Kept> =>
  surface.evaluate(async () => {
    const kept = Object.entries(await chrome.storage.session.get());
    return Object.fromEntries(kept.map(([key, value]) => [key, (value as { place?: Place | null }).place ?? null]));
  });

async function keptInLibrary(surface: Surface): Promise<Kept> {
  const { articles } = (await askLibrary(surface, { call: 'list', page: { limit: 1 } })) as { articles: readonly { id: number }[] };
  const kept = articles.map(async ({ id }) => [id, (await askLibrary(surface, { call: 'place', id })) as Place | null]);
  return Object.fromEntries(await Promise.all(kept));
}
