/**
 * English words for people's roles and occupations, in lower case and without accents. The lists do not include plurals, words from
 * language packs, or words that end in «-er», «-or» or «-ian».
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for people: occupations, offices and ranks, and words for athletes, relatives, believers and criminals. */
export const OCCUPATIONS = words(`
  eyewitness bystander passer-by
  abbess academic accomplice accountant acolyte acquaintance acrobat actress actuary adjutant adversary advocate agent alcalde alter-ego
  alumna alumnus apparatchik appellant applicant appointee apprentice archdeacon archimandrite architect archpriest artisan artiste assailant assassin
  assistant associate astronaut athlete attache attendant au-pair aunt autocrat ayatollah bailiff ballerina bandit bandmate barista baritone baron
  baroness baronet bass bellboy beneficiary biathlete blacksmith boatswain bodyguard bosun boy boyfriend bride bridegroom brother-in-law bureaucrat
  burglar bursar cabbie caddie cadet caliph canon capo captive celebrity center-back centre-back centurion ceo chambermaid champion chaperone chaplain
  chauffeur chef chieftain child citizen claimant classmate cleric clerk client clown cochair colleague combatant comedienne comic commandant commando
  companion compatriot compere complainant concierge confidant confidante conscript constable consul contestant contralto convict cook cornerback
  corporal cosmonaut counsel counterpart countess cousin cowboy cowherd coxswain curate customer czar dad daughter-in-law dauphin deacon dean debutant
  debutante decathlete deckhand defendant delegate deputy descendant designee despot detainee detective devotee disciple dissident diva docent doge
  doyen dropout duchess duke dyer earl elder emcee emigre emissary ensign entrant entrepreneur exile expat expatriate fan farmhand father-in-law
  featherweight felon fiance fiancee fieldmarshal figure figurehead firebrand flatmate fly-half forward friar fugitive fullback functionary gendarme
  genius girl girlfriend goalie goatherd godson goldsmith governess gp graduate grandee grandparent groom guard guerrilla guest guide guru gymnast
  half-brother halfback hazzan headmistress heart-throb heavyweight heir heiress heptathlete hermit hooligan hostage hostess housemaid housemate
  housewife icon idol imam impresario incumbent infant infanta infante informant inhabitant inmate insurgent intern jockey judoka karateka khan
  khedive kingpin knight lad lady lama landlady landlord laureate legate legend legionary legionnaire lifeguard lightweight litigant local locksmith
  lookout lt-gen lumberjack maestro mafioso magistrate magnate maharaja maid marine marshal mason masseur masseuse mastermind mate matriarch matron mc
  mechanic medic mentee mep mercenary merchant metropolitan mezzo middleweight midwife migrant militant millionaire missionary mistress model mogul
  mom monarch monk mother-in-law mp mps msp muezzin mufti mullah multimillionaire mum mvp namesake nanny naturopath nawab nephew neurosurgeon
  newsagent niece notary novice nun nuncio nurse officiant oligarch orphan osteopath outlaw paedophile pandit paralegal paramedic parent parolee pasha
  passer-by patient patriarch patron peasant pedlar pedophile peer pentathlete physio picket pickpocket pilgrim pilot pirate plaintiff playwright
  plenipotentiary poet poetess politico polymath postdoc postdoctoral postgraduate potentate prefect prelate priest priestess primate princess
  principal prodigy prop prophet protege provost psychoanalyst publican pundit pupil qc quarterback rabbi raja rapporteur rebbe rebel recipient
  recruit reeve referee refugee regent registrar republican restaurateur retiree revolutionary rival rookie roommate runner-up sadhu saint salesgirl
  scholar schoolboy schoolchild schoolgirl schoolmate scout scribe scrum-half seamstress seer servant server shah shepherd shepherdess shortstop
  sibling sidekick sister-in-law sleuth snitch socialite son-in-law sophomore soprano spook spouse spy squire stand-in star starlet stepson steward
  stewardess stonemason substitute suffragette superintendent superstar supremo surgeon suspect swami tailback tanaiste taoiseach teammate technocrat
  tenant thief trainee triathlete triplet troubadour trustee tsar tsarina twin tycoon umpire uncle underdog undergraduate undersecretary understudy
  valet vandal vet veterinary vicar viceroy virtuoso viscount visionary vp waitress warden warlord welterweight wheelwright whip wingback wizard
  workmate yogi yokozuna
`);

