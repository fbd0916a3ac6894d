/** The words of one language that tell what somebody speaks for. All lists in lower case, blanks between words. */
export interface GroupWords {
  /** Where in a word an entry must stand: it is the whole word (a plural «s» aside), the word's end («Bundesfinanzminister»), or its beginning («міністра»). */
  readonly match: 'whole' | 'end' | 'start';
  /** Which word of a noun phrase tells what it is: «port authority finance chief» is a chief, «directrice financière du port» is a director. */
  readonly head: 'last' | 'first';
  /** What a noun phrase ends before: prepositions. */
  readonly breaks: string;
  /** What ends the whole description: conjunctions, relative pronouns, marks. */
  readonly ends: string;
  /** Who holds a public office, or stands for one. */
  readonly officials: string;
  readonly experts: string;
  /** Who leads a business. */
  readonly organisations: string;
  /** Who speaks as one among many: neighbours, relatives, people at work. */
  readonly people: string;
  /** Who is one thing or another, by the body that is named with it: a spokesman, a president. */
  readonly posts: string;
  /** A hyphen is a blank in the article: «white-house». */
  readonly publicBodies: string;
  readonly privateBodies: string;
  readonly parties: string;
  /** Verbs that make somebody the head of what follows: «who leads the Harbour Party». */
  readonly leads: string;
  /** Alone or with one word before it, with a capital letter, an office: «President», «House Speaker». */
  readonly titles: string;
  /** Phrases that hold one of the words above and mean something else. */
  readonly traps: readonly string[];
}

const en: GroupWords = {
  match: 'whole',
  head: 'last',
  breaks:
    'of for at in from with on to by under near as after before over against into about between through during since among toward towards',
  ends: 'and or who whom which that whose where , ; ( -- – —',
  officials:
    'minister sen senator senators gov governor mayor chancellor premier taoiseach lawmaker legislator congressman congresswoman mp mep msp councillor councilman councilwoman alderman ambassador envoy diplomat consul judge magistrate justice prosecutor coroner ombudsman policeman policewoman constable detective inspector sheriff colonel general admiral brigadier sergeant lieutenant politician candidate nominee official attorney-general undersecretary',
  experts:
    'professor prof lecturer researcher scientist scholar academic economist historian sociologist psychologist biologist chemist physicist geologist climatologist meteorologist epidemiologist virologist hydrologist seismologist analyst expert fellow statistician demographer ecologist oceanographer archaeologist anthropologist criminologist astronomer physician',
  organisations: 'ceo cfo coo executive founder co-founder',
  people:
    'resident neighbour neighbor villager mother father parent son daughter wife husband widow widower brother sister aunt uncle grandmother grandfather cousin classmate girl boy woman man women men witness eyewitness witnesses bystander passer-by passers-by onlooker survivor victim patient customer passenger commuter tourist visitor student pupil schoolgirl schoolboy teenager pensioner retiree homeowner tenant voter supporter fan protester demonstrator marcher refugee migrant immigrant worker farmer fisher fisherman fishermen driver teacher nurse cook waiter waitress baker butcher carpenter plumber electrician mechanic miner cleaner cashier shopkeeper hairdresser barber deckhand docker volunteer citizen taxpayer motorist cyclist consumer',
  posts:
    'president chairman chairwoman chair chairperson director head chief leader spokesman spokeswoman spokesperson spokespeople secretary deputy member adviser advisor officer representative aide commander agent counsel delegate commissioner administrator superintendent manager boss treasurer strategist staffer',
  publicBodies:
    'government ministry department parliament senate congress council municipality police army military navy court commission authority embassy treasury cabinet administration pentagon kremlin fbi cia nato eu un coastguard regulator republic white-house city-hall air-force coast-guard central-bank federal-reserve downing-street',
  privateBodies:
    'company firm corporation corp inc ltd plc llc bank business group union federation association society club league charity foundation organisation organization ngo trust institute university college school hospital church chamber alliance coalition network cooperative co-operative airline brewery factory plant shop store restaurant hotel museum theatre theater newspaper magazine studio maker manufacturer retailer supplier startup start-up carmaker publisher team festival zoo board',
  parties: 'party democrat democratic republican gop tory tories conservative conservatives lib-dem opposition greens',
  leads: 'leads led heads headed chairs chaired runs represents',
  titles: 'president representative secretary speaker rep reps sens govs',
  traps: ['council of', 'council on', 'council for', 'authority on', 'student council'],
};

