import { type ReadonlySignal, signal } from '@preact/signals';
import { isLink } from '../article/is-link';
import type { SavedArticleState } from '../controls/library';
import type { Library } from '../library/library';
import type { Result, SavedReading, ShelfEntry } from '../model';
import { createArticleShelf } from './article-shelf';
import type { ReadingOptions } from './reading-state';
import { openSavedArticle, type PlaceInArticle, type SavedArticlePorts } from './saved-article';
import type { createPictureShelf } from './saved-pictures';
import type { TaggedList } from './tags-and-note';

export interface OpenedArticlePorts extends Omit<SavedArticlePorts, 'pictures'> {
  readonly library: SavedArticlePorts['library'] & Pick<Library, 'open' | 'shelf' | 'mark' | 'tag' | 'keepNote'>;
  readonly pictures: ReturnType<typeof createPictureShelf>;
}

/** The article that the library page shows in place of its list. */
export interface OpenedArticle {
  readonly article: ReadonlySignal<SavedArticleState | null>;
  /** Returns the id of the article; `null` if none is open. */
  id(): number | null;
  open(id: number, at: PlaceInArticle): Promise<void>;
  /** Opens a link again, because the reader may have saved its article since. Does nothing while an article is open. */
  refresh(): Promise<void>;
  close(): void;
}

/** Creates the place for an open article, which is empty at first. */
export function createOpenedArticle(
  { library, rules, pictures }: OpenedArticlePorts,
  options: ReadingOptions,
  list: Pick<TaggedList, 'update' | 'loadTags'>,
): OpenedArticle {
  const article = signal<SavedArticleState | null>(null);
  let opened: number | null = null;
  const isOpenLink = (): boolean => article.value?.name === 'ready' && isLink(article.value.reading.summary);
  async function open(id: number, at: PlaceInArticle): Promise<void> {
    // A link stays while it is opened again.
    if (opened !== id || !isOpenLink()) article.value = { name: 'loading' };
    opened = id;
    pictures.close();
    const [reading, entry] = await Promise.all([library.open(id), library.shelf(id), list.loadTags()]);
    // The reader may have opened something else in the meantime.
    if (opened !== id) return;
    const both = bothOf(reading, entry);
    if (!both.ok) {
      article.value = { name: 'error', error: both.error };
      return;
    }
    const own = await pictures.open(id, both.value.reading.article);
    if (opened !== id) return;
    const shown = openSavedArticle(both.value.reading, { library, rules, pictures: own }, options, at);
    article.value = { ...shown, shelf: createArticleShelf(library, both.value.entry, shown, { ...list, id }) };
  }
  return {
    article,
    id: () => opened,
    open,
    async refresh() {
      if (opened !== null && isOpenLink()) await open(opened, { quote: null, highlight: null });
    },
    close() {
      opened = null;
      pictures.close();
      article.value = null;
    },
  };
}

function bothOf(
  reading: Result<SavedReading>,
  entry: Result<ShelfEntry>,
): Result<{ readonly reading: SavedReading; readonly entry: ShelfEntry }> {
  if (!reading.ok) return reading;
  return entry.ok ? { ok: true, value: { reading: reading.value, entry: entry.value } } : entry;
}
