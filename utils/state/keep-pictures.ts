import { picturesIn } from '../article/article-pictures';
import type { ShrunkPicture } from '../device/shrink-picture';
import type { Library } from '../library/library';
import { MAX_PICTURE_BYTES, MAX_PICTURES } from '../library/picture-library';
import type { Article, PictureProblem, PictureSettings } from '../model';
import { isPrivateHost } from '../pages/is-private-host';
import { pictureSource } from '../raster/picture-source';
import { pictureLimit } from '../settings/picture-limit';
import { encodeBase64 } from '../text/encode-base64';
import { pictureHash } from './picture-hash';

/** The functions that keeping pictures needs. None of them rejects. */
export interface KeepPicturesPorts {
  readonly library: Pick<Library, 'open' | 'showPictures' | 'keepPicture' | 'missPicture'>;
  settings(): Promise<PictureSettings>;
  /** Returns whether a tab is in a private window, or is gone. */
  isPrivate(tabId: number): Promise<boolean>;
  fromPage(tabId: number, page: string, address: string): Promise<Uint8Array<ArrayBuffer> | PictureProblem>;
  /** Loads a picture from its host. If `mustBeNamed`, the reader must have allowed this host, and not all hosts for another purpose. */
  fromHost(address: string, mustBeNamed: boolean): Promise<Uint8Array<ArrayBuffer> | PictureProblem>;
  shrink(bytes: Uint8Array<ArrayBuffer>): Promise<ShrunkPicture | null>;
  /** Tells the views that there are new pictures of an article, and whether no more will come. */
  tell(id: number, isDone: boolean): Promise<void>;
}

/** The page from which pictures can be taken. */
export interface PicturePage {
  readonly tabId: number;
  /** The hosts from which it has loaded pictures. */
  readonly hosts: readonly string[];
}

/**
 * Keeps the pictures of a saved article. `isAsked` says that the reader has asked for all of them, whatever the settings say. Without a
 * page, they come from hosts that the reader has allowed.
 */
export type KeepPictures = (id: number, page: PicturePage | null, isAsked?: boolean) => Promise<void>;

/** The number of pictures that are loaded at the same time. */
const AT_ONCE = 3;

/**
 * Creates a function that keeps the pictures of a saved article, as far as they are not kept yet. It takes them from the page if one is
 * given, and from their hosts if the reader has allowed it. Each picture is kept by itself, so whatever has been kept stays if the work is
 * cut off. Nobody is asked for a picture whose host the page has not asked itself, unless the reader has allowed that host.
 */
export function pictureKeeper(ports: KeepPicturesPorts): KeepPictures {
  async function keepOne(article: Article, id: number, address: string, page: PicturePage | null, limit: number | null): Promise<boolean> {
    const found = await find(article, address, page);
    const shrunk = typeof found === 'string' ? null : await ports.shrink(found);
    if (!shrunk || shrunk.bytes.length > MAX_PICTURE_BYTES) {
      await ports.library.missPicture(id, address, typeof found === 'string' ? found : 'unfit');
      return true;
    }
    const { type, width, height, bytes } = shrunk;
    const hash = await pictureHash(bytes);
    const kept = await ports.library.keepPicture(id, { address, hash, type, width, height, data: encodeBase64(bytes) }, limit);
    return kept.ok;
  }

  async function find(article: Article, address: string, page: PicturePage | null): Promise<Uint8Array<ArrayBuffer> | PictureProblem> {
    const source = pictureSource({ url: article.url, pictureHosts: page?.hosts ?? [] }, address);
    if (!mayAsk(article.url, source.address)) return 'unread';
    const fromPage =
      page && source.isKnown ? await ports.fromPage(page.tabId, article.url.replace(/#.*$/s, ''), source.address) : 'refused';
    if (typeof fromPage !== 'string' || fromPage === 'unfit') return fromPage;
    const fromHost = await ports.fromHost(source.address, page !== null && !source.isKnown);
    // The page knows the reason more exactly than a host that the reader has not allowed.
    return fromHost === 'refused' ? fromPage : fromHost;
  }

  return async (id, page, isAsked = false) => {
    const settings = await ports.settings();
    const { keeps: chosen } = settings;
    const keeps = isAsked ? 'all' : chosen;
    if (keeps === 'none' || (page && (await ports.isPrivate(page.tabId)))) return;
    const opened = await ports.library.open(id);
    if (!opened.ok) return;
    const { article } = opened.value;
    const shown = picturesIn(article).slice(0, MAX_PICTURES);
    const missing = await ports.library.showPictures(id, shown);
    if (!missing.ok || missing.value.length === 0) return;
    const wanted = keeps === 'lead' ? missing.value.filter((address) => address === shown[0]) : [...missing.value];
    await ports.tell(id, false);
    const work = async () => {
      for (let address = wanted.shift(); address !== undefined; address = wanted.shift()) {
        const isGoing = await keepOne(article, id, address, page, pictureLimit(settings));
        if (!isGoing) wanted.length = 0;
        await ports.tell(id, false);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    await ports.tell(id, true);
  };
}

/** Returns whether a page may make us ask for a picture. A public page may not point us to a private network. */
function mayAsk(page: string, address: string): boolean {
  const [from, to] = [URL.parse(page)?.hostname ?? '', URL.parse(address)?.hostname ?? ''];
  return to !== '' && (!isPrivateHost(to) || isPrivateHost(from));
}
