import type { GenderWords } from '../gender-words';

/** The Polish words with which an article says that somebody is a woman or a man. */
export default {
  pronouns: { woman: 'ona', man: 'on' },
  titles: { woman: 'pani królowa księżna siostra ministra posłanka rzeczniczka senatorka', man: 'pan król książę ksiądz ojciec' },
  neutralTitles: 'dr prof',
  nouns: {
    woman:
      'kobieta kobiety dziewczyna pani matka córka siostra żona wdowa babcia ciotka królowa aktorka piosenkarka dziennikarka nauczycielka przedstawicielka mieszkanka aktywistka rzeczniczka posłanka dyrektorka szefowa ministra lekarka pielęgniarka sąsiadka prezeska radna burmistrzyni profesorka senatorka',
    man: 'mężczyzna mężczyźni chłopak pan ojciec syn brat mąż wdowiec dziadek wujek król książę',
  },
  breaks: 'z ze w we na do od dla przy po i oraz lub który która',
} satisfies GenderWords;
