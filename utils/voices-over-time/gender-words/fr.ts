import type { GenderWords } from '../gender-words';

/** The French words with which an article says that somebody is a woman or a man. */
export default {
  pronouns: { woman: 'elle', man: 'il' },
  titles: {
    woman: 'madame mme mlle mademoiselle reine princesse duchesse baronne comtesse sœur',
    man: 'monsieur m sieur roi prince duc baron comte père frère abbé',
  },
  neutralTitles: 'dr pr me maître docteur professeur',
  nouns: {
    woman:
      'femme femmes fille filles dame mère sœur soeur épouse veuve actrice reine princesse duchesse grand-mère tante nièce compagne présidente directrice sénatrice députée avocate chercheuse professeure conseillère habitante voisine étudiante militante salariée policière infirmière chanteuse représentante observatrice manifestante enseignante adjointe agricultrice ambassadrice auteure autrice chancelière commerçante déléguée écrivaine gouverneure historienne inspectrice magistrate préfète procureure rédactrice cheffe patronne fondatrice maîtresse mairesse romancière coordinatrice chirurgienne vice-présidente',
    man: 'homme hommes garçon monsieur père fils frère mari époux veuf roi prince duc grand-père oncle neveu compagnon',
  },
  breaks: "de du des d' à au aux pour en dans sur par avec chez et ou qui dont",
} satisfies GenderWords;
