import { beforeEach, describe, expect, test } from 'vitest';
import type { DownloadFile } from '../../utils/device/download-file';
import type { VoiceLibrary } from '../../utils/library/voices/voice-library';
import type { Result, VoiceQuestion } from '../../utils/model';
import { createVoicesPage, type VoicesPageState } from '../../utils/state/voices-over-time/voices-page';
import { type SearchLibrary, searchLibrary, storyOf } from '../library/support/search-library';

let library: SearchLibrary;
let page: VoicesPageState;
let files: DownloadFile[];
/** The articles left to read and the progress in each state with numbers. */
let shown: unknown[];
/** Called before each step of reading. */
let beforeStep: () => void;
let clock: number;

function start(over: Partial<VoiceLibrary> = {}): void {
  const real: VoiceLibrary = {
    countVoices: async (question) => ({ ok: true, value: library.ask({ call: 'countVoices', question }) }),
    unreadVoices: async (scope) => ({ ok: true, value: library.ask({ call: 'unreadVoices', scope }) }),
    async readVoices(ids) {
      beforeStep();
      clock += 1_000;
      return { ok: true, value: library.ask({ call: 'readVoices', ids }) };
    },
  };
  page = createVoicesPage({ library: { ...real, ...over }, download: (file) => files.push(file), now: () => new Date(clock) });
  page.state.subscribe((state) => state.name === 'counted' && shown.push([state.count.unread, state.reading?.done ?? null]));
}
const names = () => (page.state.value.name === 'counted' ? page.state.value.count.ranked.map(({ name }) => name) : null);
const save = (n: number, by: string) =>
  library.save(
    storyOf({ url: `https://a.example/${n}`, title: `Story ${n}`, published: '2026-03-14' }, 'It is cold.', [
      { by, words: 'one two', kind: 'direct' },
    ]),
  );
/** Saves articles as a release did that did not know their speakers. */
function saveEarlier(count: number): void {
  for (let n = 0; n < count; n++) save(n, 'Ana Roth');
  library.database.run('DELETE FROM voice; UPDATE shelf SET voiced = 0');
}

beforeEach(async () => {
  library = await searchLibrary();
  files = [];
  shown = [];
  beforeStep = () => undefined;
  clock = Date.UTC(2026, 10, 2);
});

describe('the page of voices', () => {
  test('counts articles and saves the numbers as files', async () => {
    save(1, 'Ana Roth');
    save(2, '=Cor Maas');
    start();
    await page.follow('#/voices', null);
    expect(shown).toEqual([[0, null]]);
    expect(page.asked.value).toMatchObject({ kind: 'all' });
    expect(names()).toEqual(['Ana Roth', '=Cor Maas']);
    await page.saveTable('speakers');
    expect(files[0]).toMatchObject({ name: 'dramatis-voices-speakers-2026-11-02.csv', mediaType: 'text/csv' });
    expect(files[0]?.content, 'a formula stays a text').toMatch(/2,'=Cor Maas,person,1,2,1,2026-03,2026-03,False,[\da-f]{32}\r\n/);
    await page.choose({ withSubjects: true });
    await page.saveTable('speakers');
    expect(files.pop()?.content, 'it says whether the subjects are counted').toMatch(/2026-03,True,[\da-f]{32}\r\n/);
    await page.saveTable('months');
    await page.saveTable('sources');
    expect(files.map(({ content }) => String(content).split(',')[0])).toEqual(['\ufeffrank', '\ufeffmonth', '\ufeffdivision']);
  });

  test('reads a few articles from an earlier release before it shows them', async () => {
    saveEarlier(26);
    start();
    await page.follow('#/voices', null);
    expect(shown).toEqual([[0, null]]);
    expect(names()).toEqual(['Ana Roth']);
  });

  test('reads many articles from an earlier release with progress', async () => {
    saveEarlier(226);
    start();
    await page.follow('#/voices', null);
    expect(shown).toEqual([
      [226, 0],
      [176, 50],
      [126, 100],
      [76, 150],
      [26, 200],
      [0, null],
    ]);
  });

  test('stops, and goes on where it was', async () => {
    saveEarlier(226);
    start();
    let steps = 0;
    beforeStep = () => void (++steps === 3 && page.stop());
    await page.follow('#/voices', null);
    expect(shown.at(-1)).toEqual([176, null]);
    await page.load();
    expect(shown.at(-1)).toEqual([0, null]);
    expect(steps, 'nothing is read twice').toBe(10);
  });

  test('follows another address, and a choice', async () => {
    save(1, 'Ana Roth');
    save(2, 'Cor Maas');
    start();
    await page.follow('#/voices?q=speaker%3Amaas', null);
    expect(page.asked.value).toMatchObject({ kind: 'search', list: { query: 'speaker:maas' } });
    expect(names()).toEqual(['Cor Maas']);
    await page.follow('#/voices', { asked: { query: '', view: 'starred', order: 'best' } });
    expect(page.asked.value).toMatchObject({ kind: 'view', list: { view: 'starred' } });
    expect(names()).toEqual([]);
    await page.follow('#/voices?ids=1', null);
    expect(page.asked.value.kind).toBe('selection');
    expect(names()).toEqual(['Ana Roth']);
    await page.choose({ kind: 'organisation' });
    expect(names()).toEqual([]);
    const before = shown.length;
    await page.choose({ split: 'gender' });
    expect(shown, 'the chart is divided without a new count').toHaveLength(before);
  });

  test('says what has failed', async () => {
    saveEarlier(1);
    const failed: Result<never> = { ok: false, error: { code: 'libraryBusy' } };
    start({ readVoices: async () => failed });
    await page.follow('#/voices', null);
    expect(page.state.value).toEqual({ name: 'failed', error: { code: 'libraryBusy' } });
    start({ unreadVoices: async () => failed });
    await page.follow('#/voices', null);
    expect(page.state.value.name).toBe('failed');
    start({ countVoices: async () => failed });
    await page.follow('#/voices', null);
    await page.saveTable('speakers');
    expect(page.state.value.name).toBe('failed');
    expect(files).toEqual([]);
  });

  test('shows what was chosen last', async () => {
    save(1, 'Ana Roth');
    const asked: VoiceQuestion[] = [];
    let release = () => undefined as unknown;
    start({
      async countVoices(question) {
        asked.push(question);
        if (asked.length === 2) await new Promise((go) => (release = () => go(null)));
        return { ok: true, value: library.ask({ call: 'countVoices', question }) };
      },
    });
    await page.follow('#/voices', null);
    const slow = page.choose({ kind: 'state' });
    await page.choose({ kind: 'person' });
    release();
    await slow;
    expect(names()).toEqual(['Ana Roth']);
  });
});
