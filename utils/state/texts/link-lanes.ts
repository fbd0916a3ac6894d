import type { LinkTarget } from '../../model';
import { createSharedPages, type SharedPages } from './shared-pages';

/** The links to one host, which are loaded one after another. */
export interface Lane {
  readonly host: string;
  readonly links: LinkTarget[];
  /** The pages to which the host has led. */
  readonly pages: SharedPages;
  /** The time from which the host may be asked again. */
  readyAt: number;
  isBusy: boolean;
  /** Whether an answer of the host is awaited. */
  isAsked: boolean;
  /** Whether the host did not answer when the connection was taken to be lost. */
  isDoubted: boolean;
  /** The number of links in a row to which there was no proper answer. */
  misses: number;
}

/** Returns the links by their hosts, those with the most links first, because these take the longest. */
export function lanesOf(links: readonly LinkTarget[]): readonly Lane[] {
  const byHost = Map.groupBy(links, ({ url }) => URL.parse(url)?.host ?? '');
  return [...byHost]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([host, own]) => ({
      host: host.replace(/^www\./, ''),
      links: [...own],
      pages: createSharedPages(),
      readyAt: Number.NEGATIVE_INFINITY,
      isBusy: false,
      isAsked: false,
      isDoubted: false,
      misses: 0,
    }));
}

/** Returns the host that may be asked first, or `undefined` if others are at work on all that are left. */
export const nextLane = (lanes: readonly Lane[]): Lane | undefined =>
  lanes.reduce<Lane | undefined>(
    (best, lane) => (lane.isBusy || lane.links.length === 0 || (best && best.readyAt <= lane.readyAt) ? best : lane),
    undefined,
  );
