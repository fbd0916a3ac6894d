/**
 * Returns the words in a list as a set. The lists below help to tell whether capitalised words name an organisation or a place. They are in
 * lower case and without accents, and each covers several languages.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that end an organisation's name, as in «Eurasia Group», «Leeds United» and «Norland Inc». */
export const ORGANISATION_ENDS = words(`
  agency academy administration airlines airways alliance army assembly associates association authority bank bancorp board broadcasting brigade bureau cabinet
  campaign capital church club coalition college commission committee community companies company conference confederation congress consortium consulting
  cooperative corp corporation council court courts department directorate embassy enterprises exchange executive federation fc afc sc cf force forces forum foundation
  front fund gazette gmbh ag sa spa bv nv plc llp llc ltd limited group guard herald holding holdings hospital house inc industries initiative institute
  institution insurance international journal laboratories laboratory labs league magazine media mission ministry mosque motors movement museum navy network news newspaper
  office operations orchestra organisation organization parliament partners partnership party patrol police post press productions programme project rangers records registry
  school schools secretariat seminary senate service services society solutions studios syndicate systems taskforce team technologies technology telecom telegraph theatre
  times today treasury tribune tribunal trust tv union united university watch weekly works
  universitat ministerium verband verein verlag partei gesellschaft behorde amt universite ministere banque societe parti universidad ministerio banco partido sociedad
  brewery brewers bakery foods farms orchards vineyards winery dairy savings mill mills stores hotels railway railways railroad shipyard foundry breweries fm radio bancshares
  министерство университет банк партия комитет министерство університет міністерство банк партія комітет
`);

/**
 * Words that end an organisation's name but are also surnames, as in «Meridian Wire» and «Fell Star». After a first name, they count as
 * surnames.
 */
export const ORGANISATION_LIKELY_ENDS = words(`
  chronicle courier dispatch echo examiner independent inquirer ledger line lines lumber mail marine materials mercury mirror motor observer outfitters pictures plant reporter savings
  sentinel standard star steel store storehouse sun voice wire books farm brothers bros dynamics pharma pharmaceuticals biotech energy power gas oil electric robotics semiconductor
`);

/** Words before a preposition in an organisation's name, such as «Bank» in «Bank of Norland». The name continues after the preposition. */
export const ORGANISATION_HEADS = words(`
  academy administration agency alliance army assembly association authority bank board bureau cabinet center centre chamber church coalition college commission committee community
  confederation conference congress consortium corporation council court department diocese directorate division embassy faculty federation fund foundation forum front group guild
  house initiative institute institution institutes journal league library ministry movement museum network office order organisation organization parliament party republic school
  secretariat senate service society union university universitat universite universidad ministere ministerio
`);

/** Words before «for», «on» or «against» in an organisation's name, such as «Institute» in «Institute for Peace». */
export const PURPOSE_HEADS = words(
  'institute center centre campaign coalition council committee office agency foundation fund society association commission network initiative alliance forum movement conference programme partnership',
);

/** Words for organisations whose names may join two fields of work with «and», as in «Ministry of Health and Welfare». */
export const FIELD_HEADS = words(
  'ministry department office committee commission institute board bureau agency association administration center centre society federation directorate council chamber',
);

/** Words that end a place name, as in «Norland Bay» and «Fell Street». */
export const PLACE_ENDS = words(`
  airport alley archipelago avenue basin bay beach boulevard bridge camp canal canyon cape castle cathedral city coast county creek crossing dam delta desert district drive falls
  forest garden gardens gulf harbor harbour heights highlands highway hill hills hotel island islands isle isles junction lake lane mall market mountain mountains ocean oblast palace park
  pass peak peninsula plains plateau plaza port prefecture province raion reef region reserve reservoir resort ridge river road sea shore square stadium station strait street suburb swamp
  point quay wharf flats springs rapids bluffs junction landing ferry quarry moor
  territory territories tower town township valley village volcano ward woods zone
`);

/** Words that begin a place name, as in «Lake Norland» and «Port Ellery». */
export const PLACE_STARTS = words(
  'lake mount mt port fort cape camp san santa santo sao saint st gulf isle river north south east west northern southern eastern western central upper lower greater little great nether',
);

/** Lower-case words that show that the name next to them is an organisation's. */
export const ORGANISATION_NEIGHBOURS = words(`
  company firm group newspaper network agency club party bank giant startup website magazine broadcaster carmaker airline charity militia operator retailer platform outlet subsidiary
  union university ministry channel station paper daily weekly tabloid federation league chain maker brand supplier faction organisation organization association app
`);

/** Lower-case words after a name which show that it is an organisation, as in «Norland shares». */
export const ORGANISATION_FOLLOWERS = words(
  'shares employees executives ceo spokesman spokeswoman spokesperson subsidiary customers users lawmakers lawmaker mps fighters militants supporters shareholders board stock network headquarters staff',
);

/** Lower-case words next to a name which show that it is a place. */
export const PLACE_NEIGHBOURS = words(
  'city town village district province region state county area suburb island municipality prefecture oblast capital peninsula neighbourhood neighborhood airport river border coast port valley township ward barangay commune slum highway road',
);

