import type { ImportChoices, ImportEnd, ImportProgress } from '../../controls/library-import';
import type { ImportFile, ImportPorts } from '../../import/import-file';
import { itemKey } from '../../import/item-key';
import { mergeItems } from '../../import/merge-items';
import { type ImportPlace, readImport } from '../../import/read-import';
import type { ImportLibrary } from '../../library/import/import-library';
import type { ImportEntry, ImportedItem, Result } from '../../model';
import { importPictures, type LibraryOfPictures } from './import-pictures';
import type { LossList } from './loss-list';
import { type EntryPorts, makeEntry } from './make-entry';

export interface RunPorts extends ImportPorts, EntryPorts {
  readonly library: Pick<ImportLibrary, 'importMany'> & LibraryOfPictures;
  /** Returns the space that all kept pictures may take, in bytes; `null` if there is no limit. */
  pictureLimit(): Promise<number | null>;
}

/** The place at which an import has arrived, and what it has done so far. */
export interface ImportPoint {
  readonly place: ImportPlace;
  readonly progress: ImportProgress;
}
/** Whoever runs an import decides about the rest of it. */
export interface ImportRunner {
  /** Is told each point at which everything before it is saved. */
  onSaved(point: ImportPoint): Promise<void>;
  /** Resolves when the import may go on: `false` if it shall stop. */
  mayGoOn(): Promise<boolean>;
}

/** The number of entries that are saved at once. */
const BATCH = 100;
/** The length of the texts, and of the pictures, after which a batch is saved, in UTF-16 units. */
const BATCH_TEXT = 1_000_000;

/** An item with everything that came for the same article in the same batch. */
interface Gathered {
  item: ImportedItem;
  entries: number;
}

/**
 * Imports files from a place on, and saves their articles in batches. Returns how it ended. What is saved stays saved, so an import can end
 * at any time and be continued from the last point.
 */
export async function runImport(
  files: readonly ImportFile[],
  from: ImportPoint,
  { tag }: Pick<ImportChoices, 'tag'>,
  ports: RunPorts,
  losses: LossList,
  runner: ImportRunner,
): Promise<ImportEnd> {
  let { progress } = from;
  let batch = new Map<string, Gathered>();
  let entries = 0;
  let length = 0;
  const save = async (place: ImportPlace): Promise<Result<null>> => {
    const saved = await saveBatch([...batch.values()], tag, ports, losses, progress);
    if (!saved.ok) return saved;
    progress = saved.value;
    batch = new Map();
    [entries, length] = [0, 0];
    await runner.onSaved({ place, progress });
    return { ok: true, value: null };
  };
  let { place } = from;
  for await (const { item, losses: lost, next } of readImport(files, ports, from.place)) {
    for (const loss of lost) losses.add(loss.code, loss);
    place = next;
    if (item) {
      const key = itemKey(item, ports) ?? `nameless:${entries}`;
      const before = batch.get(key);
      batch.set(key, { item: before ? mergeItems(before.item, item) : item, entries: (before?.entries ?? 0) + 1 });
      entries++;
      length += lengthOf(item);
    }
    if (entries < BATCH && length < BATCH_TEXT) continue;
    const saved = await save(place);
    if (!saved.ok) return saved.error;
    if (!(await runner.mayGoOn())) return 'stopped';
  }
  const saved = await save(place);
  return saved.ok ? 'whole' : saved.error;
}

const lengthOf = ({ content, pictures }: ImportedItem): number =>
  pictures.reduce((sum, { length }) => sum + length, 0) + textLengthOf(content);

const textLengthOf = (content: ImportedItem['content']): number =>
  content.kind === 'html' ? content.html.length : content.kind === 'text' ? content.text.length : content.kind === 'reading' ? 50_000 : 0;

/** Makes entries of the gathered items, sends them to the library, and returns the progress with their results. */
async function saveBatch(
  batch: readonly Gathered[],
  tag: string,
  ports: RunPorts,
  losses: LossList,
  before: ImportProgress,
): Promise<Result<ImportProgress>> {
  const counts: { -readonly [Name in keyof ImportProgress]: number } = { ...before };
  const made: { readonly entry: ImportEntry; readonly from: Gathered }[] = [];
  const refuse = ({ item, entries }: Gathered, detail: string | undefined): void => {
    counts.refused += entries;
    losses.add('notSaved', { code: 'entryInvalid', detail: item.title ?? item.address ?? detail ?? null, from: item.from });
  };
  for (const from of batch) {
    const result = await makeEntry(from.item, ports);
    if (!result.ok) {
      refuse(from, result.error.detail);
      continue;
    }
    const { entry, isTextLost } = result.value;
    if (isTextLost)
      losses.add('contentMissing', { code: 'contentMissing', detail: from.item.title ?? from.item.address, from: from.item.from });
    made.push({ entry: tag === '' ? entry : { ...entry, tags: [...entry.tags, tag] }, from });
  }
  const answer = made.length === 0 ? ({ ok: true, value: [] } as const) : await ports.library.importMany(made.map(({ entry }) => entry));
  if (!answer.ok) return answer;
  for (const [at, { entry, from }] of made.entries()) {
    const outcome = answer.value[at];
    if (!outcome || outcome.name === 'refused') refuse(from, outcome?.error.detail);
    else {
      const kept = await importPictures({ outcome, entry, item: from.item }, ports, losses);
      if (!kept.ok) return kept;
      counts.pictures += kept.value;
      counts[outcome.name === 'unchanged' && kept.value > 0 ? 'joined' : outcome.name]++;
      // Entries about the same article add to it.
      if (from.entries > 1) counts.joined += from.entries - 1;
    }
  }
  counts.done += batch.reduce((sum, { entries }) => sum + entries, 0);
  return { ok: true, value: counts };
}
