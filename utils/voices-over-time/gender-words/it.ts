import type { GenderWords } from '../gender-words';

/** The Italian words with which an article says that somebody is a woman or a man. */
export default {
  pronouns: { woman: 'lei ella', man: 'lui egli' },
  titles: {
    woman: 'signora signorina regina principessa duchessa contessa suor suora',
    man: 'signor signore sig re principe duca conte fra',
  },
  neutralTitles: 'dott prof ing avv dottor dottoressa',
  nouns: {
    woman:
      'donna donne ragazza signora madre figlia sorella moglie vedova attrice regina principessa duchessa nonna zia fidanzata direttrice senatrice deputata avvocata ricercatrice professoressa consigliera sindaca ministra funzionaria impiegata esperta scienziata amica dottoressa infermiera scrittrice ambasciatrice fondatrice maestra',
    man: 'uomo uomini ragazzo signore padre figlio fratello marito vedovo re principe duca nonno zio fidanzato',
  },
  breaks: 'di del della dello dei degli delle da dal in per con a su e o che',
} satisfies GenderWords;