/** Words in the titles of ministers and other officials, such as «finance» and «deputy». They are never a name on their own. */
export const FIELDS = words(`
  foreign interior exterior finance defence defense health education justice trade energy environment agriculture transport transportation labour labor culture home prime vice deputy chief acting
  first second former senior junior state security national federal local regional general assistant associate executive managing public social economic economy development planning
  information communications technology science tourism sports youth women housing works water industry commerce internal external affairs external european veterans policy relations press
  supreme house senate police fire army navy air special high attorney solicitor permanent under joint right hon honourable honorable royal then outgoing incoming president-elect
`);

/** Capitalised words and short forms that are neither actors nor parts of actors' names. */
export const NEVER_NAMES = words(`
  covid corona coronavirus internet god allah christmas easter ramadan eid diwali hanukkah passover ww1 ww2 wwi wwii ii iii iv vi vii viii ix pm am gmt utc est edt cet bst bce bc
  ceo cfo coo cto mp mps mla mep gdp vat hiv aids dna rna ai it tv dvd cd pc gps usb pdf suv atm atms id phd mba ngo ngos ppp vip faq diy uv mri ipo etf esg dj pr hr ok sms url html
  islam christianity judaism hinduism buddhism bible quran koran torah hajj nobel oscar oscars grammy grammys emmy olympics olympic paralympics bitcoin
  mr mrs ms dr usd eur gbp rs km kg photo image file video getty tb iq
`);

/** Acronyms of things, which are the same in many languages. They are not the names of actors. */
export const THING_ACRONYMS = words(`
  gdp vat hiv aids dna rna dvd gps usb pdf suv suvs phd mba vip faq diy mri ipo etf etfs esg sms mms url html xml utc gmt cest usd eur gbp led leds sim esim lte umts
  wap vpn api cpu gpu ram ssd bse adhd lgbt lgbtq iban lng lpg pvc pcr
`);

/**
 * Adjectives and nouns for peoples, religions and convictions that do not belong to a single state. They help to classify the word after
 * them, and are never a name on their own.
 */
export const PEOPLES = words(`
  islamic islamist islamists muslim muslims christian christians jew jews jewish hindu hindus buddhist buddhists catholic catholics protestant protestants sunni sunnis shia shiite shiites
  orthodox anglican methodist arab arabs arabic kurd kurds kurdish african africans european europeans asian asians latino latinos hispanic western westerner westerners eastern northern southern
  democrat democrats democratic republican republicans tory conservative conservatives liberal liberals communist communists socialist socialists marxist nazi nazis roma tamil tamils hausa
  yoruba igbo zulu uyghur uyghurs rohingya bengali punjabi hindi urdu mandarin cantonese farsi latin catalan basque scottish scots welsh english hebrew swahili tagalog persian ottoman victorian
  nordic baltic caucasian slavic balkan parisian londoner californian texan siberian sikh sikhs native indigenous aboriginal maori inuit black white greens mediterranean
`);

/** Names of peoples that consist of a direction and a continent, such as «South Asian». */
export const COMPASS_PEOPLES: ReadonlySet<string> = new Set(
  ['north', 'south', 'latin', 'central', 'west', 'east'].flatMap((side) =>
    ['american', 'americans', 'african', 'africans', 'asian', 'asians', 'european', 'europeans'].map((people) => `${side} ${people}`),
  ),
);

/**
 * Words that end names of events, prizes, agreements, works and the like, for example «War» in «Fell War» and «Prize» in «Norland Prize».
 * Such a name is not the name of an actor.
 */
export const EVENT_ENDS = words(`
  war wars festival cup games championship championships prize award awards revolution uprising treaty accord accords agreement act bill day week month year style virus era age crisis period law code
  amendment election elections olympics marathon tournament open derby final finals massacre genocide disaster reform plan deal pact doctrine theory syndrome disease protocol convention-x
  edition series season episode song album film movie book novel model visa pass-x tax line-x project-x
`);

/** Words that end the names of laws and treaties. Alone, some of them are also people's names: «Bill». */
export const LAW_ENDS = words('bill act law treaty pact accord accords amendment convention protocol directive ordinance');

/** Common English words that occur in names of programmes, works and organisations, but very rarely in people's names. */
export const IMPERSONAL = words(`
  action advanced africa air america american animal annual applied arab arctic asia asian atlantic best big blue born bright broken building business care central change child children civil clean climate
  coal coffee commercial common connect consumer cooperation cultural culture customs daily data day defence defense democratic development digital direct dream dreaming drug east eastern economic education
  electric electronic emergency energy engineering environment environmental equal europe european family farm farmers federal film financial first fish fisheries food forest forests free freedom friendly
  friends front future gas gender general global gold golden good grand great greater green growth health heritage high higher home hot housing human humanitarian hydro independence independent industrial
  information infrastructure inland innovation integrated intelligence international investment joint justice kids knowledge labor labour land language law legal liberation life light little live living local
  long lost marine maritime market media medical metropolitan middle military mining mobile model modern monetary mother municipal music mutual nation national nations natural nature naval new news next night
  north northern nuclear occupational ocean oil old online open operation organic our pacific parliamentary peace people peoples personal petroleum physical police political popular power premier primary
  private product professional progressive project property protection provincial public quality radio railway real red reform refugee refugees regional renewable reproductive republican research
  responsible revolutionary right rights rising road royal rural safe safety school science secondary security senior sexual shared silver single small smart social socialist software solar south southern space
  special sport sports star state states statistical stock strategic street student students studies summit super supreme sustainable tax teachers technical television theory top total tourism trade traditional
  training transport travel treaty tribal trust under union united universal urban value vision vocational voice war water welfare west western white wild wildlife window winter women work worker workers working
  world year young youth zero
`);
