import type { Correction, QuoteCorrection, Reading, Span } from '../model';
import { alike, anchorFinder, type FindAnchor } from '../text/anchor';
import { placeOf } from './correct-reading';
import { areAlike } from './extents';
import { isEqual } from './same-corrections';
import { withCorrections } from './with-corrections';

/**
 * Returns the reading without the correction at `index`. If that correction split off an actor, the later corrections of the new actor are
 * removed too.
 */
export function takeBack(reading: Reading, index: number): Reading {
  const { corrections = [] } = reading;
  const [gone] = corrections.slice(index, index + 1);
  const made = gone && 'change' in gone && gone.change.is === 'split' ? alike(gone.change.name) : null;
  const isOf = (one: Correction): boolean =>
    made !== null &&
    'change' in one &&
    (alike(one.actor.name) === made || (one.change.is === 'merge' && alike(one.change.into.name) === made));
  return withCorrections(
    reading,
    corrections.filter((one, at) => at < index || (at > index && !isOf(one))),
  );
}

/**
 * Adds the stored corrections of an article to its reading. If several corrections have the same subject, only one is kept: preferably one
 * made in this reading, then one stored for this article, then one that applies to all articles.
 */
export function recallCorrections(reading: Reading, kept: readonly Correction[]): Reading {
  const all = reading.corrections ?? [];
  if (kept.length === 0) return reading;
  if (all.length === 0) return withCorrections(reading, kept);
  const isSame = sameFinder(anchorFinder(reading.article.text));
  const general = all.filter((one) => isGeneral(one) && !kept.some((other) => isSame(one, other)));
  const own = all.filter((one) => !isGeneral(one));
  const others = kept.filter((one) => !own.some((other) => isSame(one, other)));
  return withCorrections(reading, [...general, ...others, ...own]);
}

const isGeneral = (one: Correction): boolean => 'change' in one && one.always === true;

/** Returns a function that checks whether two corrections have the same subject, in which case only one of them can apply. */
function sameFinder(find: FindAnchor): (one: Correction, other: Correction) => boolean {
  const places = new Map<QuoteCorrection, readonly Span[] | null>();
  const placeIn = (one: QuoteCorrection): readonly Span[] | null => {
    if (!places.has(one)) places.set(one, placeOf(one.parts, find));
    return places.get(one) ?? null;
  };
  return (one, other) => {
    if ('change' in one || 'change' in other) return 'change' in one && 'change' in other && subjectOf(one) === subjectOf(other);
    const place = placeIn(one);
    return haveSameParts(one.parts, other.parts) || (place !== null && areAlike(placeIn(other) ?? [], place));
  };
}

/**
 * Returns a key for the subject of a correction of the cast: an actor's name, an actor's presence in the cast, or the alias that is split
 * off.
 */
function subjectOf({ actor, change }: Extract<Correction, { change: unknown }>): string {
  const about = change.is === 'split' ? alike(change.name) : change.is === 'rename' ? 'name' : 'place';
  return JSON.stringify([alike(actor.name), actor.kind, about]);
}

const haveSameParts = (some: QuoteCorrection['parts'], others: QuoteCorrection['parts']): boolean =>
  some.length === others.length && some.every(({ exact, start }, at) => exact === others[at]?.exact && start === others[at]?.start);

/**
 * Merges the corrections that were changed in the library into a reading. `before` is the last known state of the library, and `now` is its
 * current state. Corrections that were added on either side are kept; in a conflict, the reading's own correction applies. Corrections that
 * were removed in the library are also removed in the reading. Returns the same object if the library did not change.
 */
export function mergeCorrections(reading: Reading, before: readonly Correction[], now: readonly Correction[]): Reading {
  const gone = before.filter((one) => !now.some((other) => isEqual(one, other)));
  const added = now.filter((one) => !before.some((other) => isEqual(one, other)));
  if (gone.length === 0 && added.length === 0) return reading;
  const left = (reading.corrections ?? []).filter((one) => !gone.some((other) => isEqual(one, other)));
  return recallCorrections(withCorrections(reading, left), added);
}
