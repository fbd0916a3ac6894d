import { letterPattern } from '../../text/letter-pattern';

/**
 * Matches picture credits in a text in lower case: by the names of agencies and, in several languages, by the words before a photographer's
 * name. It does not ignore case, because browsers take longer to compile a long expression that does.
 */
const CREDIT = new RegExp(
  [
    'getty images',
    'shutterstock',
    'istockphoto',
    'alamy stock',
    'wireimage',
    'zuma press',
    'imago images',
    '\\b(?:photo|photograph|picture|image|illustration|graphic)s? (?:by|via|from|credit|courtesy)\\b',
    '\\b(?:photo|image|picture|video)(?: credit)?s?\\s?: ',
    '^(?:file )?photo\\b',
    '^image:',
    '\\bcredit:',
    '^credits?:',
    '/ ?(?:afp|reuters|epa|ap photo|dpa|efe|ansa|tass|bloomberg|upi|cp|pa wire)\\b',
    '\\((?:ap|reuters|afp) photo',
    '\\bap photo\\b',
    '^©|^\\(c\\) |© ?\\d{4}',
    '^foto:|\\bfoto: |^fotos?:',
    '^bild:|\\bbild: ',
    '\\bbildquelle\\b',
    '^quelle:',
    '^crédits?\\b|\\bcrédits?(?: photo)? ?:|© ',
    '^beeld\\b|^beeld:',
    '^fotografia:|^imagen:|^immagine:|^photo ?:',
  ].join('|'),
  'u',
);
/** Matches a name after «courtesy» at the end of a text. It is kept apart, because browsers take long to build such a class of letters. */
const COURTESY = letterPattern(({ letters }) => `\\bcourtesy (?:of )?[${letters} .]{2,40}\\)?$`);

/** Returns whether a text in lower case contains a picture credit. */
export const isCredit = (text: string): boolean => CREDIT.test(text) || (text.includes('courtesy ') && COURTESY.test(text));
