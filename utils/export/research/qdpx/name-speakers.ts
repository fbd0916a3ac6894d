/** A speaker with what tells those with the same name apart. All are on one line, and empty if nothing is known. */
export interface NamedSpeaker {
  /** The name without an addition. */
  readonly words: string;
  /** The role and the outlet of the first article with the speaker. A source without a name has neither. */
  readonly role: string;
  readonly outlet: string;
}

/** The additions that may tell speakers with the same name apart, the best first. */
const ADDITIONS: readonly ((speaker: NamedSpeaker) => string)[] = [
  ({ role }) => role,
  ({ outlet }) => outlet,
  ({ role, outlet }) => [role, outlet].filter(Boolean).join(', '),
];

/**
 * Gives each speaker a name that no other has, because programs do not accept two codes of the same name. Those with the same name get their
 * role, or else their outlet, or else both and a number.
 */
export function nameSpeakers<T extends NamedSpeaker>(speakers: readonly T[]): ReadonlyMap<T, string> {
  const names = new Map<T, string>();
  const used = new Set<string>();
  for (const [words, group] of Map.groupBy(speakers, (one) => one.words)) {
    const additionOf = ADDITIONS.find((of) => tellsApart(group.map(of))) ?? ADDITIONS.at(-1);
    for (const one of group) {
      const addition = group.length > 1 && additionOf?.(one);
      names.set(one, freeName(used, addition ? `${words} (${addition})` : words));
    }
  }
  return new Map(speakers.map((one) => [one, names.get(one) ?? one.words]));
}

const tellsApart = (words: readonly string[]): boolean => !words.includes('') && new Set(words).size === words.length;

/** Returns a name, with a number if it is used already. */
function freeName(used: Set<string>, name: string): string {
  let free = name;
  for (let number = 2; used.has(free); number++) free = `${name} ${number}`;
  used.add(free);
  return free;
}
