/** The minimum length of a word from which a genitive ending is cut off, in UTF-16 units. */
const SHORTEST_GENITIVE = 5;

/**
 * Returns a function that cuts off a genitive ending, as in «Roths». It also shortens names that end like a genitive («Jonas»), but in all
 * their occurrences, so they still match.
 */
export const withoutGenitive =
  (ending: string): ((key: string) => string) =>
  (key) =>
    key.length >= SHORTEST_GENITIVE && key.endsWith(ending) && !key.endsWith(ending + ending) ? key.slice(0, -ending.length) : key;

/** The minimum length of a stem, in UTF-16 units. */
const SHORTEST = 3;
/** The case endings of names in Polish, Ukrainian and Russian. */
const ENDING =
  /(?:owie|ami|ach|iego|iemu|ego|emu|iej|iem|ej|em|(?<=[kgcnłwzżj])im|ym|om|ie|ia|io|iu|[aeiouy]|ами|ями|ого|ому|его|ему|ими|ыми|ієві|ові|еві|єві|ием|ієм|ією|ия|ии|ию|ия|ія|ії|ію|ою|ею|єю|ої|єї|ой|ом|ем|єм|ым|(?<=[кцчшщжн])[иі]м|ах|ях|ам|ям|ий|ый|ій|[аеєиіїоуыьэюяй])$/u;
/** A vowel that disappears when an ending follows, as in «Marek» and «Marka». */
const FLEETING = /(?<=\p{L}{2})[eoеёо](?=[klcłкцл]$)/u;

/**
 * Returns the part of a folded word that its inflected forms share, such as «kowalsk» for «kowalskiego» and «kowalska». Different words may
 * have the same stem, so a stem is only evidence.
 */
export function stemOf(key: string): string {
  const ending = ENDING.exec(key)?.[0].length ?? 0;
  const stem = key.slice(0, Math.max(Math.min(SHORTEST, key.length), key.length - ending));
  return ending === 0 ? stem.replace(FLEETING, '') : stem;
}
