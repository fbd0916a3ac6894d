import type { LinkTarget } from '../../model';
import type { Lane } from './link-lanes';
import type { LoadOutcome } from './load-text';

/** The links whose hosts have not answered since another host has. Either these hosts are out of order, or the connection is lost. */
export interface Silence {
  /** Notes that the host of a link does not answer. `isAsked` says whether the link's own page was requested. */
  note(lane: Lane, link: LinkTarget, isAsked: boolean): void;
  /** Returns whether the connection is lost. */
  isOfConnection(isOffline: boolean, lanes: readonly Lane[]): boolean;
  /** Gives the links back to their hosts, after the others. */
  putBack(): void;
  /** Tells that the hosts have not answered. */
  settle(): void;
}

/** The number of hosts in a row without any answer after which the connection is taken to be lost. */
const MANY_HOSTS = 5;
const NO_ANSWER: LoadOutcome = { is: 'problem', problem: 'noAnswer' };

/** Creates an empty list that tells `hear` the outcomes. */
export function createSilence(hear: (link: LinkTarget, outcome: LoadOutcome, isAsked: boolean) => void): Silence {
  let noted: { readonly lane: Lane; readonly link: LinkTarget; readonly isAsked: boolean }[] = [];
  return {
    note: (lane, link, isAsked) => void noted.push({ lane, link, isAsked }),
    isOfConnection(isOffline, lanes) {
      // A host that was silent before a pause and after it is out of order. At the end, there is no other host that could show the difference.
      const hosts = new Set(noted.filter(({ lane }) => !lane.isDoubted).map(({ lane }) => lane));
      return isOffline || (hosts.size >= MANY_HOSTS && lanes.some(({ links }) => links.length > 0));
    },
    putBack() {
      for (const { lane, link } of noted) {
        lane.links.push(link);
        lane.misses = 0;
        lane.isDoubted = true;
      }
      noted = [];
    },
    settle() {
      for (const { link, isAsked } of noted) hear(link, NO_ANSWER, isAsked);
      noted = [];
    },
  };
}
