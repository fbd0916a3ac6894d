import type { GenderWords } from '../gender-words';

/** The Turkish words with which an article says that somebody is a woman or a man. */
export default {
  pronouns: { woman: '', man: '' },
  titles: { woman: 'bayan kraliçe prenses', man: 'bay kral prens' },
  neutralTitles: 'dr prof',
  titlesAfter: { woman: 'hanım hanim', man: 'bey' },
  nouns: {
    woman: 'kadın kadınlar anne annesi kızı abla teyze hala kraliçe prenses',
    man: 'adam baba babası oğlu ağabey amca dayı dede kral prens',
  },
  breaks: 've ile için',
} satisfies GenderWords;
