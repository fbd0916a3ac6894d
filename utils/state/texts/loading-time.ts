import type { LinkTarget } from '../../model';
import { lanesOf } from './link-lanes';

/** The usual time for a page and the pause after it, in seconds. */
const PAGE_SECONDS = 2;
/** The usual time for reading and saving an article, which is done for one article after another, in seconds. */
const SAVE_SECONDS = 0.4;

/** Returns the time that loading the texts of links will usually take, in minutes, at least one. Sites that are slow need more. */
export function minutesFor(links: readonly LinkTarget[]): number {
  // The host with the most links comes first.
  const longest = lanesOf(links)[0]?.links.length ?? 0;
  return Math.max(1, Math.round(Math.max(longest * PAGE_SECONDS, links.length * SAVE_SECONDS) / 60));
}
