import type { Result } from '../../model';

/** The part of `Library` that keeps addresses whose articles have not been opened yet. */
export interface LinkLibrary {
  /**
   * Saves up to `MAX_BULK` links in one transaction. The last of them comes first in the list. Nothing is saved twice: a link to an article or
   * a link that the library has changes neither its text nor its place. Returns one answer for each link.
   */
  saveLinks(links: readonly NewLink[]): Promise<Result<readonly SavedLink[]>>;
  /** Returns whether there is a link that saving an article with these addresses would fill. */
  hasLink(url: string, canonicalUrl: string | null): Promise<Result<boolean>>;
}
/** The calls that concern links. */
export type LinkCall = keyof LinkLibrary;

/** A link to save. */
export interface NewLink {
  readonly url: string;
  /** If it is empty, the link has its address as its title. */
  readonly title: string;
  /** The time of saving, in ISO 8601; now if absent. */
  readonly savedAt?: string;
}
/** The outcome of saving a link. */
export interface SavedLink {
  /** The article or link in the library; `null` for a refused link. */
  readonly id: number | null;
  /** `known` if the library had it already, `refused` if the address is too long or names no page on the web. */
  readonly is: 'new' | 'known' | 'refused';
}
