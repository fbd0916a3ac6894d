const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Words inside names or next to them, which show where a name begins and ends, and what it refers to. Most of them are English, but the
 * lists are used for all languages whose script has capitals. Words are in lower case and without accents, except for `postNominals`.
 */
export const NAME_WORDS = {
  /** Lower-case words inside a name, as in «Ursula van der Hoek» and «Karim bin Nasser». */
  particles: words('de la las los van von der den del della dei di da das do dos du bin ibn binti al el ul ur ould ter ten le zu y af av'),
  /** Lower-case words that can begin a name, in languages that have a trained tagger. */
  leadingParticles: words('al el de del della la le van von der den ten ter bin ibn da das di dos du ul ad as ash ar an at abu mac'),
  /** Forms of the Arabic article, which is joined to the next word by a hyphen, as in «Bashar al-Nur». */
  arabicArticles: words('al el an as ar ad ash at ul'),
  /** Arabic words for a parent or a child before a name, as in «Abu Karim al-Nur». */
  parentWords: words('abu abou umm oum ibn'),
  /** Words before «of» in a place name, as in «Gulf of Ferrin», or in a title that contains a place name, as in «Duke of Elmwick». */
  placeHeads: words(
    'gulf bay isle cape straits strait sea republic kingdom state city university coast horn mount tower church cathedral bank duke port',
  ),
  /** Words that do not end in «s» and whose possessive can be part of an organisation's name, as in «Women’s League». */
  possessors: words('women men children people queen king'),
  /** Words before the name of a saint. The possessive of that name can be part of another name, as in «St Mary’s Hospital». */
  saints: words('st saint'),
  /** Contracted verbs after an apostrophe, as in «she’ll» and «they’ve». A common word with such a verb is not a name. */
  contractions: words('ll ve re d m s'),

  /** Titles that are not surnames, so they count as titles even after a first name. */
  strongTitles: words(`
    president minister secretary chancellor governor senator mayor director chairman chairwoman commissioner ambassador spokesman
    spokeswoman premier professor congressman congresswoman representative
  `),
  /** Titles that are written in capitals, such as «CEO». */
  shortTitles: words('ceo cfo coo cto mp mps mep mla pm vp'),
  /** Words before a title that do not belong to the name after them, as in «Former Elmwick United striker …». */
  formerWords: words('former ex outgoing incoming late then'),
  /** Abbreviations at the end of a name, such as «Corvin Group Inc.» and «Peter Berg Jr.». Their full stop belongs to the name. */
  abbreviatedEnds: words('inc corp ltd co bros jr sr'),
  /** Words after a surname that distinguish the generations of a family, as in «Peter Berg Jr.». */
  generations: words('jr sr junior senior'),
  /** Titles of rulers, their families and popes. They belong to the name of a person who has only a first name: «Queen Tilda». */
  royalTitles: words(`
    king queen prince princess pope emperor empress sultan emir tsar konig konigin prinz prinzessin papst kaiser kaiserin zar
  `),
  /** Letters after a person's name, as in «Ana Roth KC». They are spelled as in the text. */
  postNominals: words('KC QC SC MP MSP MEP MBE OBE CBE PhD'),

  /**
   * Words at the end of a company's name that may be left out later in the text, as in «Corvane» for «Corvane Resources». They are used
   * only if there is a trained tagger for the language.
   */
  firmEnds: words(`
    inc corp corporation ltd llc plc ag co company group holdings resources materials industries partners systems technologies motors
    foods airlines airways
  `),
  /** Words at the end of an organisation's name that are ignored when two names are compared, such as «Inc» and «Holdings». */
  legalForms: words('inc corp corporation ltd limited llc plc co company group holdings ag sa gmbh'),
  /** Short words in an organisation's name that are ignored when the words of two names are compared, such as «of» and «the». */
  functionWords: words('of the and for on in to de la des du et und der die das & against'),
  /** Lower-case words in an organisation's name that its acronym leaves out. */
  acronymLinks: words('of and for the de & in'),

  /** Labels that precede a dash or a date, like the place in a dateline: «BREAKING – It rained.» */
  datelineLabels: words(
    'live breaking exclusive update updated analysis opinion review video watch corrected correction factbox photos new',
  ),
  /** Words that are not names on their own: pronouns, and words for relatives, kinds of places and parts of texts. */
  genericWords: words(`
    mama papa mum mom mommy mummy dad daddy grandma grandpa granny nana auntie anyone anybody everyone everybody someone somebody nobody
    nothing anything everything something republic kingdom city nation nations office war revolution route park south east north people
    peoples majesty state states world jr sr al el la province county district region river lake street island islands section chapter
    article act bill day week table figure part one prize award cup
  `),

  /** Words before the name of a place where something happens. */
  placePrepositions: words('in at near across outside around throughout within'),
  /** Words before the name of a place that somebody goes to or comes from. */
  directionWords: words('from to into toward towards visit visited visiting via'),
  /** Words before a place name that indicate a part of the place or a direction. */
  compassWords: words(`
    northern southern eastern western central north south east west downtown nearby northwestern northeastern southwestern southeastern
    rural
  `),
  /** First names that are usually adjectives. */
  adjectiveFirstNames: words('christian'),
  /** Pronouns that refer to people and follow a person's name. */
  personPronouns: words('who whose whom himself herself'),
  /** Words before a capital city's name which show that it means the city and not the government, as in «they met in Beijing». */
  settingWords: words(`
    in at near from to visit visited visiting outside around across through throughout into toward towards leave left leaving reach
    reached
  `),
  /** Words before a capital city's name which show that it means the government, as in «talks with Beijing». */
  counterpartWords: words('with against over between by that pressure urge urged pressed behind'),
} as const satisfies Readonly<Record<string, readonly string[]>>;
