import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PictureControls } from '../controls/kept-pictures';
import { fromBase64 } from '../decode/base64';
import type { Library } from '../library/library';
import type { Article, KeptPicture, PictureProblem, Result } from '../model';
import { isPrivateHost } from '../pages/is-private-host';
import { pictureSource } from '../raster/picture-source';

/** The functions that the pictures of a saved article need. None of them rejects. */
export interface SavedPicturesPorts {
  readonly library: Pick<Library, 'picturesOf' | 'missingPictures' | 'picture'>;
  /** Asks the reader for access to hosts. Must be called while a click is handled. */
  askFor(hosts: readonly string[]): Promise<boolean>;
  /** Keeps the missing pictures of a saved article, as far as its hosts are allowed. */
  keep(id: number): Promise<Result<unknown>>;
  /**
   * Calls `hear` whenever the library has new pictures of an article, and says whether no more will come. Returns a function that ends it.
   */
  watch(id: number, hear: (isDone: boolean) => void): () => void;
  /** Makes an address for bytes that only this page can use, and makes it invalid again. */
  readonly addresses: { make(bytes: Blob): string; revoke(address: string): void };
}

/** The pictures of a saved article. */
export interface SavedPictures extends PictureControls {
  /** Loads the list of the kept pictures, and begins to load their bytes. */
  load(): Promise<void>;
  /** Frees the bytes. */
  close(): void;
}

/** Creates the state of the pictures of a saved article. Nothing is requested from the network unless the reader asks for pictures. */
function createSavedPictures(ports: SavedPicturesPorts, id: number, article: Article): SavedPictures {
  const { library, addresses } = ports;
  const kept = signal<ReadonlyMap<string, KeptPicture>>(new Map());
  const problems = signal<ReadonlyMap<string, PictureProblem>>(new Map());
  const isKeeping = signal(false);
  const sources = new Map<string, Signal<string | null>>();
  let loading = Promise.resolve();
  let isClosed = false;

  const hostsOf = (pictures: readonly string[]) => [...new Set(pictures.flatMap((address) => publicHostOf(article.url, address)))];
  const refused = computed(() => {
    const pictures = [...problems.value].flatMap(([address, problem]) => (problem === 'refused' ? [address] : []));
    return { count: pictures.length, hosts: hostsOf(pictures) };
  });

  function slotOf(hash: string): Signal<string | null> {
    const slot = sources.get(hash) ?? signal(null);
    sources.set(hash, slot);
    return slot;
  }

  async function loadList(): Promise<void> {
    const [found, missing] = await Promise.all([library.picturesOf(id), library.missingPictures(id)]);
    if (isClosed) return;
    if (found.ok) kept.value = new Map(found.value.map((picture) => [picture.address, picture]));
    if (missing.ok) problems.value = new Map(missing.value.map(({ address, problem }) => [address, problem]));
  }

  /** Loads the bytes of the kept pictures one after another, in the order of the article. */
  async function loadBytes(): Promise<void> {
    for (const { hash } of kept.value.values()) {
      const slot = slotOf(hash);
      if (isClosed) return;
      if (slot.value !== null) continue;
      const picture = await library.picture(hash);
      const bytes = picture.ok && picture.value ? fromBase64(picture.value.data) : null;
      if (isClosed || !bytes || !picture.ok || !picture.value) continue;
      slot.value = addresses.make(new Blob([bytes], { type: picture.value.type }));
    }
  }

  async function load(): Promise<void> {
    await loadList();
    loading = loading.then(loadBytes);
  }
  const unwatch = ports.watch(id, (isDone) => {
    isKeeping.value = !isDone;
    void load();
  });

  return {
    kept,
    problems,
    refused,
    isKeeping,
    load,
    sourceOf: (hash): ReadonlySignal<string | null> => slotOf(hash),
    async get(address) {
      // Nothing may be awaited before this call, because browsers allow it only while they handle a click.
      const isAllowed = await ports.askFor([...new Set([...refused.value.hosts, ...hostsOf(address === undefined ? [] : [address])])]);
      if (!isAllowed || isKeeping.value) return;
      isKeeping.value = true;
      await ports.keep(id);
      isKeeping.value = false;
      await load();
    },
    close() {
      isClosed = true;
      unwatch();
      for (const { value } of sources.values()) if (value !== null) addresses.revoke(value);
      sources.clear();
    },
  };
}

/** Opens the pictures of one saved article after another, and frees those of the article before. */
export function createPictureShelf(ports: SavedPicturesPorts) {
  let open: SavedPictures | null = null;
  return {
    /** Returns the pictures of an article. Their sizes are known by then, so nothing moves when their bytes arrive. */
    async open(id: number, article: Article): Promise<SavedPictures> {
      open?.close();
      const pictures = createSavedPictures(ports, id, article);
      open = pictures;
      await pictures.load();
      return pictures;
    },
    /** Frees the bytes. Must be called when the reader leaves the article. */
    close(): void {
      open?.close();
      open = null;
    },
  };
}

/** Returns the host of a picture, unless a public page points to a private network. */
function publicHostOf(page: string, address: string): readonly string[] {
  const host = URL.parse(pictureSource({ url: page }, address).address)?.hostname ?? '';
  return host === '' || (isPrivateHost(host) && !isPrivateHost(URL.parse(page)?.hostname ?? '')) ? [] : [host];
}
