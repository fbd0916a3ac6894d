import { CAPITALS, SMALLS } from './cased-letters';
import { type LetterClasses, PLAIN, patternOf, UNICODE } from './letter-pattern';

/** The classes of `letterPattern`, and those for capitals and for letters in lower case. */
export interface CaseClasses extends LetterClasses {
  readonly capitals: string;
  readonly smalls: string;
}

/** Does the same as `letterPattern`, for expressions that tell capitals from other letters. The extraction needs none. */
export const casePattern = (write: (classes: CaseClasses) => string, flags = ''): ((text: string) => RegExp) =>
  patternOf(
    () => write({ ...PLAIN, capitals: CAPITALS, smalls: SMALLS }),
    () => write({ ...UNICODE, capitals: '\\p{Lu}', smalls: '\\p{Ll}' }),
    flags,
  );
