import { addressOf, hostOf } from '../../article/article-address';
import type { ExportedReading } from '../../model';
import { fileName } from '../../text/file-name';

/** The maximum length of a name without what makes it unique, in bytes. Longer paths are a problem in Windows. */
const MAX = 150;

/** Gives each article a file name that no other file has. */
export interface FileNames {
  /** Returns the name that the article has had before, or else a new one. */
  nameOf(uid: string, reading: ExportedReading, untitled: string): string;
}

/**
 * Creates the names of the files of an export. `kept` are the names that articles have had before, by their uids, and `taken` the names of
 * other files in the folder. A name is readable, and the same in every export: only when another file has it already, the beginning of the
 * article's uid is added.
 */
export function createFileNames(extension: string, kept: ReadonlyMap<string, string> = new Map(), taken: Iterable<string> = []): FileNames {
  const used = new Set([...kept.values(), ...taken].map(alike));
  return {
    nameOf(uid, { article }, untitled) {
      const before = kept.get(uid);
      if (before !== undefined) return before;
      const { title, site, published } = article;
      const parts = [title || untitled, site ?? hostOf(addressOf(article)), /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0] ?? null];
      const plain = fileName(
        parts.map((part) => part?.normalize('NFC') ?? null),
        extension,
        MAX,
      );
      const stem = plain.slice(0, -extension.length - 1);
      let name = plain;
      for (let length = 6; used.has(alike(name)) && length <= uid.length; length += 2)
        name = `${stem} (${uid.slice(0, length)}).${extension}`;
      used.add(alike(name));
      return name;
    },
  };
}

/** Returns what file systems that ignore case and the composition of letters compare. */
const alike = (name: string): string => name.normalize('NFKC').toLowerCase();
