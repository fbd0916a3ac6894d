import type { TextEnd } from '../../controls/link-texts';
import type { LinkTarget } from '../../model';
import type { Gate } from '../gate';
import type { LoadOutcome } from './load-text';

/** The functions that loading many texts needs. */
export interface RunLoadingPorts {
  load(link: LinkTarget): Promise<LoadOutcome>;
  /** Returns the time in milliseconds. */
  now(): number;
  /** Resolves after a time in milliseconds. */
  wait(ms: number): Promise<void>;
}

/** The number of hosts that are asked at the same time. */
const AT_ONCE = 8;
/** The minimum time between an answer of a host and the next request to it, in milliseconds. */
const PAUSE_MS = 1_000;
/** The number of links to a host without an answer after which the host is not asked for its other links. */
const MAX_MISSES = 2;

/** The links to one host, which are loaded one after another. */
interface Lane {
  readonly links: LinkTarget[];
  /** The time from which the host may be asked again. */
  readyAt: number;
  isBusy: boolean;
  misses: number;
}

/**
 * Loads the texts of links, several hosts at a time, but only one page of a host at a time and with a pause in between. A host that does not
 * answer, or asks for fewer requests, is left alone. Tells `hear` the outcome for each link. Returns how the work ended.
 */
export async function runLoading(
  links: readonly LinkTarget[],
  ports: RunLoadingPorts,
  gate: Pick<Gate, 'pass' | 'whenStopped'>,
  hear: (link: LinkTarget, outcome: LoadOutcome) => void,
): Promise<TextEnd> {
  const lanes = lanesOf(links);
  let end: TextEnd = 'whole';
  let isOver = false;

  async function take(lane: Lane, link: LinkTarget): Promise<void> {
    const outcome = await ports.load(link);
    // Whatever is answered after the end is not counted: the link is asked for the next time.
    if (isOver) return;
    lane.readyAt = ports.now() + PAUSE_MS;
    if (outcome.is === 'failed') {
      end = outcome.error;
      isOver = true;
      return;
    }
    hear(link, outcome);
    const problem = outcome.is === 'problem' ? outcome.problem : null;
    lane.misses = problem === 'noAnswer' ? lane.misses + 1 : 0;
    if (problem !== 'serverBusy' && lane.misses < MAX_MISSES) return;
    for (const other of lane.links.splice(0)) hear(other, outcome);
  }

  async function work(): Promise<void> {
    while (!isOver && (await gate.pass()) && !isOver) {
      const lane = nextLane(lanes);
      if (!lane) return;
      lane.isBusy = true;
      const time = lane.readyAt - ports.now();
      if (time > 0) await ports.wait(time);
      // The reader may have paused in the meantime.
      const link = (await gate.pass()) && !isOver ? lane.links.shift() : undefined;
      if (link) await take(lane, link);
      lane.isBusy = false;
    }
  }

  const all = Promise.all(Array.from({ length: AT_ONCE }, work));
  const isStopped = await Promise.race([all.then(() => false), gate.whenStopped.then(() => true)]);
  isOver = true;
  return isStopped ? 'stopped' : end;
}

/** Returns the links by their hosts, those with the most links first, because these take the longest. */
function lanesOf(links: readonly LinkTarget[]): readonly Lane[] {
  const byHost = Map.groupBy(links, ({ url }) => URL.parse(url)?.host ?? '');
  return [...byHost.values()]
    .sort((one, other) => other.length - one.length)
    .map((own) => ({ links: [...own], readyAt: Number.NEGATIVE_INFINITY, isBusy: false, misses: 0 }));
}

/** Returns the host that may be asked first, or `undefined` if others are at work on all that are left. */
const nextLane = (lanes: readonly Lane[]): Lane | undefined =>
  lanes.reduce<Lane | undefined>(
    (best, lane) => (lane.isBusy || lane.links.length === 0 || (best && best.readyAt <= lane.readyAt) ? best : lane),
    undefined,
  );
