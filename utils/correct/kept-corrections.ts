import type { Correction, QuoteCorrection, Reading, Span } from '../model';
import { alike, anchorFinder, type FindAnchor } from '../text/anchor';
import { placeOf } from './correct-reading';
import { areAlike } from './extents';

/** The same reading under these corrections and no others. */
export function withCorrections({ corrections: _, ...rest }: Reading, corrections: readonly Correction[]): Reading {
  return corrections.length > 0 ? { ...rest, corrections } : rest;
}

/** The same reading without one of its corrections, and without those of an actor that only this one made. */
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
 * The same reading with the corrections that were kept of it before: those that it has by itself come later, and win. Those that it has from
 * other articles come first: what was said of this one weighs more.
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

/** Whether two corrections are about the same, so that only one of them can hold. */
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

/** What a correction of the cast decides: what an actor is called, whom it is with, or whose one of its names is. */
function subjectOf({ actor, change }: Extract<Correction, { change: unknown }>): string {
  const about = change.is === 'split' ? alike(change.name) : change.is === 'rename' ? 'name' : 'place';
  return JSON.stringify([alike(actor.name), actor.kind, about]);
}

const haveSameParts = (some: QuoteCorrection['parts'], others: QuoteCorrection['parts']): boolean =>
  some.length === others.length && some.every(({ exact, start }, at) => exact === others[at]?.exact && start === others[at]?.start);

/**
 * The same reading with what became of its corrections in the library meanwhile: `before` is what the library was known to have, `now` what
 * it has. What was said there and here stays both, here later; what was taken back there is taken back. The very same where nothing happened.
 */
export function mergeCorrections(reading: Reading, before: readonly Correction[], now: readonly Correction[]): Reading {
  const gone = before.filter((one) => !now.some((other) => isEqual(one, other)));
  const added = now.filter((one) => !before.some((other) => isEqual(one, other)));
  if (gone.length === 0 && added.length === 0) return reading;
  const left = (reading.corrections ?? []).filter((one) => !gone.some((other) => isEqual(one, other)));
  return recallCorrections(withCorrections(reading, left), added);
}

/** Whether two lists say the same. */
export const areSame = (some: readonly Correction[], others: readonly Correction[]): boolean =>
  some === others || (some.length === others.length && some.every((one, at) => isEqual(one, others[at])));

/** The fields of a correction: these are compared, in this order. */
const FIELDS = [
  ...['parts', 'exact', 'prefix', 'suffix', 'start', 'verdict', 'actor', 'change', 'always'],
  ...['is', 'kind', 'source', 'by', 'name', 'words', 'unnamed', 'into'],
];
export const isEqual = (one: Correction, other?: Correction): boolean => JSON.stringify(one, FIELDS) === JSON.stringify(other, FIELDS);