const de: GroupWords = {
  match: 'end',
  head: 'first',
  breaks: 'der des dem den die das von vom zu zur zum für bei beim in im am an auf aus mit nach über gegen',
  ends: 'und oder sowie dass welche welcher welches , ; ( – —',
  officials:
    'minister ministerin ministers ministerpräsident ministerpräsidentin bundespräsident bundespräsidentin staatspräsident staatspräsidentin kanzler kanzlerin senatorin justizsenator innensenator finanzsenator bürgermeister bürgermeisterin bürgermeisters landrat landrätin stadtrat stadträtin abgeordnete abgeordneter abgeordneten politiker politikerin politikers politikern botschafter botschafterin diplomat diplomatin staatssekretär staatssekretärin richter richterin staatsanwalt staatsanwältin staatsanwältinnen generalanwalt kommissar kommissarin polizist polizistin beamter beamte beamtin beamten oberst general admiral kandidat kandidatin regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin dezernent dezernentin oppositionsführer oppositionsführerin',
  experts:
    'professor professorin prof forscher forscherin forschern wissenschaftler wissenschaftlerin wissenschaftlern experte expertin experten ökonom ökonomin historiker historikerin soziologe soziologin psychologe psychologin biologe biologin chemiker chemikerin physiker physikerin geologe geologin meteorologe meteorologin epidemiologe epidemiologin virologe virologin analyst analystin analysten politologe politologin klimatologe statistiker statistikerin ökologe ökologin archäologe archäologin kriminologe kriminologin astronom astronomin gutachter gutachterin mediziner medizinerin',
  organisations:
    'geschäftsführer geschäftsführerin unternehmer unternehmerin vorstandschef vorstandschefin finanzvorstand konzernchef konzernchefin firmensprecher firmensprecherin unternehmenssprecher unternehmenssprecherin konzernsprecher konzernsprecherin gewerkschafter gewerkschafterin vereinssprecher vereinssprecherin',
  people:
    'anwohner anwohnerin anwohnern bewohner bewohnerin bewohnern nachbar nachbarin nachbarn mutter vater eltern sohn tochter ehefrau ehemann witwe witwer bruder schwester tante onkel großmutter großvater freundin mitschüler mitschülerin mädchen junge frau frauen augenzeuge augenzeugin augenzeugen zeuge zeugin zeugen passant passantin passanten überlebender überlebende patient patientin patienten kunde kundin kunden fahrgast fahrgäste tourist touristin touristen besucher besucherin besuchern student studentin studenten schüler schülerin schülern rentner rentnerin rentnern mieter mieterin mietern wähler wählerin wählern anhänger anhängerin demonstrant demonstrantin demonstranten flüchtling flüchtlinge arbeiter arbeiterin arbeitern bauer bäuerin bauern landwirt landwirtin landwirte fischer fischerin fischern busfahrer busfahrerin autofahrer autofahrerin lehrer lehrerin lehrern pflegerin krankenschwester verkäufer verkäuferin bäcker bäckerin bürger bürgerin bürgern',
  posts:
    'mitarbeiter mitarbeiterin mitarbeiters schiedsrichter schiedsrichterin präsident präsidentin vorsitzender vorsitzende vorsitzenden direktor direktorin leiter leiterin chef chefin sprecher sprecherin sekretär sekretärin vertreter vertreterin mitglied mitglieder berater beraterin kommandeur vizechef amtsleiter amtsleiterin geschäftsleiter',
  publicBodies:
    'regierung ministerium ministeriums parlament parlaments bundestag bundestags landtag landtags bundesrat senat senats gericht gerichts gerichtshof polizei armee militär militärs marine bundeswehr behörde amt amtes amts botschaft stadt gemeinde landkreis staatsanwaltschaft eu nato uno stadtverwaltung feuerwehr staatskanzlei',
  privateBodies:
    'unternehmen unternehmens firma konzern konzerns bank verband verbands verbandes verein vereins gewerkschaft klub club clubs stiftung institut instituts universität hochschule schule klinik krankenhaus krankenhauses kirche kammer bündnis genossenschaft brauerei fabrik werk hotel museum theater zeitung zeitschrift verlag verlags organisation umweltschutzorganisation initiative bund gmbh ag union liga',
  parties: 'partei fdp cdu csu spd grünen afd linke linkspartei linksfraktion fraktion övp spö fpö svp opposition bundesfraktion',
  leads: '',
  titles: '',
  traps: [],
};

