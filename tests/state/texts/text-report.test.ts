// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { PageAnswer } from '../../../utils/model';
import { problem, stateOf, storyPage, type TextWorld, textWorld } from './support/text-world';

let world: TextWorld;
beforeEach(async () => {
  world = await textWorld();
});
const A = 'https://ledger.example/a';
const B = 'https://echo.example/b';

describe('what could not be loaded', () => {
  test('is not asked for again on the same day, unless the reader tries again, and is asked for the next day', async () => {
    world.keep(A, B);
    world.web.set(A, problem('refused'));
    await (await world.open()).start('new');
    const again = await world.open();
    // A site that did not answer may do so now.
    expect(stateOf(again, 'plan').plan).toMatchObject({ pages: 1, failed: 1 });
    world.requests.length = 0;
    await again.start('new');
    expect(world.requests).toEqual([B]);
    world.web.set(A, storyPage(A)).set(B, storyPage(B));
    await again.start('failed');
    expect(stateOf(again, 'done')).toMatchObject({ progress: { loaded: 2 }, plan: { pages: 0, failed: 0, problems: [] } });
  });

  test('is tried last, so that it does not keep others on its site from being tried', async () => {
    world.keep(A, `${A}2`, `${A}3`);
    world.web.set(A, problem('serverBusy'));
    const controls = await world.open();
    await controls.start('new');
    expect(stateOf(controls, 'done').progress).toMatchObject({ done: 3, failed: 3 });
    expect(world.requests).toEqual([A]);
    await controls.start('failed');
    expect(world.requests).toEqual([A, `${A}2`, `${A}3`]);
  });

  test('is forgotten on the next day, or if the memory is damaged', async () => {
    world.keep(A);
    world.web.set(A, problem('gone'));
    await (await world.open()).start('new');
    expect(stateOf(await world.open(), 'plan').plan).toMatchObject({ pages: 0, failed: 1 });
    world.time += 24 * 3_600_000;
    expect(stateOf(await world.open(), 'plan').plan).toMatchObject({ pages: 1, failed: 0 });
    world.memory = { version: 1, day: 7 };
    expect(stateOf(await world.open(), 'plan').plan).toMatchObject({ pages: 1 });
  });

  test('leads to a question for all sites if an address leads to another site', async () => {
    world.keep(A);
    world.allowed.clear();
    world.web.set(A, problem('noAccess'));
    const controls = await world.open();
    await controls.start('new');
    expect(stateOf(controls, 'done').plan).toMatchObject({ failed: 1, access: 'all' });
    world.web.set(A, storyPage(B));
    await controls.start('failed');
    expect(world.access.at(-2)).toBe('hold *://*/*');
    expect(stateOf(controls, 'done').progress.loaded).toBe(1);
  });

  test('can be saved as a list with its reasons', async () => {
    world.keep(A, 'http://router.lan/');
    world.web.set(A, problem('gone'));
    const controls = await world.open();
    await controls.start('new');
    controls.saveReport((code) => `[${code}]`);
    expect(world.downloads).toEqual([
      {
        name: 'dramatis-links-2026-11-02.txt',
        mediaType: 'text/plain;charset=utf-8',
        content: `[gone] (1)\n  About ${A}  ${A}\n\n[privateHost] (1)\n  About http://router.lan/  http://router.lan/\n`,
      },
    ]);
  });
});

describe('the report', () => {
  test('counts links that were deleted in the meantime, and its numbers add up', async () => {
    world.keep(A, `${A}2`, B);
    world.web.set(A, storyPage(A)).set(B, problem('gone'));
    const controls = await world.open();
    world.stored.ask({ call: 'remove', id: 2 });
    await controls.start('new');
    const { progress, plan } = stateOf(controls, 'done');
    expect(progress).toEqual({ done: 3, total: 3, loaded: 1, joined: 0, failed: 1, gone: 1 });
    expect(plan.pages).toBe(0);
    expect(world.requests.toSorted()).toEqual([A, B].toSorted());
  });

  test('stays until the reader asks for other links, whatever was searched for meanwhile', async () => {
    world.keep(A, B);
    world.web.set(A, storyPage(A)).set(B, storyPage(B));
    const controls = await world.open();
    await controls.start('new');
    await controls.follow('#/texts', { asked: { query: '', view: 'all', order: 'newest' } });
    expect(stateOf(controls, 'done').progress.loaded).toBe(2);
    world.keep('https://pier.example/');
    await controls.follow('#/texts', null);
    expect(stateOf(controls, 'done').plan.pages).toBe(1);
    await controls.follow('#/texts?ids=1', null);
    expect(stateOf(controls, 'plan').plan.asked).toBe('selection');
  });

  test('leaves to the rest what had not been answered when the reader stopped, and does not request it again', async () => {
    world.keep(A, `${A}2`);
    const answer = Promise.withResolvers<PageAnswer>();
    world.web.set(A, answer.promise).set(`${A}2`, storyPage(`${A}2`));
    const controls = await world.open();
    const ended = controls.start('new');
    await expect.poll(() => world.requests).toEqual([A]);
    controls.stop();
    await ended;
    expect(stateOf(controls, 'done')).toMatchObject({ end: 'stopped', progress: { done: 0 }, plan: { pages: 2 } });
    answer.resolve(storyPage(A));
    await controls.start('new');
    expect(stateOf(controls, 'done').progress).toMatchObject({ done: 2, loaded: 2, gone: 0 });
    expect(world.requests).toEqual([A, `${A}2`]);
  });
});

test('while another window loads texts, this one waits', async () => {
  world.keep(A);
  const other = Promise.withResolvers<void>();
  world.otherWindow = other.promise;
  const controls = await world.open();
  expect(controls.state.value).toEqual({ name: 'elsewhere' });
  await controls.start('new');
  expect(world.requests).toEqual([]);
  world.otherWindow = null;
  other.resolve();
  await expect.poll(() => controls.state.value.name).toBe('plan');
});

test('the loading goes on by itself when the connection is back', async () => {
  world.keep(A);
  world.isOffline = true;
  const controls = await world.open();
  const ended = controls.start('new');
  await expect.poll(() => controls.state.value).toMatchObject({ name: 'running', isPaused: true, isOffline: true, progress: { done: 0 } });
  world.web.set(A, storyPage(A));
  world.goOnline();
  await ended;
  expect(stateOf(controls, 'done').progress).toMatchObject({ done: 1, loaded: 1 });
});
