/**
 * Beginnings of words for offices and occupations by field of life, folded and in Latin letters. Two people with one name and offices in
 * different fields are probably different people. «=» behind a word means the whole word. Written down for this project.
 */
export const ROLE_FIELDS = {
  politics:
    'apparatchik appointee bureaucrat consul= delegate emissary legate plenipotentiary functionary technocrat envoy minister ministr president prezydent presid prime= chancel kanzler kanclerz senator senat deputy= deputat posel poslan lawmaker legislator mp= mps= mep= mayor burmistrz mer= maire alcald burgermeist governor gubernat governator gouverneur councillor councilman councilwoman ambassador ambasador botschaft embajad diplomat envoy politician polityk politik politi candidate kandydat kandidat alderman opposition taoiseach undersecretary chancellor',
  sport:
    'acrobat biathlet champion cornerback decathlet featherweight forward= goalie halfback heavyweight heptathlet karateka lightweight middleweight pentathlet player= tailback triathlet umpire welterweight wingback yokozuna caddie jockey racing climber mountaineer chess fencer judoka surfer snowboard weightlift footballer futbol football goalkeep bramkarz vratar torwart striker napastnik midfield pomocnik defender obronca coach trener trainer entrenador athlete athlet sportow sportsm tennis tenis boxer bokser boks cyclist kolarz sprinter runner swimmer plywak skier rower gymnast golfer cricketer batsman bowler quarterback pitcher jockey wrestler olympian rugby hockey hokej basket referee winger fullback marathon',
  arts: 'ballerina contralto diva= emcee maestro mezzo model= starlet virtuoso comedienne compere celebrity socialite clarinet flautist organist cartoonist sculpt poet= soloist impresario actor= actress aktor aktrys akter schauspiel singer spiewa pevets pevits sanger rapper musician muzyk musik composer kompozytor violinist pianist cellist guitarist drummer novelist poet poeta pisarz pisatel writer author= playwright dramaturg painter malarz khudozhnik maler sculptor rzezbiarz artist filmmaker rezyser rezhisser regisseur screenwriter comedian dancer ballet choreograph photographer illustrator bassist soprano tenor= baritone',
  science:
    'astronaut cosmonaut kosmonaut postdoc scholar docent botanist philosopher zoologist professor profes scientist naukow uchen wissenschaft researcher badacz issledovat forscher biologist biolog chemist chemik physicist fizyk fizik physik historian historyk istorik historiker economist ekonom okonom sociologist sociolog archaeolog archeolog astronom geologist geolog climatolog meteorolog oceanograph botanist zoolog virolog epidemiolog psychologist mathematic linguist anthropolog academic lecturer dozent ecologist hydrolog seismolog volcanolog',
  business:
    'accountant actuary concierge magnate merchant millionaire mogul publican multimillionaire executive oligarch industrialist tycoon financier ceo= cfo= coo= managing chairman= chairwoman= prezes unternehmer entrepreneur przedsiebior predprinim businessman businesswoman biznesmen cofounder zalozyciel banker bankier investor owner= manager= menedzer trader broker shareholder retailer shopkeeper baker= restaurat brewer hotelier farmer landlord',
  law: 'advocate qc= bailiff litigant paralegal registrar judge sedzia sudia richter juez lawyer attorney barrister solicitor prawnik adwokat advokat anwalt abogado avocat prosecutor prokurat staatsanwalt fiscal= notary magistrat counsel',
  crime:
    'accomplice assassin assailant bandit felon fugitive hooligan mafioso paedophile pedophile pickpocket pirate= outlaw parolee vandal= mastermind suspect podejrz podozrev verdacht defendant oskarz obvinia angeklagt convict skazan murderer killer robber thief smuggler trafficker gangster inmate prisoner fraudster victim accused burglar arsonist kidnapper',
  medicine:
    'medic= physio neurosurgeon psychoanalyst osteopath masseur doctor lekarz vrach arzt physician surgeon chirurg nurse pielegniark paramedic dentist psychiat paediatric pediatric cardiolog oncolog midwife pharmacist veterinar vet= anaesthet',
  force:
    'adjutant cadet commandant commando conscript corporal guerrilla gendarme legionnaire marine= militant insurgent rebel mercenary spy= warlord superintendent bodyguard guard= combatant general= colonel pulkownik polkovnik oberst major= admiral sergeant sierzant soldier zolnierz soldat commander komendant dowodca officer policjant polizist detective constable sheriff lieutenant inspector firefighter strazak marshal brigadier coastguard',
  faith:
    'archdeacon archpriest canon= chaplain curate friar guru hazzan hermit lama= missionary metropolitan muezzin mufti nuncio prelate rebbe swami yogi pope= papiez papa= papst bishop biskup episkop bischof archbishop cardinal kardynal priest ksiadz sviashchen priester pastor imam= rabbi rabin monk mnich nun= vicar preacher kaznodziej propovednik mullah ayatollah patriarch patriarkh cleric deacon abbot abbess',
  media:
    'pundit journalist dziennikarz zhurnalist journal reporter editor redaktor redakteur presenter prezenter broadcaster columnist correspondent korrespond anchor= blogger podcaster youtuber newsreader',
  schooling:
    'undergraduate sophomore graduate governess schoolmate classmate teacher nauczyciel uchitel lehrer headteacher headmaster headmistress principal= pupil uczen student= schoolboy schoolgirl',
  craft:
    'blacksmith goldsmith mason= stonemason locksmith seamstress clerk= barista deckhand cowboy steward chambermaid maid= nanny lumberjack chauffeur fisherman rybak fischer carpenter plumber electrician mechanic driver kierowca voditel fahrer miner= gornik shakhter bergmann welder sailor trucker gardener chef= cook= kucharz',
  royalty:
    'king= krol korol konig queen krolow korolev monarch emperor empress tsar czar prince princ ksiaz kniaz duke duchess earl= countess baron viscount maharaja raja= shah= emir sultan regent= royal',
} as const;

/** Words in descriptions of people that say nothing about their field. Folded, in Latin letters. */
export const EMPTY_ROLE_WORDS =
  'the a an of and in at for to former ex late then new old young acting deputy vice chief head leader lider szef glava director member czlonek chlen mitglied spokesman spokeswoman spokesperson rzecznik predstavitel sprecher senior junior first second top veteran long-time retired local her his their whose who is was by on with from as der die das des den dem und von im in le la les du de et el los las del y byly byvshyi byvshii';