const fr: GroupWords = {
  match: 'whole',
  head: 'first',
  breaks: 'de du des d à au aux en dans pour par sur chez avec près',
  ends: 'et ou qui que qu dont où , ; ( – —',
  officials:
    'ministre maire député députée sénateur sénatrice préfet préfète sous-préfet ambassadeur ambassadrice diplomate juge magistrat magistrate procureur procureure policier policière gendarme commissaire colonel général amiral chancelier chancelière gouverneur gouverneure eurodéputé eurodéputée élu élue candidat candidate premier-ministre',
  experts:
    'professeur professeure chercheur chercheuse scientifique universitaire économiste historien historienne sociologue psychologue biologiste chimiste physicien physicienne géologue climatologue météorologue épidémiologiste virologue analyste expert experte politologue statisticien statisticienne démographe écologue océanographe archéologue anthropologue criminologue astronome hydrologue',
  organisations: 'pdg dirigeant dirigeante entrepreneur entrepreneuse syndicaliste fondateur fondatrice',
  people:
    'habitant habitante riverain riveraine voisin voisine villageois villageoise mère père parent fils fille épouse époux veuve veuf frère sœur tante oncle cousin cousine ami amie camarade garçon femme homme témoin passant passante survivant survivante victime patient patiente client cliente passager passagère touriste visiteur visiteuse étudiant étudiante élève lycéen lycéenne collégien collégienne adolescent adolescente retraité retraitée locataire électeur électrice manifestant manifestante réfugié réfugiée migrant migrante ouvrier ouvrière agriculteur agricultrice paysan paysanne pêcheur pêcheuse chauffeur conducteur conductrice enseignant enseignante instituteur institutrice infirmier infirmière cuisinier cuisinière serveur serveuse boulanger boulangère boucher bouchère commerçant commerçante caissier caissière salarié salariée bénévole citoyen citoyenne automobiliste cycliste',
  posts:
    'président présidente directeur directrice chef cheffe porte-parole secrétaire adjoint adjointe membre conseiller conseillère responsable représentant représentante délégué déléguée vice-président vice-présidente patron patronne',
  publicBodies:
    'gouvernement ministère parlement assemblée sénat mairie préfecture police gendarmerie armée marine tribunal cour parquet commission ambassade république région département commune municipalité état élysée matignon otan ue onu douane pompiers',
  privateBodies:
    'entreprise société compagnie banque groupe syndicat fédération association union club ligue fondation organisation ong institut université école lycée collège hôpital église chambre coalition coopérative usine brasserie magasin restaurant hôtel musée théâtre journal magazine studio fabricant éditeur équipe festival',
  parties: 'parti opposition socialiste écologiste républicains centriste communiste insoumis insoumise',
  leads: '',
  titles: '',
  traps: [],
};

