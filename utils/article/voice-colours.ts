/** The number of speaker colours. If there are more speakers, some share a colour, but their initials still tell them apart. */
export const VOICES = 10;
const COLOURS: readonly number[] = Array.from({ length: VOICES }, (_, at) => at + 1);

/** The distance from which on it does not matter how far two speakers stand apart, in quotations. */
const FAR = 24;

/**
 * Assigns a colour, from 1 to `VOICES`, to each speaker. `speakers` are in the order of the cast list, in which successive colours look most
 * different. `quoted` names the speaker of each quotation in text order.
 *
 * If there are more speakers than colours, those with the most quotations get one of their own. Every other speaker shares the colour whose
 * speakers stand furthest away in the text or, if several are equally far, the one with the fewest quotations.
 * @param kept The colours from before a change of the analysis. A speaker who had one keeps it.
 */
export function assignVoices(
  speakers: readonly string[],
  quoted: readonly string[],
  kept: ReadonlyMap<string, number> = new Map(),
): Map<string, number> {
  const places = placesOf(quoted);
  const countOf = (speaker: string): number => places.get(speaker)?.length ?? 0;
  const voices = new Map<string, number>();
  const uses = new Map<number, number>();
  const give = (speaker: string, voice: number): void => {
    voices.set(speaker, voice);
    uses.set(voice, (uses.get(voice) ?? 0) + countOf(speaker));
  };
  for (const speaker of speakers) {
    const voice = kept.get(speaker);
    if (voice !== undefined) give(speaker, voice);
  }
  const free = COLOURS.filter((colour) => !uses.has(colour));
  const waiting = speakers.filter((speaker) => !voices.has(speaker));
  const most = new Set([...waiting].sort((one, other) => countOf(other) - countOf(one)).slice(0, free.length));
  for (const [at, speaker] of waiting.filter((one) => most.has(one)).entries()) give(speaker, free[at] ?? 1);
  for (const [at, speaker] of speakers.entries()) {
    if (voices.has(speaker)) continue;
    const distances = distancesFrom(places.get(speaker) ?? [], quoted, voices);
    // Neighbours in the cast list are seen beside each other, too.
    for (const other of [speakers[at - 1] ?? '', speakers[at + 1] ?? '']) distances.set(voices.get(other) ?? 0, 1);
    give(speaker, leastMistakable(distances, uses));
  }
  return voices;
}

/** Returns the colour at the greatest distance or, if there are several, the one with the fewest quotations. */
function leastMistakable(distances: ReadonlyMap<number, number>, uses: ReadonlyMap<number, number>): number {
  const [best = 1] = [...COLOURS].sort(
    (one, other) => (distances.get(other) ?? FAR) - (distances.get(one) ?? FAR) || (uses.get(one) ?? 0) - (uses.get(other) ?? 0),
  );
  return best;
}

/** Returns the indices of the quotations of each speaker. */
function placesOf(quoted: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, speaker] of quoted.entries()) {
    const own = places.get(speaker);
    if (own) own.push(at);
    else places.set(speaker, [at]);
  }
  return places;
}

/** Returns the distance from the quotations at the given places to the nearest one in each colour, without those that are `FAR` away. */
function distancesFrom(places: readonly number[], quoted: readonly string[], voices: ReadonlyMap<string, number>): Map<number, number> {
  const nearest = new Map<number, number>();
  for (const place of places) {
    for (let at = Math.max(0, place - FAR + 1); at < Math.min(quoted.length, place + FAR); at++) {
      const voice = voices.get(quoted[at] ?? '');
      const distance = Math.abs(at - place);
      if (voice !== undefined && distance < (nearest.get(voice) ?? FAR)) nearest.set(voice, distance);
    }
  }
  return nearest;
}
