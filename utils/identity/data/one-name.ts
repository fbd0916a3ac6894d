/**
 * People of history and faith whom every article calls by one name: the spellings of the name, then the word that can be added to it. They
 * are the same person everywhere, unless somebody else in the article has the name, too. Folded, in Latin letters. Written down for this
 * project.
 */
export const ONE_NAMES: readonly string[] = [
  'muhammad; prophet prorok prorokiem profeta prophete profet peygamber',
  'jesus; christ khrist khryst khristos khrystos chryst chrystus cristo christus',
  'moses; prophet prorok',
  'buddha budda buda bouddha;',
  'confucius konfucjusz konfutsii konfutsiy confucio konfuzius;',
  'socrates sokrates sokrat;',
  'plato platon;',
  'aristotle arystoteles aristotel aristoteles;',
  'napoleon napoleone; bonaparte',
  'shakespeare szekspir shekspir;',
];

/** Titles of people who have a single name in office, as stems: «papie» for «papież» and «papieżem». Each line is one office. */
export const ONE_NAME_TITLES: readonly string[] = [
  'pope papie papa papst pape papi pontif',
  'patriar',
  'king queen kral krol krolow korol korolev konig roi reine rey reina re regina',
  'emperor emper cesar imperat kaiser',
  'prince princess ksiaz ksiez prints princ prinz furst',
  'saint sviat swiet sankt sant san',
  'prophet prorok profet',
  'ayatol aiatol',
  'mullah mulla mull',
];
