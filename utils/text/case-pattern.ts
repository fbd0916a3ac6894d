import { CAPITALS, EASTERN_UNCASED, SMALLS, TITLES, UNCASED } from './cased-letters';
import { EASTERN, type LetterClasses, PLAIN, patternOf, type TextPattern, UNICODE } from './letter-pattern';

/**
 * The classes of `letterPattern`, and those for capitals, for letters in lower case, for letters that have no case, such as «ª», and for those in title
 * case, such as «ǅ».
 */
export interface CaseClasses extends LetterClasses {
  readonly capitals: string;
  readonly smalls: string;
  readonly uncased: string;
  readonly titles: string;
}

/** Does the same as `letterPattern`, for expressions that tell capitals from other letters. The extraction needs none. */
export const casePattern = (write: (classes: CaseClasses) => string, flags = ''): TextPattern =>
  patternOf(
    {
      plain: () => write({ ...PLAIN, capitals: CAPITALS, smalls: SMALLS, uncased: UNCASED, titles: TITLES }),
      eastern: () =>
        write({
          ...EASTERN,
          capitals: `${CAPITALS}Ａ-Ｚ`,
          smalls: `${SMALLS}ａ-ｚ`,
          uncased: UNCASED + EASTERN_UNCASED,
          titles: TITLES,
        }),
      unicode: () => write({ ...UNICODE, capitals: '\\p{Lu}', smalls: '\\p{Ll}', uncased: '\\p{Lo}', titles: '\\p{Lt}' }),
    },
    flags,
  );
