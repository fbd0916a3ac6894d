import type { ImportPreview, LossGroup } from '../../controls/library-import';
import { addressOfItem } from '../../import/entry/address-of-item';
import { formats } from '../../import/formats';
import type { ImportFile, ImportPorts } from '../../import/import-file';
import { itemKey } from '../../import/item-key';
import { type ImportPlace, readImport } from '../../import/read-import';
import { type ImportLibrary, MAX_KNOWN } from '../../library/import/import-library';
import type { ImportFormatId, ImportLoss, Result } from '../../model';
import { createReasonList } from '../reason-list';

export interface PreviewPorts extends ImportPorts {
  readonly library: Pick<ImportLibrary, 'countKnown'>;
}
/** Is told the number of articles found and the part of the files that has been read, from 0 to 1. Returns whether the reading goes on. */
export type TellPreview = (found: number, share: number) => Promise<boolean>;

/**
 * Reads files to the end without saving anything, and returns what is in them, or `null` if it was stopped. Fails with the errors of the
 * library.
 */
export async function previewImport(
  files: readonly ImportFile[],
  { library, ...ports }: PreviewPorts,
  tell: TellPreview,
): Promise<Result<Omit<ImportPreview, 'doneBefore'>> | null> {
  const losses = createReasonList<LossGroup['code'], ImportLoss>();
  const entries = new Map<ImportFormatId, number>();
  const tags = new Set<string>();
  /** Whether the text of each article is in the files. */
  const articles = new Map<string, boolean>();
  const addresses = new Set<string>();
  let highlights = 0;
  let pictures = 0;
  let nameless = 0;
  for await (const { item, losses: lost, next } of readImport(files, ports)) {
    for (const loss of lost) losses.add(loss.code, loss);
    if (!(await tell(articles.size, shareAt(files, next)))) return null;
    if (!item) continue;
    const key = itemKey(item, ports) ?? `nameless:${nameless++}`;
    articles.set(key, (articles.get(key) ?? false) || item.content.kind !== 'nothing');
    const address = addressOfItem(item);
    if (address !== null) addresses.add(address);
    if (item.from.format) entries.set(item.from.format, (entries.get(item.from.format) ?? 0) + 1);
    for (const tag of item.tags) tags.add(tag.toLowerCase());
    highlights += item.highlights.length;
    pictures += item.pictures.length;
  }
  let known = 0;
  const all = [...addresses];
  for (let at = 0; at < all.length; at += MAX_KNOWN) {
    const some = await library.countKnown(all.slice(at, at + MAX_KNOWN));
    if (!some.ok) return some;
    known += some.value;
  }
  const preview = {
    files: files.map(({ name }) => name),
    formats: formats.flatMap(({ id, name }) => (entries.has(id) ? [{ name, entries: entries.get(id) ?? 0 }] : [])),
    articles: articles.size,
    withText: [...articles.values()].filter(Boolean).length,
    known,
    tags: tags.size,
    highlights,
    pictures,
    losses: losses.groups(),
  };
  return { ok: true, value: preview };
}

/** Returns the part of the files that comes before a place, from 0 to 1. */
function shareAt(files: readonly ImportFile[], { file, offset }: ImportPlace): number {
  const sizes = files.map(({ size }) => size);
  const sum = (some: readonly number[]): number => some.reduce((total, size) => total + size, 0);
  return Math.min(1, (sum(sizes.slice(0, file)) + Math.min(offset, sizes[file] ?? 0)) / Math.max(1, sum(sizes)));
}
