import type { Span } from '../../model';
import { countWhile } from '../../text/count-while';
import type { ActorDraft } from '../actors/actor-draft';
import type { QuoteDraft } from '../quotes/quote-draft';

/**
 * Leaves out the actors whose names occur only in the given parts of the text, such as line-ups and picture credits. An actor whom the story
 * names, too, keeps all mentions. `rosters` must be sorted.
 */
export function dropListed(drafts: readonly ActorDraft[], rosters: readonly Span[]): readonly ActorDraft[] {
  if (rosters.length === 0) return drafts;
  const isListed = listedReader(rosters);
  return drafts.filter(({ names }) => !names.every(isListed));
}

/** Leaves out reported speech in the same parts: in «Rovers: Hale; Berg, Costa», nobody speaks. */
export function dropListedSpeech(quotes: readonly QuoteDraft[], rosters: readonly Span[]): readonly QuoteDraft[] {
  if (rosters.length === 0) return quotes;
  const isListed = listedReader(rosters);
  return quotes.filter(({ kind, parts }) => kind !== 'indirect' || !parts.every(isListed));
}

/** Returns a function that tells whether a span is within a roster. */
function listedReader(rosters: readonly Span[]): (span: Span) => boolean {
  // The furthest end of the rosters up to each one, because rosters may overlap.
  const reach: number[] = [];
  for (const { end } of rosters) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return ({ start, end }) => (reach[countWhile(rosters, (roster) => roster.start <= start) - 1] ?? 0) >= end;
}
