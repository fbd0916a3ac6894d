/**
 * Words that make a number and a unit a time in the past, such as «5 min ago» and «il y a 5 min», in the languages of most live pages. A
 * word is in the first list if it comes before the number, and otherwise in the second.
 */
export const AGO_WORDS: { readonly before: readonly string[]; readonly after: readonly string[] } = {
  before: ['vor', 'il y a', 'hace', 'há', 'för', 'acum'],
  after: ['ago', 'fa', 'geleden', 'atrás', 'тому', 'назад', 'temu', 'sedan', 'siden', 'önce', 'sitten'],
};
