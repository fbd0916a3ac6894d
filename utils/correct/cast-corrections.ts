import type { Actor, CastChange, CastCorrection, ChosenCastChange, NamedActor, Reading, RuleChange } from '../model';
import { alike } from '../text/anchor';
import { correctReading } from './correct-reading';
import { isEqual, takeBack, withCorrections } from './kept-corrections';

/** The maximum length, in UTF-16 units, of a name that the reader writes for an actor. */
const MAX_NAME = 200;

/**
 * Returns the reading with a correction of an actor that the reader chose. `always` applies it to later articles too. Returns the same
 * object if there is nothing to change.
 */
export function correctActor(reading: Reading, actorId: string, chosen: ChosenCastChange, always = false): Reading {
  const { names } = correctReading(reading);
  const actor = names.get(actorId);
  const change = actor && changeOf(chosen, names);
  if (!actor || !change) return reading;
  const correction: CastCorrection = always ? { actor, change, always } : { actor, change };
  const against = reading.corrections?.findIndex((one) => 'change' in one && isOpposite(one, correction)) ?? -1;
  // If an earlier correction did the opposite, it is enough to revert that one.
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

/** Returns whether a correction replaces an earlier one: an actor can only be renamed to one name. */
const isReplaced = (before: CastCorrection, { actor, change }: CastCorrection): boolean =>
  change.is === 'rename' && before.change.is === 'rename' && isSame(before.actor, actor);

/** Returns whether a correction reverses an earlier one: it splits an actor that was merged, or merges one that was split. */
function isOpposite({ actor: before, change: done }: CastCorrection, { actor, change }: CastCorrection): boolean {
  if (done.is === 'merge' && change.is === 'split') return isSame(done.into, actor) && alike(before.name) === alike(change.name);
  return done.is === 'split' && change.is === 'merge' && isSame(before, change.into) && alike(done.name) === alike(actor.name);
}

/** Returns the reading with those of the corrections for all articles whose names occur in it. */
export function applyRules(reading: Reading, rules: readonly CastCorrection[]): Reading {
  const { actors } = reading.analysis;
  const fitting = rules.filter(({ actor, change }) => occurs(actor, actors) && (change.is !== 'merge' || occurs(change.into, actors)));
  const { corrections = [] } = reading;
  return withCorrections(reading, [...fitting.filter((rule) => !corrections.some((one) => isEqual(one, rule))), ...corrections]);
}

/** Applies a change to the corrections for all articles and returns them, the oldest first. */
export function changeRules(rules: readonly CastCorrection[], { made, gone }: RuleChange): readonly CastCorrection[] {
  const left = rules.filter((rule) => ![...gone, ...made].some((one) => isEqual(one, rule)));
  return [...left, ...made];
}

/**
 * Returns whether an actor with this name is in the cast. An alias counts only for the same kind of actor and if the name has several
 * words, because a single word may be the name of many.
 */
function occurs({ name, kind }: NamedActor, actors: readonly Actor[]): boolean {
  const wanted = alike(name);
  const isFull = /\S\s+\S/.test(name);
  return actors.some(
    (one) => one.kind === kind && (alike(one.name) === wanted || (isFull && one.aliases.some((alias) => alike(alias) === wanted))),
  );
}

/** Returns which corrections for all articles were added and which were removed between two versions of a reading. */
export function rulesBetween(before: Reading, after: Reading): RuleChange {
  const [old, now] = [rulesOf(before), rulesOf(after)];
  const isIn = (rules: readonly CastCorrection[]) => (rule: CastCorrection) => rules.some((one) => isEqual(one, rule));
  return { made: now.filter((rule) => !isIn(old)(rule)), gone: old.filter((rule) => !isIn(now)(rule)) };
}

const rulesOf = ({ corrections = [] }: Reading): CastCorrection[] =>
  corrections.flatMap((one) => ('change' in one && one.always ? one : []));
