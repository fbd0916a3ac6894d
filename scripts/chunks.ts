import { resolve } from 'node:path';

/** Finds the facts about a module: the ids of the modules that it imports with `import … from`. */
type FindModule = (id: string) => { readonly importedIds: readonly string[] } | null;

/** The modules at which the groups begin. A group has also everything that these modules import. */
const ROOTS = {
  popup: ['entrypoints/popup/index.html'],
  reader: ['entrypoints/reader/index.html'],
  sidepanel: ['entrypoints/sidepanel/index.html'],
  options: ['entrypoints/options/index.html'],
  library: ['entrypoints/library/index.html'],
  offscreen: ['entrypoints/offscreen/index.html'],
  engine: ['utils/analyse/analyse.ts', 'utils/analyse/load-language.ts'],
  shares: ['utils/voices/voice-share.ts'],
  received: ['utils/decode/decode-extracted-page.ts'],
  stored: ['utils/decode/decode-open-page.ts'],
  changes: ['utils/state/later-state.ts', 'utils/state/copy-quote.ts', 'utils/reading/cast-rules.ts'],
  later: ['components/reading/later-parts.ts'],
} as const;
type Group = keyof typeof ROOTS;

function membersOf(group: Group, find: FindModule): ReadonlySet<string> {
  const members = new Set(ROOTS[group].map((path) => resolve(import.meta.dirname, '..', path)));
  // The loop also visits modules that are added to the set while it runs.
  for (const id of members) for (const imported of find(id)?.importedIds ?? []) members.add(imported);
  return members;
}

/**
 * Returns a function that names the chunk of a module, or returns `null` if the bundler may choose the chunk. By default, the bundler would
 * make one chunk for each set of pages and lazy modules that share a module, and every file that a page loads delays it.
 */
export function chunkNames(): (id: string, bundle: { readonly getModuleInfo: FindModule }) => string | null {
  let groups: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (id, bundle) => {
    groups ??= new Map(Object.keys(ROOTS).map((group) => [group, membersOf(group as Group, (module) => bundle.getModuleInfo(module))]));
    const isIn = (group: Group): boolean => groups?.get(group)?.has(id) ?? false;
    return nameOf(id, isIn, ['popup', 'reader', 'sidepanel'].filter((page) => isIn(page as Group)).length);
  };
}

/**
 * Returns the name of the chunk: for the first load of the pages with an article `core` (also for the offscreen document), `page` (also for
 * the settings), `reading`, or `tab` (not for reader mode); `words` for what the engine imports; and otherwise `received`, `stored`,
 * `changes` or `later`.
 * @param pages The number of pages with an article that need the module in their first load.
 */
function nameOf(id: string, isIn: (group: Group) => boolean, pages: number): string | null {
  if (pages > 1) return isIn('offscreen') ? 'core' : isIn('options') ? 'page' : isIn('reader') ? 'reading' : 'tab';
  if (pages > 0 || isIn('options')) return null;
  // The engine itself is divided in `wxt.config.ts`.
  if (isIn('engine')) return id.includes('/utils/analyse/') ? null : 'words';
  if (isIn('shares')) return null;
  if (isIn('received')) return 'received';
  if (isIn('stored')) return 'stored';
  if (isIn('changes')) return 'changes';
  return isIn('later') && !isIn('library') ? 'later' : null;
}
