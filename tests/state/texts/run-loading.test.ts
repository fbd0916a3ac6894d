import { expect, test } from 'vitest';
import type { LinkTarget, PageAnswer } from '../../../utils/model';
import { createGate } from '../../../utils/state/gate';
import type { LoadOutcome } from '../../../utils/state/texts/load-text';
import { runLoading } from '../../../utils/state/texts/run-loading';
import type { ReceivedPage } from '../../../utils/state/texts/shared-pages';

const LOADED: LoadOutcome = { is: 'loaded' };
const link = (id: number, host: string): LinkTarget => ({ id, url: `https://${host}/${id}`, title: '' });

/** Runs the loading over an invented clock, on which each request takes `takes` milliseconds. */
async function run(links: readonly LinkTarget[], outcomeOf: (link: LinkTarget) => LoadOutcome, takes = 100) {
  let time = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const sleep = (ms: number) => new Promise<void>((wake) => void sleepers.push({ at: time + ms, wake }));
  const asked: { readonly id: number; readonly host: string; readonly at: number }[] = [];
  const heard: number[] = [];
  const events: string[] = [];
  let [open, most] = [0, 0];
  const state = { isOffline: false };
  const gate = createGate(async () => undefined);
  const ports = {
    now: () => time,
    wait: sleep,
    async request(one: LinkTarget): Promise<PageAnswer> {
      asked.push({ id: one.id, host: new URL(one.url).host, at: time });
      most = Math.max(most, ++open);
      await sleep(takes);
      open--;
      const outcome = outcomeOf(one);
      return outcome.is === 'problem' ? outcome : { is: 'page', address: one.url, html: '' };
    },
    isLink: async ({ title }: LinkTarget) => title !== 'deleted',
    isOffline: () => state.isOffline,
    fill: async ({ link: one }: ReceivedPage) => outcomeOf(one),
  };
  let isOver = false;
  const ended = runLoading(links, ports, gate, {
    hear({ id }, outcome, isAsked) {
      heard.push(id);
      events.push(`${id} ${outcome.is === 'problem' ? outcome.problem : outcome.is}${isAsked ? '' : ' unasked'}`);
    },
    waitFor: () => undefined,
    loseConnection: () => void events.push('lost'),
  }).finally(() => {
    isOver = true;
  });
  /** Lets the time go on until the work has ended, or has nothing to wait for. */
  const goOn = async (until = Number.POSITIVE_INFINITY): Promise<void> => {
    for (;;) {
      for (let n = 0; n < 50; n++) await Promise.resolve();
      const next = sleepers.sort((one, other) => one.at - other.at)[0];
      if (isOver || !next || next.at > until) return;
      sleepers.shift();
      time = next.at;
      next.wake();
    }
  };
  return { asked, heard, events, state, gate, ended, goOn, most: () => most };
}

test('a host is asked for one page at a time, with a pause, and eight hosts at the same time', async () => {
  const links = Array.from({ length: 36 }, (_, n) => link(n + 1, `paper${n % 12}.example`));
  const work = await run(links, () => LOADED);
  await work.goOn();
  expect(await work.ended).toBe('whole');
  expect(work.heard.toSorted((a, b) => a - b)).toEqual(links.map(({ id }) => id));
  expect(work.most()).toBe(8);
  for (const { id, host, at } of work.asked)
    for (const other of work.asked) if (other.host === host && other.id > id) expect(other.at - at).toBeGreaterThanOrEqual(1_100);
});

