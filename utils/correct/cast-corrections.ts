import type { Actor, CastChange, CastCorrection, ChosenCastChange, NamedActor, Reading, RuleChange } from '../model';
import { alike } from '../text/anchor';
import { correctReading } from './correct-reading';
import { takeBack } from './kept-corrections';
import { isEqual } from './same-corrections';
import { withCorrections } from './with-corrections';

/** The maximum length of a name that the reader gives an actor, in UTF-16 units. */
const MAX_NAME = 200;

/**
 * Returns the reading with an additional correction of an actor. With `always`, the correction also applies to later articles. Returns the
 * same object if there is nothing to change.
 */
export function correctActor(reading: Reading, actorId: string, chosen: ChosenCastChange, always = false): Reading {
  const { names } = correctReading(reading);
  const actor = names.get(actorId);
  const change = actor && changeOf(chosen, names);
  if (!actor || !change) return reading;
  const correction: CastCorrection = always ? { actor, change, always } : { actor, change };
  const against = reading.corrections?.findIndex((one) => 'change' in one && isOpposite(one, correction)) ?? -1;
  // If an earlier correction did the opposite, removing that correction is enough.
  if (against >= 0) return takeBack(reading, against);
  const rest = (reading.corrections ?? []).filter((one) => !('change' in one && isReplaced(one, correction)));
  if (change.is === 'rename' && change.name === actor.name) return withCorrections(reading, rest);
  return withCorrections(reading, [...rest, correction]);
}

function changeOf(chosen: ChosenCastChange, names: ReadonlyMap<string, NamedActor>): CastChange | null {
  if (chosen.is === 'merge') {
    const into = names.get(chosen.into);
    return into ? { is: 'merge', into } : null;
  }
  if (chosen.is !== 'rename') return chosen;
  const name = chosen.name.trim().replace(/\s+/g, ' ').slice(0, MAX_NAME);
  return name === '' ? null : { is: 'rename', name };
}

const isSame = (one: NamedActor, other: NamedActor): boolean => one.kind === other.kind && alike(one.name) === alike(other.name);

/** Returns whether a correction replaces an earlier one. It does if both rename the same actor. */
const isReplaced = (before: CastCorrection, { actor, change }: CastCorrection): boolean =>
  change.is === 'rename' && before.change.is === 'rename' && isSame(before.actor, actor);

/** Returns whether a correction reverses an earlier one, as splitting off an actor reverses merging it, and vice versa. */
function isOpposite({ actor: before, change: done }: CastCorrection, { actor, change }: CastCorrection): boolean {
  if (done.is === 'merge' && change.is === 'split') return isSame(done.into, actor) && alike(before.name) === alike(change.name);
  return done.is === 'split' && change.is === 'merge' && isSame(before, change.into) && alike(done.name) === alike(actor.name);
}

/**
 * Adds rules, which are corrections for all articles, to the corrections of a reading. A rule is added only if every actor that it names is
 * in the cast.
 */
export function applyRules(reading: Reading, rules: readonly CastCorrection[]): Reading {
  const { actors } = reading.analysis;
  const fitting = rules.filter(({ actor, change }) => occurs(actor, actors) && (change.is !== 'merge' || occurs(change.into, actors)));
  const { corrections = [] } = reading;
  return withCorrections(reading, [...fitting.filter((rule) => !corrections.some((one) => isEqual(one, rule))), ...corrections]);
}

/** Applies a change to the list of corrections for all articles, and returns the new list, the oldest first. */
export function changeRules(rules: readonly CastCorrection[], { made, gone }: RuleChange): readonly CastCorrection[] {
  const left = rules.filter((rule) => ![...gone, ...made].some((one) => isEqual(one, rule)));
  return [...left, ...made];
}

/**
 * Returns whether the cast contains an actor of this kind with this name. Aliases are compared only if the name has several words, because
 * several actors may share a one-word name.
 */
function occurs({ name, kind }: NamedActor, actors: readonly Actor[]): boolean {
  const wanted = alike(name);
  const isFull = /\S\s+\S/.test(name);
  return actors.some(
    (one) => one.kind === kind && (alike(one.name) === wanted || (isFull && one.aliases.some((alias) => alike(alias) === wanted))),
  );
}

/**
 * Compares two versions of a reading, and returns which of the corrections that apply to all articles were added and which were removed.
 */
export function rulesBetween(before: Reading, after: Reading): RuleChange {
  const [old, now] = [rulesOf(before), rulesOf(after)];
  const isIn = (rules: readonly CastCorrection[]) => (rule: CastCorrection) => rules.some((one) => isEqual(one, rule));
  return { made: now.filter((rule) => !isIn(old)(rule)), gone: old.filter((rule) => !isIn(now)(rule)) };
}

const rulesOf = ({ corrections = [] }: Reading): CastCorrection[] =>
  corrections.flatMap((one) => ('change' in one && one.always ? one : []));
