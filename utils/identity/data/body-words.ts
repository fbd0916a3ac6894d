/**
 * Words in the names of public bodies, with the same word in other languages: one meaning a line, as beginnings of words, folded and in
 * Latin letters. A body whose name consists only of such words belongs to a state, and its name in one language is that in another one.
 * «=» before a word means the whole word. Written down for this project.
 */
export default `
court sad= sadu= sadem= sady= sadow= sadzie= sud= suda= sudu= sudom= sude= sudi= gericht tribunal trybunal tribunale corte cour gerechtshof mahkeme
supreme najwyzs verkhovn vyerhovn verhovn oberst suprem yarg
high wyzsz vyssh vysok vyshch haut
constitutional konstytuc konstituts konstytuts verfassungs constituc constitut
european europejsk evrope ievrope yevrope europais europeen europeo europe europea
union uni= unia= unii= unie= unio= soiuz= soiuza= soiuzu= soiuz soyuz verein= birlig
parliament parlament parlement
commission komisj komiss komis kommission comisi comissa
council rad= rada= rade= rady= radzie= radoi= sovet= soveta= sovetu= soviet= rat= conseil consejo consiglio raad
government rzad= rzadu= rzadem= rzady= rzadow= uriad= uriadu= uriadom= praviteln pravitelstv regierung gouvernement gobierno govern regering hukumet
senate senat senato senad
ministry minist resort= bakanlig
foreign zagranic spraw-zagranicznych inostrann zakordon auswart aussen etranger exterior ester buitenlandse disisleri
interior wewnetrzn vnutrenn vnutrishn inner interieur intern icisleri binnenlandse
affairs spraw= sprawami= del= spravy= sprav= angelegenheiten asuntos affari zaken
defence defense obron oboron verteidigung defens difesa savunma
finance finans finanz financ
justice sprawiedliw iustits iustyts justiz giustiz justic adalet
health zdrow zdravookhran zdorov gesundheit sante salud saude sagli
labour labor prac= pracy= truda= truda arbeit travail trabaj trabalho
transport transport verkehr
education eduka obrazovan osvit osvity bildung educat enseign egitim
police polic polits polizei polizia politie
army wojsk armi= armia= armii= armee ejerc
president prezydent prezident
bank= banku= banka= bankiem= banko=
central centraln tsentraln zentral merkez
national narodow natsionaln nationaln nazion nacion nation milli ulusal
federal federaln bundes
agency agencj agentst agents agentur agence agencia agenzia ajans
news wiadomosc novost novyn nachrichten noticias nouvelles
press pras= prasow presse pressa prensa stampa
church kosciol koscio tserkv kirche eglise iglesia chiesa kerk
catholic katolic katolyts katholi cattoli
orthodox prawoslawn pravoslavn orthodox ortodox
christian chrzescij khristian khrystian christ crist
association stowarzyszen assotsiats asotsiats associat asociac vereinigung zwiaz= zwiazk
organisation organization organizac organizats organizz organis
office urzad urzed upravlen biuro biuro= buro= bureau amt=
university uniwersyt universit universyt universid
party partia= partii= partie= partiia= partiei= partei partito partido parti= partij
prosecutor prokurat staatsanwalt fiscal procur
united zjednoczon obedinen obiednan verein unid= uni=
nations narodow= natsii= natsii natsij nationen nations nacion nazioni
security bezpiecz bezopasn bezpek sicherheit securit segurid sicurez guvenlik
world swiatow vsemirn vsesvitn mirov welt mondial mundial
international miedzynarodow mezhdunarodn mizhnarodn internationa internaciona internaziona uluslararasi
society towarzyst obshchest spilk gesellschaft societ
human czlowiek chelovek liudyn mensch human
rights praw= prava= prav= rechte derechos droits diritti
committee komitet komite comite comitat
aid pomoc= pomocy= pomoshch dopomog hilfe aide ayuda
civil cywiln civil grazhdan tsyviln zivil
aviation lotnic aviats aviac luftfahrt
authority wladz wladze= urzad= vlast vlada behorde autorit autorid
airport lotnisk lotniska aeroport flughafen aeropuert
pilots pilot pilotow
trade handl torg
competition konkurenc konkurents wettbewerb competenc
consumer konsument potrebit spozhyv verbrauch
protection ochron zashchit zakhyst schutz protec
republic republik respublik repubblic
house dom= izba= izby= palat haus= chambre camara camera
lower nizsz nizhn nyzhn unter
assembly zgromadz sobran zibrann versammlung assemblee asamblea assemblea meclis
guard= gward gvardi garde guardia
coast= coastal straz-przybrzezna beregov kuste cote=
space= kosmiczn kosmich raumfahrt spatial espacial spaziale
weather meteorolog pogod wetter meteo
intelligence wywiad razved rozvidk nachrichtendienst renseign intelig
statistics statyst statist
customs celn tamozhen mytn zoll douan aduan dogan
border= graniczn pogranich prykordonn grenz frontier fronter
immigration migrac migrats einwander immigrat inmigra
navy= marynark flot= flota= marine=
air= lotnicz vozdushn povitrian luft aereo aerien
force= forces= sily= sil= silam= zbrojn streitkraft forze
environment srodowisk okruzhaiushch dovkill umwelt environnement ambient
agriculture roln selskogo silsk landwirtschaft agricultur
energy energ enerhet
culture kultur cultur
football pilk= futbol fussball voetbal calcio
federation federac federats foderation federaz
olympic olimp olymp
democratic demokrat democrat
liberal liber
green= greens zielon zelen grune= grunen= verts verdes verdi= groen
socialist socjal sotsial sozial social
conservative konserw konserv conservad conservat
republican republikan
communist komunist kommunist comunist
radio= radi=
television telewiz televid telebach fernseh televis
railway railways kolej zheleznodorozhn zaliznyts eisenbahn bahn= ferrovi
post= poczt pocht poste= correos
tax= podatk nalog podatkov steuer impot impuestos
electoral elections wyborcz izbirat vyborch wahl= electorales elettoral
representatives deputies poslow deputat abgeordnet diputad deputati
service sluzb= sluzhb dienst= servic serviz
bureau biur=
department departament
institute instytut institut istitut
science nauk= wissenschaft scien
academy akadem academ
appeal apelac apelliats apeliats berufung appel apelac
town= city= miast= miejsk gorod= gorodsk misk= stadt= ville= ciudad= citta
county= district rayon raion kreis= okrug= powiat
fire= pozarn pozharn feuerwehr pompiers bomberos
coalition koalic koalits coalic
opposition opozyc oppozits opozyts
people= peoples ludow naroda= volks= pueblo peuple
revolutionary rewoluc revoliuts
workers robotnicz rabochikh trabajadores travailleurs arbeiter
farmers rolnik fermer bauern agriculteurs
teachers nauczyciel uchitel lehrer= enseignants
students student
veterans wetera vetera
centre= center= centers= centres= centrum zentrum tsentr= tsentra= tsentru= tsentrom=
theatre theater teatr
harbour harbor
saint= st=
pharma pharmaceutical farma
technology technolog tech= tekhnolog
telecom telekom
industry industri industries przemysl promyshlenn
laboratory laborator labs= lab=
brothers brothers= bros= bracia gebruder
manufacturing manufactur mfg=
upper wyzsza= verkhn ober=
`;