test('a host that does not answer twice is left alone, and so is one that asks for fewer requests', async () => {
  const links = [1, 2, 3, 4, 5].flatMap((n) => [link(n, 'dead.example'), link(10 + n, 'busy.example'), link(20 + n, 'well.example')]);
  const work = await run(links, ({ id }) =>
    id < 10 ? { is: 'problem', problem: 'noAnswer' } : id < 20 ? { is: 'problem', problem: 'serverBusy' } : LOADED,
  );
  await work.goOn();
  expect(await work.ended).toBe('whole');
  expect(work.heard).toHaveLength(15);
  expect(work.asked.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual([1, 2, 11, 21, 22, 23, 24, 25]);
});

test('a page that is out of order does not keep its site from being asked for the others', async () => {
  const links = [1, 2, 3, 4].map((n) => link(n, 'ledger.example'));
  const work = await run(links, ({ id }) => (id % 2 === 1 ? { is: 'problem', problem: 'serverError' } : LOADED));
  await work.goOn();
  expect(work.events).toEqual(['1 serverError', '2 loaded', '3 serverError', '4 loaded']);
});

test('links that have been deleted in the meantime are not requested', async () => {
  const work = await run([link(1, 'a.example'), { ...link(2, 'a.example'), title: 'deleted' }], () => LOADED);
  await work.goOn();
  expect([work.asked.map(({ id }) => id), work.events]).toEqual([[1], ['1 loaded', '2 gone unasked']]);
});

test('without a connection it pauses by itself, and what failed because of that is asked for again', async () => {
  const links = Array.from({ length: 40 }, (_, n) => link(n + 1, `paper${n % 20}.example`));
  let isLost = true;
  const work = await run(links, () => (isLost ? { is: 'problem', problem: 'noAnswer' } : LOADED));
  await work.goOn();
  expect(work.gate.isPaused).toBe(true);
  expect([...new Set(work.events)]).toEqual(['lost']);
  isLost = false;
  work.gate.resume();
  await work.goOn();
  expect(await work.ended).toBe('whole');
  expect(work.heard.toSorted((a, b) => a - b)).toEqual(links.map(({ id }) => id));
});

test('a browser that knows that it has no connection pauses at the first failure', async () => {
  const work = await run([link(1, 'a.example'), link(2, 'a.example')], () => ({ is: 'problem', problem: 'noAnswer' }));
  work.state.isOffline = true;
  await work.goOn();
  expect(work.events).toEqual(['lost']);
  work.state.isOffline = false;
  work.gate.resume();
  await work.goOn();
  expect(work.events).toEqual(['lost', '2 noAnswer', '1 noAnswer']);
});

test('hosts that are silent while others answer are out of order', async () => {
  const links = Array.from({ length: 30 }, (_, n) => link(n + 1, `${n % 2 ? 'dead' : 'well'}${n % 10}.example`));
  const work = await run(links, ({ url }) => (url.includes('dead') ? { is: 'problem', problem: 'noAnswer' } : LOADED));
  await work.goOn();
  expect(await work.ended).toBe('whole');
  expect(work.events).not.toContain('lost');
  expect(work.heard).toHaveLength(30);
});

test('a pause lets no more requests begin, and going on continues where it was', async () => {
  const links = Array.from({ length: 10 }, (_, n) => link(n + 1, `paper${n % 2}.example`));
  const work = await run(links, () => LOADED);
  await work.goOn(1_200);
  work.gate.pause();
  await work.goOn();
  const paused = work.asked.length;
  expect(paused).toBeLessThan(10);
  work.gate.resume();
  await work.goOn();
  expect(await work.ended).toBe('whole');
  expect(work.asked).toHaveLength(10);
});

test('stopping ends at once, without waiting for answers', async () => {
  const work = await run([link(1, 'slow.example'), link(2, 'slow.example')], () => LOADED, 20_000);
  await work.goOn(10);
  work.gate.stop();
  expect(await work.ended).toBe('stopped');
  await work.goOn();
  expect([work.asked.length, work.heard]).toEqual([1, []]);
});

test('a failure that would meet all others ends the work', async () => {
  const links = Array.from({ length: 4 }, (_, n) => link(n + 1, 'paper.example'));
  const work = await run(links, () => ({ is: 'failed', error: { code: 'storageFull' } }));
  await work.goOn();
  expect(await work.ended).toEqual({ code: 'storageFull' });
  expect(work.asked).toHaveLength(1);
});
