/** Matches a file of Omnivore that lists articles, whose pages and highlights are in folders beside it. */
const OMNIVORE = /^(.*\/)?metadata_\d{1,9}_to_\d{1,9}\.json$/;
/** Matches the file of Readeck about an article. Everything else in its folder belongs to it. */
const READECK = /^((?:.*\/)?)(bookmarks\/[^/]{1,200}\/)info\.json$/;
const PAGE = /^(.*)\.x?html?$/i;
/** The endings of the folders in which browsers keep the pictures and frames of a saved page, in the languages that translate them. */
const FOLDERS = ['_files', '-Dateien', '_fichiers', '_archivos', '_arquivos', '-filer', '_pliki', '_soubory'];
/** The files that systems put into folders. */
const SYSTEM = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/**
 * Returns a function that tells whether a file belongs to another one in the same folder, such as a picture to a saved page. It is not
 * imported by itself, and is missed by nobody.
 */
export function companionsAmong(names: readonly string[]): (name: string) => boolean {
  const folders = new Set<string>();
  const owners = new Set<string>();
  const files = new Set<string>();
  for (const name of names) {
    const omnivore = OMNIVORE.exec(name);
    if (omnivore) for (const folder of ['content/', 'highlights/']) folders.add(`${omnivore[1] ?? ''}${folder}`);
    const readeck = READECK.exec(name);
    if (readeck) {
      folders.add(`${readeck[1]}${readeck[2]}`);
      files.add(`${readeck[1]}data.json`);
      owners.add(name);
    }
    const page = PAGE.exec(name)?.[1];
    if (page !== undefined) for (const ending of FOLDERS) folders.add(`${page}${ending}/`);
  }
  return (name) => !owners.has(name) && (SYSTEM.test(name) || files.has(name) || foldersOf(name).some((folder) => folders.has(folder)));
}

/** Returns the folders that a file is in, from the outermost one on. */
function foldersOf(name: string): string[] {
  const folders: string[] = [];
  for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) folders.push(name.slice(0, at + 1));
  return folders;
}
