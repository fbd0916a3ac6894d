import type { ImportFile, ImportPorts } from '../../../utils/import/import-file';
import { itemKey } from '../../../utils/import/item-key';
import { mergeItems } from '../../../utils/import/merge-items';
import { readImport } from '../../../utils/import/read-import';
import type { ImportedItem, ImportLoss } from '../../../utils/model';

/** Everything that is in some files. */
export interface CollectedImport {
  /** The items in the order of the files, each article once. */
  readonly items: readonly ImportedItem[];
  readonly losses: readonly ImportLoss[];
}

/** Reads whole files at once. Use `readImport` for files that are too large for the memory. */
export async function collectImport(files: readonly ImportFile[], ports: ImportPorts): Promise<CollectedImport> {
  const items = new Map<string, ImportedItem>();
  const losses: ImportLoss[] = [];
  let nameless = 0;
  for await (const step of readImport(files, ports)) {
    losses.push(...step.losses);
    if (!step.item) continue;
    const key = itemKey(step.item, ports) ?? `nameless:${nameless++}`;
    const before = items.get(key);
    items.set(key, before ? mergeItems(before, step.item) : step.item);
  }
  return { items: [...items.values()], losses };
}
