/** Regular expressions for the openings of calls to action, labels and notices, grouped by language. */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'tags?:',
    'topics?:',
    'filed under',
    '(?:last )?updated?(?::| (?:on|at|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun))',
    'published(?::| on\\b| at\\b|$)',
    'posted (?:on|by|in)\\b',
    'we use cookies',
    'this (?:site|website) uses',
    'comments?$',
    'view (?:comments|gallery|all)',
    'story continues',
    'article continues',
    'scroll (?:down|to)',
    'skip (?:to|advert|past)',
    'copyright(?: ©|:| \\(c\\)| \\d|$)',
    'all rights reserved',
    'all contents?\\b',
    'image source',
    'media caption',
    'loading(?:…|\\.\\.\\.|$)',
    'print$',
    'save$',
    'close$',
    'in this (?:article|story)',
  ],
  de: ['stand:', 'aktualisiert', 'schlagw', 'themen:'],
  fr: ['mis à jour', 'publié le', 'la suite après'],
  es: ['sigue (?:leyendo|a)', 'actualizado', 'etiquetas', 'archivado en'],
  it: ['aggiornato'],
  pt: ['atualizado'],
  nl: ['bijgewerkt'],
  sv: ['uppdaterad', 'publicerad'],
  no: ['oppdatert', 'publisert'],
  da: ['opdateret'],
  ru: ['обновлено'],
};

/**
 * Matches any opening in `BY_LANGUAGE` at the start of a text in lower case. All alternatives are anchored, so it runs in linear time. It
 * does not ignore case, because browsers take more than twice as long to compile a long expression that does.
 */
export const OPENINGS = new RegExp(`^[\\s>»›•*►▶→\\-–—|\\[(【]{0,4}(?:${Object.values(BY_LANGUAGE).flat().join('|')})`, 'u');
