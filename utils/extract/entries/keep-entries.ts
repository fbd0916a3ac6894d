import type { Choice } from '../choose/choice';
import { selectOne } from '../page/node-access';
import { ENTRY_ATTRIBUTE } from './join-entry-times';

/** The minimum share of the entries of a live blog that must be kept for all of them to be kept. */
const MIN_SHARE = 0.5;

/**
 * Keeps all entries of a live blog if at least half of them are kept, because a single short entry gives the learned filter too little to
 * judge by. Lines that a rule objects to and links stay left out.
 */
export function keepEntries(root: Element, choices: readonly Choice[]): readonly Choice[] {
  if (!selectOne(root, `[${ENTRY_ATTRIBUTE}]`)) return choices;
  const entries = choices.map(({ block }) => block.element.closest(`[${ENTRY_ATTRIBUTE}]`));
  const streams = new Map<string, { readonly all: Set<Element>; readonly kept: Set<Element> }>();
  for (const [at, entry] of entries.entries()) {
    if (!entry) continue;
    const stream = streams.get(nameOf(entry)) ?? { all: new Set(), kept: new Set() };
    streams.set(nameOf(entry), stream);
    stream.all.add(entry);
    if (choices[at]?.reason === null) stream.kept.add(entry);
  }
  return choices.map((choice, at) => {
    const entry = entries[at];
    if (!entry || choice.reason !== 'learned' || choice.block.isHeading || choice.block.linkShare > 0.5) return choice;
    const stream = streams.get(nameOf(entry));
    return stream && !stream.kept.has(entry) && stream.kept.size >= stream.all.size * MIN_SHARE ? { ...choice, reason: null } : choice;
  });
}

const nameOf = (entry: Element): string => entry.getAttribute(ENTRY_ATTRIBUTE) ?? '';
