/** The number of speaker colours. If there are more speakers, some share a colour, but their initials still tell them apart. */
export const VOICES = 10;

/**
 * Assigns a colour, from 1 to `VOICES`, to each speaker. `speakers` are in the order of the cast list, in which successive colours look most
 * different. `quoted` names the speaker of each quotation in text order. When all colours are taken, the next one in turn is used again
 * that neither the speaker before in the list nor the speaker of a neighbouring quotation has.
 */
export function assignVoices(speakers: readonly string[], quoted: readonly string[]): Map<string, number> {
  const besides = neighboursOf(quoted);
  const voices = new Map<string, number>();
  for (const [at, speaker] of speakers.entries()) {
    const near = new Set([speakers[at - 1] ?? '', ...(besides.get(speaker) ?? [])].map((other) => voices.get(other)));
    const turn = Array.from({ length: VOICES }, (_, step) => ((at + step) % VOICES) + 1);
    voices.set(speaker, turn.find((voice) => !near.has(voice)) ?? (at % VOICES) + 1);
  }
  return voices;
}

/** Returns, for each speaker, the speakers of the quotations before and after theirs. */
function neighboursOf(quoted: readonly string[]): Map<string, Set<string>> {
  const besides = new Map<string, Set<string>>();
  const add = (speaker: string, other: string) => {
    const others = besides.get(speaker);
    if (others) others.add(other);
    else besides.set(speaker, new Set([other]));
  };
  for (const [at, speaker] of quoted.entries()) {
    const next = quoted[at + 1];
    if (next === undefined || next === speaker) continue;
    add(speaker, next);
    add(next, speaker);
  }
  return besides;
}
