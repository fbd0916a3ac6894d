import { resolve } from 'node:path';

/** Finds the facts about a module: the ids of the modules that it imports with `import … from`. */
type FindModule = (id: string) => { readonly importedIds: readonly string[] } | null;

const closureOf = (page: string, find: FindModule): ReadonlySet<string> => {
  const loaded = new Set([resolve(import.meta.dirname, `../entrypoints/${page}/index.html`)]);
  // The loop also visits modules that are added to the set while it runs.
  for (const id of loaded) for (const imported of find(id)?.importedIds ?? []) loaded.add(imported);
  return loaded;
};

/**
 * Returns a function that names the chunk of a module, or returns `null` if the bundler may choose the chunk. It keeps what the pages with
 * an article load first in a few chunks. By default, the bundler would make one chunk for each set of pages that share a module, and every
 * file of the first load delays the first paint. The chunks are `core`, which the offscreen document needs too, `page`, which the settings
 * need too, `tab`, which the popup and the side panel share, and `reading`, which holds the rest.
 */
export function chunkNames(): (id: string, bundle: { readonly getModuleInfo: FindModule }) => string | null {
  let closures: Readonly<Record<'popup' | 'reader' | 'sidepanel' | 'options' | 'offscreen', ReadonlySet<string>>> | undefined;
  return (id, bundle) => {
    const closure = (page: string) => closureOf(page, (module) => bundle.getModuleInfo(module));
    closures ??= {
      popup: closure('popup'),
      reader: closure('reader'),
      sidepanel: closure('sidepanel'),
      options: closure('options'),
      offscreen: closure('offscreen'),
    };
    const { popup, reader, sidepanel, options, offscreen } = closures;
    if ([popup, reader, sidepanel].filter((page) => page.has(id)).length < 2) return null;
    if (offscreen.has(id)) return 'core';
    if (options.has(id)) return 'page';
    return reader.has(id) ? 'reading' : 'tab';
  };
}
