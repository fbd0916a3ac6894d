import type { CopiedText } from './comparison';

/** Facts about several articles that help to recognise an actor of one in another. */
export interface CommonGround {
  /** Returns whether two articles quote the same words or are copies of one text, so that they tell one story. */
  isSameStory(one: number, other: number): boolean;
  /** Returns whether two members of casts, each with the place of its article, say the same words. */
  saySameWords(one: ArticleMember, other: ArticleMember): boolean;
}
/** A member of a cast, with the place of its article in the comparison. */
export interface ArticleMember {
  readonly article: number;
  readonly member: { readonly id: string };
}
/** For each of the words that several articles quote: for each article, its quotations with their speakers. */
type Quoted = readonly (readonly (readonly { readonly member: { readonly id: string } | null }[])[])[];

/** Collects the facts about several articles that help to recognise an actor of one in another. */
export function findCommonGround(shared: Quoted, copies: readonly CopiedText[]): CommonGround {
  const stories = new Set(copies.map(({ articles }) => articles.join(' ')));
  const said = new Map<string, Set<number>>();
  for (const [at, quotations] of shared.entries()) {
    const having = quotations.flatMap((own, article) => (own.length > 0 ? [article] : []));
    for (const one of having) for (const other of having) stories.add(`${one} ${other}`);
    for (const [article, own] of quotations.entries())
      for (const { member } of own)
        if (member) said.set(keyOf({ article, member }), (said.get(keyOf({ article, member })) ?? new Set()).add(at));
  }
  return {
    isSameStory: (one, other) => stories.has(`${Math.min(one, other)} ${Math.max(one, other)}`),
    saySameWords(one, other) {
      const theirs = said.get(keyOf(other));
      return theirs !== undefined && [...(said.get(keyOf(one)) ?? [])].some((at) => theirs.has(at));
    },
  };
}

const keyOf = ({ article, member }: ArticleMember): string => `${article} ${member.id}`;