/** Words that end like «baker» or «tailor» but do not refer to people. */
export const NO_OCCUPATIONS = words(`
  after anchor anger another answer armour assist banner barrier beer behavior behaviour better bitter border bumper butter cancer career center
  chapter character cheer clever cluster color colour computer consider consist corner corridor counter cover customer danger daughter december
  decor deer defer deliver differ dinner disaster discover door eager earlier easter either elder enlist enter error ever exterior factor favor
  favour fever fibre finger flavour floor flower former fuller further gather glamour greater hamburger harbor harbour higher honor honour
  horror however humour hunger indoor inferior inner insist interior junior labor labour larger laser later layer leather lesser letter litter
  longer lower major matter meter minor mirror motor neighbour neither never newer newspaper november number october offer older order other
  outdoor outer over paper pepper per persist poor poster power prefer prior proper quarter queer rather razor recover refer register remember
  resist river roster rumour sector senior september server sheer shelter shower silver slender sober soccer steer suffer summer super superior
  supper tender terror theater tiger timber together tower trailer transfer tremor trigger trouser tumor twitter under upper user utter vapour
  wafer water weather whether winter wonder younger
`);

/** Nouns that describe people by their relation to something else, such as a family, an organisation, an event or a place. */
export const RELATIONS = words(`
  son daughter wife husband mother father brother sister widow grandson member head boss partner founder co-founder cofounder survivor victim
  veteran native expert fellow
`);

/** Words that may begin a description that follows a person's name, as in «Ana Roth, once a baker». */
export const DESCRIPTION_OPENERS = words('former then now one once formerly currently previously later his her their its our last');

/** Words after a name and a comma that introduce somebody else, as in «Anna Berg, along with …». */
export const COMPANION_WORDS = words('along together alongside plus joined followed including');

/** Words that join the noun in a description to the words after it, as in «an aide to the envoy». */
export const NOUN_LINKS = words('of for to at in on with from');

/** Adverbs that can begin a description, although they usually do not belong to one. */
export const DESCRIPTION_ADVERBS = words('first then once');

/**
 * Participles and adjectives that describe people, as in «ousted mayor Ana Roth». They must not be mistaken for verbs whose object is the
 * next name.
 */
export const PERSON_ADJECTIVES = words(
  `retired ousted disgraced exiled jailed convicted alleged wanted deposed renowned celebrated injured so-called red defending reigning ruling
  sitting acting incoming outgoing leading aspiring founding managing acclaimed embattled famed seasoned experienced self-described self-styled
  self-proclaimed award-winning advanced`,
);

/** Verb forms after «who» that state somebody's occupation or office. */
export const OFFICE_VERBS = words(`
  administers bakes breeds builds captained captains chaired chairs cleans co-founded co-ordinates coached coaches cofounded commanded commands
  conducts coordinates covers curates designs directed directs drives edited edits farms founded grows guards headed heads hosted hosts leads led
  makes managed manages mends operates oversaw oversees owned owns presented presents presides ran repairs represented represents researches run runs
  sells served serves studied studies supervises supplies taught teaches trains translates treats worked works co-wrote cowrote plays quit resigned acts acted
`);

/**
 * Verbs whose object is the name after them, as in «visits Ana Roth». They show that the words before the name do not describe the person.
 * Verbs that end in «-ed» are not listed, because they are recognised by their ending.
 */
export const OBJECT_VERBS = words(`
  accuses appoints backs beat beaten beats became becomes binds bit bites blames bore bought bound brings brought buys calls came catches caught
  chooses chose comes cut cuts defeats did draws drew drives drove faces felt fights finds fires follows forgave forgives fought found gave gets gives
  goes got had has hates heard hears held hired hit hits holds joins keeps kept kills knew knows leads leaves led left likes loses lost loves made
  makes marries meet meets met names outran overthrew overtook paid pays picks plays portrays put puts ran read reads replaces runs sacks said sang
  saw says see sees sells sends sent shoots shot signs sold stabs stars succeeds supports takes taught tells thank thanks told took urges visits wants
  weds went wins won wrote
`);
