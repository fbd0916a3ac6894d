import { emptyAnalysis } from '../../article/link-article';
import { orNull } from '../../decode/decode';
import { decodePlace } from '../../decode/decode-highlights';
import { decodeImportedMarks } from '../../decode/decode-import-entry';
import { decodeReading } from '../../decode/decode-reading';
import { readSharedIdentities } from '../../decode/decode-shared-identities';
import { addressOfItem } from '../../import/entry/address-of-item';
import { fillArticle, linkOfItem } from '../../import/entry/article-of-item';
import { findHighlights } from '../../import/entry/find-highlights';
import { type ImportedPage, pageOfItem } from '../../import/entry/page-of-item';
import { type Analysis, type Article, type ImportEntry, type ImportedItem, MAX_LABEL, type Reading, type Result } from '../../model';
import { placeAt } from '../../text/reading-place';

/** The functions that turn an imported page into an article with its cast. */
export interface EntryPorts {
  /** Extracts the article from a page that came from an address. */
  extract(page: ImportedPage, address: string): Promise<Result<Article>>;
  analyse(article: Article): Promise<Result<Analysis>>;
  now(): Date;
}

/** An entry for the library. `isTextLost` says that the file has a page from which no article could be made, so only a link is kept. */
export interface MadeEntry {
  readonly entry: ImportEntry;
  readonly isTextLost: boolean;
}

/**
 * Makes an entry for the library of an imported item: extracts and analyses its page, or makes a link if it has none, and finds the words
 * of its highlights. Fails with `articleInvalid` if the item has neither an address nor a text, or an invalid reading.
 */
export async function makeEntry(item: ImportedItem, ports: EntryPorts): Promise<Result<MadeEntry>> {
  const address = addressOfItem(item);
  if (address === null) return { ok: false, error: { code: 'articleInvalid', detail: 'no address' } };
  if (item.content.kind === 'reading') {
    const decoded = decodeReading(item.content.reading);
    if (!decoded.ok) return decoded;
    const { reading } = item.content;
    const identities = readSharedIdentities(reading, item.from.file);
    const entry = { ...entryOf(item, decoded.value, placeOf(reading.place)), marks: marksOf(item, reading), identities };
    return { ok: true, value: { entry, isTextLost: false } };
  }
  const page = pageOfItem(item);
  const extracted = page && (await ports.extract(page, address));
  // Without an address on the web, there is nothing to open later.
  if (extracted && !extracted.ok && address.startsWith('file:')) return extracted;
  const article = extracted?.ok ? fillArticle(extracted.value, item) : linkOfItem(item, address);
  const highlights = findHighlights(article.text, item.highlights, item.savedAt ?? ports.now().toISOString());
  const reading: Reading = { article, analysis: await analysisOf(article, ports), ...(highlights.length > 0 && { highlights }) };
  const place =
    item.progress === null || item.progress <= 0 || item.progress >= 1 ? null : placeAt(article, item.progress * article.text.length);
  return { ok: true, value: { entry: entryOf(item, reading, place), isTextLost: extracted !== null && !extracted.ok } };
}

/** Analyses an article. If that fails, the article is kept without a cast. */
async function analysisOf(article: Article, ports: EntryPorts): Promise<Analysis> {
  const analysis = article.text === '' ? null : await ports.analyse(article);
  if (analysis?.ok) return analysis.value;
  return emptyAnalysis(article);
}

const entryOf = (item: ImportedItem, reading: Reading, place: ImportEntry['place']): ImportEntry => ({
  reading,
  savedAt: item.savedAt,
  tags: [...new Set(item.tags.map((tag) => tag.slice(0, MAX_LABEL).toWellFormed().trim()))].filter((tag) => /[\p{L}\p{N}]/u.test(tag)),
  state: item.state,
  isStarred: item.isStarred,
  note: item.note ?? '',
  place,
  marks: null,
  identities: null,
});

/** Returns a stored reading position, or `null` if it is missing or damaged, which costs the reader only a scroll. */
const placeOf = (stored: unknown): ImportEntry['place'] => orNull(decodePlace, stored);

/** Returns the marks of a saved reading. Those of an item that was joined with another, which went further, are left out. */
const marksOf = ({ state }: ImportedItem, stored: Readonly<Record<string, unknown>>): ImportEntry['marks'] =>
  stored.state === state ? orNull(decodeImportedMarks, stored) : null;
