// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { doneOf, fileOf, type ImportWorld, importWorld } from './support/import-world';

let world: ImportWorld;
beforeEach(async () => {
  world = await importWorld();
});

describe('a long import', () => {
  const LINES = 950;
  const LONG = fileOf(
    'long.csv',
    [
      'title,url,time_added,tags,status',
      ...Array.from({ length: LINES }, (_, n) => `T${n},https://a.example/${n},1373414404,t,unread`),
    ].join('\n'),
  );
  const count = () => world.stored.search('', { limit: 1 }).total;

  test('stops after the batch that is being saved, and is continued from there in another window', async () => {
    const controls = await world.open();
    await controls.choose([LONG]);
    let batches = 0;
    world.onImport = () => {
      if (++batches === 3) controls.stop();
      return undefined;
    };
    await controls.start({ tag: '', isContinued: false });
    expect(doneOf(controls)).toMatchObject({ end: 'stopped', progress: { done: 300, total: LINES, added: 300 } });
    expect(count()).toBe(300);

    const later = await world.open();
    expect(later.state.value).toEqual({ name: 'idle', ended: { files: ['long.csv'], done: 300 } });
    await later.choose([LONG]);
    expect(later.state.value).toMatchObject({ name: 'preview', preview: { doneBefore: 300, known: 300, articles: LINES } });
    await later.start({ tag: '', isContinued: true });
    expect(doneOf(later)).toMatchObject({ end: 'whole', progress: { done: LINES, added: LINES, unchanged: 0 } });
    expect(count()).toBe(LINES);
    expect((await world.open()).state.value).toEqual({ name: 'idle', ended: null });
  });

  test('waits while it is paused', async () => {
    const controls = await world.open();
    await controls.choose([LONG]);
    const paused = Promise.withResolvers<void>();
    world.onImport = () => {
      if (controls.state.value.name === 'running' && controls.state.value.progress.done === 100) {
        controls.pause();
        paused.resolve();
      }
      return undefined;
    };
    const all = controls.start({ tag: '', isContinued: false });
    await paused.promise;
    expect(controls.state.value).toMatchObject({ name: 'running', isPaused: true });
    controls.resume();
    await all;
    expect(doneOf(controls).progress.added).toBe(LINES);
  });

  test('that the library refuses keeps what is saved, and can be continued', async () => {
    const controls = await world.open();
    await controls.choose([LONG]);
    let batches = 0;
    world.onImport = () => (++batches === 2 ? { code: 'storageFull' } : undefined);
    await controls.start({ tag: '', isContinued: false });
    expect(doneOf(controls)).toMatchObject({ end: { code: 'storageFull' }, progress: { done: 100 } });
    world.onImport = () => undefined;
    await controls.choose([LONG]);
    await controls.start({ tag: '', isContinued: true });
    expect(doneOf(controls)).toMatchObject({ end: 'whole', progress: { added: LINES } });
  });

  test('continues from the beginning if another file has the name', async () => {
    const controls = await world.open();
    await controls.choose([LONG]);
    world.onImport = () => {
      controls.stop();
      return undefined;
    };
    await controls.start({ tag: '', isContinued: false });
    await controls.choose([fileOf('long.csv', 'title,url,time_added,tags,status\nA,https://b.example/,1,,unread')]);
    expect(controls.state.value).toMatchObject({ name: 'preview', preview: { doneBefore: null } });
  });

  test('a stored point that another release has written is ignored', async () => {
    world.point = { version: 2 };
    expect((await world.open()).state.value).toEqual({ name: 'idle', ended: null });
  });
});