/** Acronyms of public bodies of any state, by language, with the meanings of their words. */
export const STATE_ACRONYMS = `
pl MSZ ministry foreign affairs
pl MSW ministry interior affairs
pl MSWiA ministry interior affairs
pl MON ministry defence national
pl SN supreme court
pl TK constitutional court
pl NBP central bank
ru МИД ministry foreign affairs
ru МВД ministry interior affairs
ru ЦБ central bank
uk МЗС ministry foreign affairs
uk МВС ministry interior affairs
tr TBMM national parliament
nl OM prosecutor office
`;

/** Small words that names of bodies contain or not. */
export const SMALL_WORDS =
  'the of and for in on at to a an de la le les du des der die das den dem und fur von zur zum el los las del y e i w we z ze na do dla od o v vo s so u za po ta ta al il lo di della delle dei degli per het een van voor en da do dos das';

/** The legal forms and kinds of firms, and the short forms of football clubs, that a name contains or not. */
export const LEGAL_FORMS =
  'inc incorporated ltd limited plc llc llp lp pllc pty kk kgaa sarl sas aps oyj bhd corp corporation co company group holding holdings ag gmbh se sa spa srl nv bv ab oy as asa sp zoo ooo oao zao pao tov pat tzov sas kg dac fc afc cf fk informatsionnoe ia ia';
