import { describe, expect, test } from 'vitest';
import { applyRules, correctActor, rulesBetween } from '../../utils/correct/cast-corrections';
import { correctReading } from '../../utils/correct/correct-reading';
import { mergeCorrections, takeBack } from '../../utils/correct/kept-corrections';
import type { CastCorrection, Reading } from '../../utils/model';
import { harbourReading, LINES } from './support/harbour-reading';

const story = harbourReading();
const namesOf = (reading: Reading) => correctReading(reading).reading.analysis.actors.map(({ name }) => name);
const rules: readonly CastCorrection[] = [
  { actor: { name: 'ana roth', kind: 'person' }, change: { is: 'rename', name: 'Dr Roth' }, always: true },
  { actor: { name: 'A. Roth', kind: 'person' }, change: { is: 'merge', into: { name: 'Ana Roth', kind: 'person' } }, always: true },
  { actor: { name: 'Ed Nobody', kind: 'person' }, change: { is: 'hide' }, always: true },
];

describe('a rule for later articles', () => {
  test('is applied as a correction if the cast contains every actor that the rule names', () => {
    const applied = applyRules(story, rules);
    expect(applied.corrections).toEqual(rules.slice(0, 2));
    expect(namesOf(applied)).toEqual(['Dr Roth', 'Harbour Board', 'Salem Bay', 'Piet Maas']);
    expect(applyRules(harbourReading([LINES[2]]), rules)).not.toHaveProperty('corrections');
    expect(applyRules(applied, rules)).toEqual(applied);
    expect(applyRules(story, [])).toEqual(story);
  });

  test('is not applied to an actor of a different kind, or to one that shares only a single word of the name', () => {
    const hide = (name: string, kind: 'person' | 'place'): readonly CastCorrection[] => [
      { actor: { name, kind }, change: { is: 'hide' }, always: true },
    ];
    for (const [name, kind] of [
      ['Roth', 'person'],
      ['Ana Roth', 'place'],
      ['Ana', 'person'],
    ] as const)
      expect(applyRules(story, hide(name, kind)).corrections).toBeUndefined();
    expect(applyRules(story, hide('Ms Roth-Lind', 'person')).corrections).toHaveLength(1);
  });

  test('is overridden by a correction made in the article itself', () => {
    const renamed = correctActor(story, 'a1', { is: 'rename', name: 'Ann' });
    const recalled = mergeCorrections(applyRules(story, rules), [], renamed.corrections ?? []);
    expect(namesOf(recalled)[0]).toBe('Ann');
    expect(recalled.corrections).toEqual([rules[1], ...(renamed.corrections ?? [])]);
  });

  test('is listed among the changes between two versions of an article, but a correction to that article alone is not', () => {
    const once = correctActor(story, 'a1', { is: 'hide' });
    expect(rulesBetween(story, once)).toEqual({ made: [], gone: [] });
    const always = correctActor(once, 'a2', { is: 'hide' }, true);
    const [rule] = rulesBetween(once, always).made;
    expect(rule).toEqual({ actor: { name: 'Harbour Board', kind: 'organisation' }, change: { is: 'hide' }, always: true });
    expect(rulesBetween(always, takeBack(always, 1))).toEqual({ made: [], gone: [rule] });
  });
});
