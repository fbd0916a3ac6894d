import { describe, expect, it } from 'vitest';
import type { CastCorrection, Reading, Result } from '../../utils/model';
import { keepRules, loadRules, type RuleStore, underRules } from '../../utils/state/cast-rules';
import { harbourReading } from '../correct/support/harbour-reading';
import { openStory } from './support/open-story';
import { failing, fine, summary } from './support/popup-ports';

const hide = (name: string): CastCorrection => ({ actor: { name, kind: 'person' }, change: { is: 'hide' }, always: true });
const story = harbourReading();

/** A store in memory. */
function storeOf(kept: unknown): RuleStore & { readonly has: { kept: unknown } } {
  const has = { kept };
  return {
    has,
    read: async () => has.kept,
    change: async (edit) => {
      has.kept = structuredClone(edit(has.kept));
      return { ok: true, value: undefined };
    },
  };
}

describe('corrections for later articles', () => {
  it('are kept and forgotten, each once, the oldest first', async () => {
    const store = storeOf([hide('Ana Roth')]);
    await keepRules(store, { made: [hide('Piet Maas'), hide('Ana Roth')], gone: [] });
    expect(await loadRules(store)).toEqual([hide('Piet Maas'), hide('Ana Roth')]);
    // As another surface has it: its fields in another order.
    await keepRules(store, { made: [], gone: [{ always: true, change: { is: 'hide' }, actor: { kind: 'person', name: 'Piet Maas' } }] });
    expect(await loadRules(store)).toEqual([hide('Ana Roth')]);
  });

  it('are not trusted: what is none is left out, and a change that is none changes nothing', async () => {
    const { always: _, ...once } = hide('Ana Roth');
    const damaged = [
      null,
      7,
      {},
      once,
      { ...hide('A'), always: false },
      { ...hide('B'), change: { is: 'toString' } },
      hide(' '),
      hide('Ed'),
    ];
    const store = storeOf(damaged);
    expect(await loadRules(store)).toEqual([hide('Ed')]);
    for (const change of [null, 'all', { made: 'all' }, { made: [once], gone: {} }]) await keepRules(store, change);
    expect(await loadRules(store)).toEqual([hide('Ed')]);
    for (const kept of [null, {}, 'x']) expect(await loadRules(storeOf(kept))).toEqual([]);
  });

  it('are so many; the oldest go', async () => {
    const store = storeOf(Array.from({ length: 1_000 }, (__, at) => hide(`Ed ${at}`)));
    await keepRules(store, { made: [hide('Bo')], gone: [] });
    const rules = await loadRules(store);
    expect([rules.length, rules[0], rules.at(-1)]).toEqual([1_000, hide('Ed 1'), hide('Bo')]);
  });

  it('hold for an article as it is loaded; a failure is handed on', async () => {
    const { read } = storeOf([hide('Ana Roth'), hide('Nobody')]);
    const loaded = await underRules(fine(story), read);
    expect(loaded).toEqual({ ok: true, value: { ...story, corrections: [hide('Ana Roth')] } });
    expect(await underRules(failing('emptyPage'), read)).toEqual({ ok: false, error: { code: 'emptyPage' } });
  });
});

describe('in an open article', () => {
  const ruled: Reading = { ...story, corrections: [hide('Ana Roth')] };
  async function open(reading: Reading, kept: Reading['corrections'] = []) {
    const store = storeOf([hide('Ana Roth')]);
    const saved = { corrections: kept };
    const opened = await openStory(reading, {
      changeRules: (change) => keepRules(store, change),
      findSaved: () => fine(summary),
      findAnnotations: () => fine({ ...saved, highlights: [] }),
      annotate: async (_, { corrections }): Promise<Result<typeof summary>> => {
        saved.corrections = corrections;
        return { ok: true, value: summary };
      },
    });
    const names = () => opened.view.reading.value.analysis.actors.map(({ name }) => name);
    return { ...opened, store, saved, names };
  }

  it('one is a correction of it, no step to be undone, and kept with it', async () => {
    const { corrections, names, saved } = await open(ruled);
    expect(names()).not.toContain('Ana Roth');
    expect([corrections.list.value.length, corrections.canUndo.value]).toEqual([1, false]);
    await expect.poll(() => saved.corrections).toEqual([hide('Ana Roth')]);
  });

  it('taken back it holds for later ones no more, until that is undone', async () => {
    const { corrections, store, names } = await open(ruled);
    await corrections.takeBack(0);
    await expect.poll(() => store.has.kept).toEqual([]);
    expect(names()).toContain('Ana Roth');
    corrections.undo();
    await expect.poll(() => store.has.kept).toEqual([hide('Ana Roth')]);
  });

  it('what comes from the library is not said for later ones again', async () => {
    const { store, names } = await open(story, [hide('Piet Maas')]);
    expect(names()).not.toContain('Piet Maas');
    expect(store.has.kept).toEqual([hide('Ana Roth')]);
  });

  it('who is selected stays so when renamed, and the focus goes to whom a correction is about', async () => {
    const { corrections, view, toast } = await open(story);
    view.select('a1');
    await corrections.changeActor('a1', { is: 'rename', name: 'Ann' }, false);
    expect([view.selected.value, toast()]).toEqual(['a1', { message: 'renamed', keeping: 'now' }]);
    expect(corrections.focus.value).toEqual({ actor: 'a1' });
    await corrections.changeActor('a3', { is: 'merge', into: 'a1' }, false);
    expect(corrections.focus.value).toEqual({ actor: 'a1' });
    await corrections.changeActor('a1', { is: 'split', name: 'Roth' }, false);
    expect([corrections.focus.value, view.selected.value]).toEqual([{ actor: 'r1' }, 'a1']);
    corrections.undo();
    expect(corrections.focus.value).toEqual({ actor: 'a1' });
  });
});
