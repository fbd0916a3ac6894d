import { describe, expect, test } from 'vitest';
import type { CastCorrection, Reading, Result } from '../../utils/model';
import { loadRules, type RuleStore, storeRuleChange, withCastRules } from '../../utils/reading/cast-rules';
import { harbourReading } from '../correct/support/harbour-reading';
import { openStory } from '../state/support/open-story';
import { failing, fine, knownAs, summary } from '../state/support/popup-ports';

const hide = (name: string): CastCorrection => ({ actor: { name, kind: 'person' }, change: { is: 'hide' }, always: true });
const story = harbourReading();

/** Returns an in-memory store with the given content. `has.kept` is its current content. */
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

describe('the cast rules module', () => {
  test('stores corrections for later articles in the order in which they were made, without duplicates', async () => {
    const store = storeOf([hide('Ana Roth')]);
    await storeRuleChange(store, { made: [hide('Piet Maas'), hide('Ana Roth')], gone: [] });
    expect(await loadRules(store)).toEqual([hide('Piet Maas'), hide('Ana Roth')]);
    // The order of the fields must not matter, because another page of the extension may write them in a different order.
    await storeRuleChange(store, {
      made: [],
      gone: [{ always: true, change: { is: 'hide' }, actor: { kind: 'person', name: 'Piet Maas' } }],
    });
    expect(await loadRules(store)).toEqual([hide('Ana Roth')]);
  });

  test('ignores malformed entries in the store, and does not store malformed changes', async () => {
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
    for (const change of [null, 'all', { made: 'all' }, { made: [once], gone: {} }]) await storeRuleChange(store, change);
    expect(await loadRules(store)).toEqual([hide('Ed')]);
    for (const kept of [null, {}, 'x']) expect(await loadRules(storeOf(kept))).toEqual([]);
  });

  test('keeps a maximum of 1,000 corrections, and drops the oldest when another is added', async () => {
    const store = storeOf(Array.from({ length: 1_000 }, (__, at) => hide(`Ed ${at}`)));
    await storeRuleChange(store, { made: [hide('Bo')], gone: [] });
    const rules = await loadRules(store);
    expect([rules.length, rules[0], rules.at(-1)]).toEqual([1_000, hide('Ed 1'), hide('Bo')]);
  });

  test('applies the matching corrections to an article as it loads, and returns the error if the article cannot be loaded', async () => {
    const { read } = storeOf([hide('Ana Roth'), hide('Nobody')]);
    const loaded = await withCastRules(fine(story), read);
    expect(loaded).toEqual({ ok: true, value: { ...story, corrections: [hide('Ana Roth')] } });
    expect(await withCastRules(failing('emptyPage'), read)).toEqual({ ok: false, error: { code: 'emptyPage' } });
  });
});

describe('an open article', () => {
  const ruled: Reading = { ...story, corrections: [hide('Ana Roth')] };
  async function open(reading: Reading, kept: Reading['corrections'] = []) {
    const store = storeOf([hide('Ana Roth')]);
    const saved = { corrections: kept };
    const opened = await openStory(reading, {
      changeRules: (change) => storeRuleChange(store, change),
      findSaved: () => fine(knownAs(reading)),
      findAnnotations: () => fine({ ...saved, highlights: [] }),
      annotate: async (_, { corrections }): Promise<Result<typeof summary>> => {
        saved.corrections = corrections;
        return { ok: true, value: summary };
      },
    });
    const names = () => opened.view.reading.value.analysis.actors.map(({ name }) => name);
    return { ...opened, store, saved, names };
  }

  test('applies a correction made for later articles, adds no undo step, and stores it with the saved article', async () => {
    const { corrections, names, saved } = await open(ruled);
    expect(names()).not.toContain('Ana Roth');
    expect([corrections.list.value.length, corrections.canUndo.value]).toEqual([1, false]);
    await expect.poll(() => saved.corrections).toEqual([hide('Ana Roth')]);
  });

  test('deletes a correction that applies to later articles when the reader reverts it, and restores it on undo', async () => {
    const { corrections, store, names } = await open(ruled);
    await corrections.takeBack(0);
    await expect.poll(() => store.has.kept).toEqual([]);
    expect(names()).toContain('Ana Roth');
    corrections.undo();
    await expect.poll(() => store.has.kept).toEqual([hide('Ana Roth')]);
  });

  test('applies a correction that was saved with the article, but does not keep the correction for later articles', async () => {
    const { store, names } = await open(story, [hide('Piet Maas')]);
    expect(names()).not.toContain('Piet Maas');
    expect(store.has.kept).toEqual([hide('Ana Roth')]);
  });

  test('keeps the selection when the selected actor is renamed, and moves the focus to the corrected actor', async () => {
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
