import type { TextEnd } from '../../controls/link-texts';
import type { LinkTarget, PageAnswer } from '../../model';
import type { Gate } from '../gate';
import { type Lane, lanesOf, nextLane } from './link-lanes';
import type { LoadOutcome } from './load-text';
import { createPageFiller } from './page-filler';
import type { ReceivedPage } from './shared-pages';
import { createSilence } from './silent-hosts';

/** The functions that loading many texts needs. */
export interface RunLoadingPorts {
  /** Returns whether a link is still in the library, and has no text. */
  isLink(link: LinkTarget): Promise<boolean>;
  /** Requests the page of a link. */
  request(link: LinkTarget): Promise<PageAnswer>;
  /** Gives a link the text of its page. */
  fill(received: ReceivedPage): Promise<LoadOutcome>;
  /** Returns whether the browser knows that it has no connection. */
  isOffline(): boolean;
  /** Returns the time in milliseconds. */
  now(): number;
  /** Resolves after a time in milliseconds. */
  wait(ms: number): Promise<void>;
}

/** The functions that are told how the loading goes on. */
export interface LoadingListener {
  /** Hears the outcome for a link. `isAsked` says whether its own page was requested. */
  hear(link: LinkTarget, outcome: LoadOutcome, isAsked: boolean): void;
  /** Hears the hosts of which an answer is awaited. */
  waitFor(hosts: readonly string[]): void;
  /** Hears that there is no connection. The work is paused. */
  loseConnection(): void;
}

/** The number of hosts that are asked at the same time. */
const AT_ONCE = 8;
/** The minimum time between an answer of a host and the next request to it, in milliseconds. */
const PAUSE_MS = 1_000;
/** The number of links in a row to a host without a proper answer after which the host is not asked for its other links. */
const MAX_MISSES = 2;
/** The problems that say nothing about the connection. */
const UNSENT: ReadonlySet<string> = new Set(['noAccess', 'privateHost']);

/**
 * Loads the texts of links, several hosts at a time, but only one page of a host at a time and with a pause in between. A host that does
 * not answer properly, or asks for fewer requests, is left alone. Without a connection, the work is paused, and what failed because of that
 * is asked for again. Returns how the work ended.
 */
export async function runLoading(
  links: readonly LinkTarget[],
  ports: RunLoadingPorts,
  gate: Pick<Gate, 'pass' | 'pause' | 'whenStopped'>,
  listener: LoadingListener,
): Promise<TextEnd> {
  const lanes = lanesOf(links);
  const pages = createPageFiller(ports, listener);
  const silence = createSilence(listener.hear);
  let isOver = false;

  function miss(lane: Lane, link: LinkTarget, answer: Extract<PageAnswer, { readonly is: 'problem' }>): void {
    const isSilent = answer.problem === 'noAnswer';
    const hear = (one: LinkTarget, isAsked: boolean) => (isSilent ? silence.note(lane, one, isAsked) : listener.hear(one, answer, isAsked));
    hear(link, true);
    lane.misses = isSilent || answer.problem === 'serverError' ? lane.misses + 1 : 0;
    if (answer.problem === 'serverBusy' || lane.misses >= MAX_MISSES) for (const other of lane.links.splice(0)) hear(other, false);
    if (!isSilent || !silence.isOfConnection(ports.isOffline(), lanes)) return;
    silence.putBack();
    gate.pause();
    listener.loseConnection();
  }

  async function take(lane: Lane, link: LinkTarget): Promise<void> {
    if (!(await ports.isLink(link))) return listener.hear(link, { is: 'gone' }, false);
    lane.isAsked = true;
    listener.waitFor(hostsAsked(lanes));
    const answer = await ports.request(link);
    lane.isAsked = false;
    // Whatever is answered after the end is not counted: the link is asked for the next time.
    if (isOver || pages.error()) return;
    listener.waitFor(hostsAsked(lanes));
    lane.readyAt = ports.now() + PAUSE_MS;
    if (answer.is === 'page' || (answer.problem !== 'noAnswer' && !UNSENT.has(answer.problem))) silence.settle();
    if (answer.is === 'problem') return miss(lane, link, answer);
    lane.misses = 0;
    await pages.receive(lane, { link, page: answer });
  }

  async function work(): Promise<void> {
    const mayGoOn = async () => !isOver && (await gate.pass()) && !isOver && !pages.error();
    while (await mayGoOn()) {
      const lane = nextLane(lanes);
      if (!lane) return;
      lane.isBusy = true;
      const time = lane.readyAt - ports.now();
      if (time > 0) await ports.wait(time);
      // The reader may have paused in the meantime.
      const link = (await mayGoOn()) ? lane.links.shift() : undefined;
      if (link) await take(lane, link);
      if (lane.links.length === 0) await pages.fillRest(lane);
      lane.isBusy = false;
    }
  }

  const all = Promise.all(Array.from({ length: AT_ONCE }, work));
  const isStopped = await Promise.race([all.then(() => false), gate.whenStopped.then(() => true)]);
  isOver = true;
  silence.settle();
  for (const lane of lanes) await pages.fillRest(lane);
  await pages.whenFilled();
  return pages.error() ?? (isStopped ? 'stopped' : 'whole');
}

const hostsAsked = (lanes: readonly Lane[]): readonly string[] => lanes.filter(({ isAsked }) => isAsked).map(({ host }) => host);
