/**
 * The letters of other alphabets in Latin, as names are written in news in English. `uk`, `bg` and `el` change or add to the Cyrillic table.
 * Written down for this project.
 */
export const LETTERS = {
  cyrillic:
    'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:ie ж:zh з:z и:i і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ў:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:iu я:ia ђ:dj ј:j љ:l њ:n ћ:c џ:dz ѓ:g ќ:k ѕ:dz',
  uk: 'и:y',
  greek: 'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:i φ:f χ:h ψ:ps ω:o',
  /** Greek letters that stand for one sound together. They are replaced first. */
  greekPairs: 'αυ:av αύ:av ευ:ev εύ:ev ου:ou ού:ou γγ:ng μπ:b',
  /** Latin letters that cannot be divided into a basic letter and an accent. */
  latin: 'ß:ss ø:o ł:l đ:d ı:i æ:ae œ:oe ð:d þ:th ŋ:ng ʻ: ’: ʼ:',
} as const;

/** Groups of letters for one sound, with the spelling that stands for it in comparisons. They are replaced in this order. */
export const SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/schtsch|shch|szcz|chtch|stsch/gu, 's'],
  [/tsch|tch|cz/gu, 'k'],
  [/dzh|dzs|dz|dj/gu, 'j'],
  [/sch|sh|sz|zh|rz/gu, 's'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ts|tz|ck|ch|[cq]/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/z/gu, 's'],
  [/(?<=.)h/gu, ''],
  [/ee/gu, 'i'],
  [/oo|ou/gu, 'u'],
  [/[iyj]+/gu, 'i'],
  [/(.)\1/gu, '$1'],
];
