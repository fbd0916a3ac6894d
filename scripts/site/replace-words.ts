/** The replacement letters for scripts other than Latin. Letters in scripts that are neither Latin nor listed here become «x». */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, '日月木水火土山川田人口目耳手足天石竹'],
  [/\p{Script=Hiragana}/u, 'あいうえおかきくけこさしすせそ'],
  [/\p{Script=Katakana}/u, 'アイウエオカキクケコサシスセソ'],
  [/\p{Script=Hangul}/u, '가나다라마바사아자차카타파하'],
  [/\p{Script=Cyrillic}/u, 'оаеинтсрвлкмдпу'],
  [/\p{Script=Greek}/u, 'αοιετσνηυρπκμλ'],
  [/\p{Script=Arabic}/u, 'ابتثجحدرسعفقكلم'],
  [/\p{Script=Hebrew}/u, 'אבגדהוזחטיכלמנ'],
  [/\p{Script=Devanagari}/u, 'कखगचजटडतदनपबमरल'],
  [/\p{Script=Thai}/u, 'กขคงจชดตทนบปพมยรล'],
];
const CONSONANTS = 'bcdfglmnprstv';
const VOWELS = 'aeiou';
const MARK = /\p{M}/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Returns a function that replaces every word with a meaningless one of the same length. A line that occurs twice is replaced with
 * different words each time.
 */
export function wordReplacer(): (text: string) => string {
  let seed = 7;
  // Uses Park and Miller's minimal standard generator of random numbers, so that the same page always gets the same filler words.
  const next = (below: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const pick = (letters: string): string => letters.charAt(next(letters.length));
  const fill = (word: string): string => {
    let at = 0;
    return Array.from(word, (character) => {
      at += 1;
      if (/\p{N}/u.test(character)) return String(1 + next(9));
      if (MARK.test(character)) return character;
      const script = LETTERS.find(([pattern]) => pattern.test(character));
      if (script) return pick(script[1]);
      if (!/\p{Script=Latin}/u.test(character)) return 'x'.repeat(character.length);
      const letter = pick(at % 2 === 1 ? CONSONANTS : VOWELS);
      return character === character.toLowerCase() ? letter : letter.toUpperCase();
    }).join('');
  };
  return (text) => text.replace(WORD, fill);
}
