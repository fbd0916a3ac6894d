import type { Span } from '../../../model';
import { countWhile } from '../../../text/count-while';
import { foldWord } from '../../../text/fold-word';
import { letterPattern } from '../../../text/letter-pattern';
import type { NameLexicon } from '../../names/name-lexicon';
import type { ActorDraft } from '../actor-draft';
import type { DescribedKind } from './described-kind';
import { findDefinites } from './find-definites';
import { sentenceStarts } from './sentence-starts';

/** The maximum number of UTF-16 units from the name to a description of the same actor. */
const FOCUS_REACH = 500;

/**
 * Adds the definite descriptions that stand apart from a name, as in «Corvane sold the port. On Monday, the mapping giant …». A description
 * is about an actor only if no other actor of the kind is named in its sentence and the sentence before it, and if the actor has no role
 * yet. A description with an age may also be a further role.
 */
export function leadBackRoles(text: string, drafts: readonly ActorDraft[], lexicon: NameLexicon): ActorDraft[] {
  const found = new Map<number, Span>();
  const owners = ownersOf(text, drafts);
  const starts = sentenceStarts(text, lexicon);
  const mentions = drafts.flatMap(({ kind, names }, actor) => names.map((name) => ({ ...name, kind, actor })));
  mentions.sort((a, b) => a.start - b.start);
  for (const { span, kind, aged, gender, noun } of findDefinites(text, mentions, lexicon)) {
    const sentence = countWhile(starts, (start) => start <= span.start) - 1;
    const from = Math.max(starts[Math.max(0, sentence - 1)] ?? 0, span.start - FOCUS_REACH);
    const actor = onlyActor(mentions, kind, from, span.start);
    const draft = drafts[actor];
    if (!draft || found.has(actor) || (draft.roles.length > 0 && !aged)) continue;
    if (kind === 'person' && gender && draft.gender && draft.gender !== gender) continue;
    // If another actor's role contains the noun, the description may be about that actor.
    if ((owners.get(noun) ?? actor) !== actor) continue;
    found.set(actor, span);
  }
  return drafts.map((draft, index) => {
    const role = found.get(index);
    return role ? { ...draft, roles: [...draft.roles, role] } : draft;
  });
}

/** Returns the index of the only actor of a kind with a name between two offsets, or −1 if there is none or several. */
function onlyActor(
  mentions: readonly (Span & { readonly kind: string; readonly actor: number })[],
  kind: DescribedKind,
  from: number,
  to: number,
): number {
  let only = -1;
  for (let at = countWhile(mentions, ({ start }) => start < from); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= to) break;
    if (mention.kind !== kind) continue;
    if (only >= 0 && only !== mention.actor) return -1;
    only = mention.actor;
  }
  return only;
}

const WORDS = letterPattern(({ letters, numbers }) => `[${letters}${numbers}][${letters}${numbers}’'-]*`, 'g');
/** The index that stands for several actors. */
const SEVERAL = -1;

/** Maps each folded word in a role to the actor that has the role, or to `SEVERAL`. */
function ownersOf(text: string, drafts: readonly ActorDraft[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  const words = WORDS(text);
  for (const [index, { roles }] of drafts.entries())
    for (const { start, end } of roles)
      for (const word of text.slice(start, end).match(words) ?? []) {
        const key = foldWord(word);
        owners.set(key, (owners.get(key) ?? index) === index ? index : SEVERAL);
      }
  return owners;
}
