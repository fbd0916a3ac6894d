const folded = new Map<string, string>();
/** Letters that no accent explains. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ʻ: "'",
  '’': "'",
  ʼ: "'",
};
const special = /[øłđıßæœðþʻ’ʼ]/gu;
const accents = /(?<=\p{Script=Latin})\p{M}+/gu;

/** One word made comparable: lower case, Latin letters without accents, no full stops («U.S.» → «us»). Not for text that offsets point into. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  let key = word.toLowerCase();
  if (/[^a-z]/.test(key)) {
    key = key
      .normalize('NFD')
      .replace(accents, '')
      .normalize('NFC')
      .replace(special, (letter) => LETTERS[letter] ?? letter)
      .replaceAll('.', '');
  }
  // Words of a language recur; a hostile text's do not, and must not fill the memory.
  if (folded.size > 50_000) folded.clear();
  folded.set(word, key);
  return key;
}