const es: GroupWords = {
  match: 'whole',
  head: 'first',
  breaks: 'de del a al en para por con sobre cerca',
  ends: 'y e o u que quien cuyo cuya donde , ; ( – —',
  officials:
    'ministro ministra alcalde alcaldesa diputado diputada senador senadora gobernador gobernadora embajador embajadora diplomático diplomática juez jueza magistrado magistrada fiscal policía comisario comisaria coronel general almirante canciller concejal concejala eurodiputado eurodiputada político política candidato candidata subsecretario subsecretaria',
  experts:
    'profesor profesora catedrático catedrática investigador investigadora científico científica académico académica economista historiador historiadora sociólogo socióloga psicólogo psicóloga biólogo bióloga químico química físico física geólogo geóloga climatólogo climatóloga meteorólogo meteoróloga epidemiólogo epidemióloga virólogo viróloga analista experto experta politólogo politóloga estadístico ecólogo ecóloga oceanógrafo oceanógrafa arqueólogo arqueóloga antropólogo antropóloga criminólogo criminóloga astrónomo astrónoma',
  organisations: 'empresario empresaria sindicalista fundador fundadora',
  people:
    'vecino vecina residente habitante madre padre hijo hija esposa esposo viuda viudo hermano hermana tía tío abuela abuelo primo prima amigo amiga compañero compañera chica chico niña niño mujer mujeres hombre testigo transeúnte superviviente víctima paciente cliente clienta pasajero pasajera turista visitante estudiante alumno alumna adolescente jubilado jubilada inquilino inquilina votante manifestante refugiado refugiada migrante trabajador trabajadora trabajadores obrero obrera agricultor agricultora campesino campesina pescador pescadora pescadores conductor conductora maestro maestra enfermero enfermera cocinero cocinera camarero camarera panadero panadera carnicero carnicera comerciante cajero cajera voluntario voluntaria ciudadano ciudadana ciclista',
  posts:
    'presidente presidenta director directora jefe jefa portavoz secretario secretaria vocal miembro asesor asesora consejero consejera responsable representante delegado delegada vicepresidente vicepresidenta líder dirigente',
  publicBodies:
    'gobierno ministerio parlamento congreso senado ayuntamiento alcaldía guardia ejército armada tribunal audiencia fiscalía comisión embajada república junta generalitat diputación estado otan ue onu aduana bomberos policía',
  privateBodies:
    'empresa compañía sociedad banco grupo sindicato federación asociación unión club liga fundación organización ong instituto universidad escuela colegio hospital iglesia cámara coalición cooperativa fábrica cervecera tienda restaurante hotel museo teatro diario periódico revista estudio fabricante editorial equipo festival cofradía',
  parties: 'partido oposición socialista popular conservador conservadora',
  leads: '',
  titles: '',
  traps: [],
};

const uk: GroupWords = {
  match: 'start',
  head: 'first',
  breaks: 'в у на з із зі до від для при про',
  ends: 'та і й або що який яка які де , ; ( – —',
  officials:
    "міністр прем'єр мер мерк депутат депутатк нардеп посол послиц дипломат дипломатк судд прокурор прокурорк поліцейськ слідч полковник генерал адмірал губернатор чиновник чиновниц посадовець посадовиц політик канцлер кандидат кандидатк президент омбудсман сенатор",
  experts:
    'професор професорк дослідник дослідниц науковець науковиц науковц учен вчен економіст економістк історик історикин соціолог соціологин психолог психологин біолог біологин хімік фізик геолог кліматолог метеоролог епідеміолог вірусолог аналітик аналітикин експерт експертк політолог політологин археолог антрополог астроном',
  organisations: 'підприєм гендиректор засновник засновниц',
  people:
    'мешкан жител сусід мати матер матір батьк батько син доньк дружин чоловік вдов брат сестр тітк дядьк бабус дідус подруг друг однокласн дівчин хлоп жінк свідок свідк очевид перехож постраждал пацієнт клієнт пасажир турист відвідувач студент учениц учень учні пенсіонер орендар вибор протестувальн демонстрант біжен переселен робітн працівник працівниц фермер селян рибал водій водієм водія вчител учител медсестр кухар офіціант пекар продав волонтер громадян',
  posts:
    'голов директор директорк керівник керівниц речник речниц секретар заступник заступниц член представник представниц радник радниц уповноважен командир начальник начальниц лідер лідерк',
  publicBodies:
    'уряд міністерств парламент верховн-рад мері міськрад облрад верховної-ради верховна-рада поліці арм збройн суд прокуратур посольств держав адміністрац комісі президента кабмін нато єс оон служб департамент',
  privateBodies:
    'компані фірм корпораці банк група групи профспілк федераці асоціаці спілк клуб ліг фонд організаці інститут університет школ лікарн церк палат коаліці кооператив завод фабрик броварн магазин ресторан готел музе театр газет журнал видавництв команд фестивал',
  parties: 'партії партія партію опозиц фракці',
  leads: '',
  titles: '',
  traps: [],
};

/** By primary language. In any other nobody is told to speak for anything by words. */
export const GROUP_WORDS: Readonly<Record<string, GroupWords>> = { en, de, fr, es, uk };
