/** Nouns for people by occupation, office, relation or standing, and for groups, in Polish news. Written down for this project. */
export default {
  people: `
raper raperka piosenkarz piosenkarka wokalista wokalistka muzyk kompozytor kompozytorka pianista pianistka skrzypek skrzypaczka
wiolonczelista wiolonczelistka gitarzysta gitarzystka perkusista saksofonista trębacz organista dyrygent dyrygentka śpiewak
śpiewaczka tenor sopranistka mezzosopranistka baryton didżej didżejka tekściarz jazzman frontman producentka aktor aktorka reżyser
reżyserka scenarzysta scenarzystka scenograf scenografka choreograf choreografka tancerz tancerka baletnica baletmistrz komik
komiczka kabareciarz satyryk model modelka celebryta celebrytka gwiazdor showman konferansjer filmowiec dokumentalista
dokumentalistka dramaturg dramatopisarz montażysta dźwiękowiec pisarz pisarka poeta poetka powieściopisarz powieściopisarka
prozaik eseista eseistka felietonista felietonistka reportażysta reportażystka tłumacz tłumaczka autor autorka współautor
współautorka biograf noblista noblistka redaktor krytyk krytyczka literaturoznawca językoznawca bibliotekarka księgarz malarz
malarka rzeźbiarz rzeźbiarka artysta artystka grafik rysownik ilustrator ilustratorka fotograf fotografka fotoreporter
fotoreporterka kurator kuratorka kolekcjoner kolekcjonerka konserwator konserwatorka projektant projektantka architekt architektka
urbanista urbanistka stylistka ceramik jubiler kustosz dziennikarz dziennikarka reporter reporterka korespondent korespondentka
publicysta publicystka prezenter prezenterka komentator komentatorka moderator bloger blogerka youtuber youtuberka influencer
influencerka tiktokerka wydawczyni rzecznik rzeczniczka prezydent prezydentka wiceprezydent wiceprezydentka premier premierka
wicepremier wicepremierka eksprezydent ekspremier minister ministra wiceminister wiceministra eksminister marszałek marszałkini
wicemarszałek senator senatorka poseł posłanka europoseł europosłanka eurodeputowany eurodeputowana deputowany deputowana
parlamentarzysta kongresmen radny radna burmistrz burmistrzyni wiceburmistrz wójt sołtys starosta wojewoda kanclerz gubernator
komisarz eurokomisarz sekretarz sekretarka podsekretarz ambasador ambasadorka konsul dyplomata dyplomatka attaché wysłannik
wysłanniczka negocjator negocjatorka mediator przewodniczący przewodnicząca wiceprzewodniczący wiceprzewodnicząca polityk
polityczka działacz działaczka aktywista aktywistka opozycjonista opozycjonistka dysydent separatysta nacjonalista populista
komunista socjalista socjaldemokrata liberał konserwatysta ludowiec narodowiec demokrata islamista dżihadysta feministka
związkowiec lobbysta ekolog ekolożka obrońca obrończyni sygnalista kandydat kandydatka kontrkandydat prezydent-elekt dyktator
zamachowiec zamachowczyni oligarcha propagandysta doradca doradczyni asystent asystentka ekspert ekspertka politolog szef szefowa
wiceszef współpracownik samorządowiec urzędnik urzędniczka funkcjonariusz funkcjonariuszka inspektor naczelnik kierownik
kierowniczka król królowa książę księżna księżniczka cesarz cesarzowa car caryca sułtan emir szejk szach monarcha hrabia hrabina
baron baronowa lord arystokrata arystokratka następca następczyni regent władca władczyni przywódca przywódczyni papież kardynał
arcybiskup biskup metropolita patriarcha ksiądz proboszcz wikariusz duszpasterz kapelan zakonnik zakonnica mnich mniszka jezuita
dominikanin franciszkanin pastor imam ajatollah rabin mufti duchowny teolog misjonarz nuncjusz prymas katecheta generał pułkownik
podpułkownik major kapitan porucznik podporucznik sierżant admirał wiceadmirał kontradmirał oficer żołnierz żołnierka dowódca
wojskowy komandos pilot pilotka snajper marynarz weteran najemnik bojownik partyzant powstaniec rebeliant terrorysta szpieg agent
agentka komendant policjant policjantka aspirant detektyw śledczy śledcza strażak strażnik ratownik ratowniczka ochroniarz sędzia
prokurator prokuratorka adwokat adwokatka mecenas prawnik prawniczka radca notariusz komornik oskarżyciel oskarżycielka arbiter
biegły konstytucjonalista pełnomocnik pełnomocniczka kryminolog oskarżony oskarżona podejrzany podejrzana skazany skazana
zatrzymany aresztowany więzień morderca morderczyni zabójca nożownik gwałciciel pedofil złodziej oszust oszustka gangster diler
handlarz przemytnik haker cyberprzestępca przestępca przestępczyni napastnik sprawca sprawczyni uciekinier zbrodniarz świadek
pokrzywdzony poszkodowany poszkodowana ofiara zakładnik zakładniczka zaginiony zaginiona ocalały ocalała przedsiębiorca
przedsiębiorczyni biznesmen biznesmenka bizneswoman milioner milionerka miliarder miliarderka inwestor inwestorka finansista
bankier bankowiec ekonomista ekonomistka analityk księgowa audytor menedżer menedżerka dyrektor dyrektorka wicedyrektor
wicedyrektorka prezes prezeska wiceprezes wiceprezeska eksprezes założyciel założycielka współzałożyciel współzałożycielka
właściciel właścicielka współwłaściciel akcjonariusz akcjonariuszka spadkobierca dziedzic dziedziczka magnat potentat kupiec
sprzedawca restaurator restauratorka konsultant konsultantka mentor mentorka wspólnik pracownik pracownica filantrop filantropka
sponsor darczyńca wolontariusz wolontariuszka społecznik fundator pomysłodawca inicjator organizator organizatorka koordynator
koordynatorka skarbnik specjalista specjalistka pionier pionierka wizjoner wizjonerka lider liderka profesor profesorka doktor
doktorant rektor rektorka prorektor dziekan dziekanka wykładowca wykładowczyni nauczyciel nauczycielka wychowawca pedagog student
studentka uczeń uczennica licealista absolwent absolwentka stypendystka stażysta naukowiec naukowczyni badacz badaczka laureat
laureatka olimpijczyk olimpijka instruktor instruktorka fizyk chemik chemiczka biolog biolożka matematyk matematyczka informatyk
astronom astronomka astrofizyk geolog geograf geografka meteorolog klimatolog historyk historyczka archeolog antropolog socjolog
socjolożka psycholog psycholożka filozof filozofka filolog etnograf etnografka kulturoznawca muzykolog demograf zoolog ornitolog
paleontolog przyrodnik genetyk genetyczka mikrobiolog wirusolog epidemiolog epidemiolożka wynalazca konstruktor inżynier
inżynierka astronauta astronautka kosmonauta kosmonautka programista programistka lekarz lekarka chirurg kardiolog kardiochirurg
onkolog neurolog neurochirurg pediatra psychiatra okulista ginekolog położna ortopeda anestezjolog dentysta dentystka pielęgniarz
pielęgniarka farmaceuta farmaceutka fizjoterapeuta fizjoterapeutka terapeuta terapeutka psychoterapeuta dietetyczka weterynarz
opiekun opiekunka medyk pacjent pacjentka ordynator piłkarz piłkarka bramkarz pomocnik zawodnik zawodniczka sportowiec trener
selekcjoner koszykarz koszykarka siatkarz siatkarka hokeista hokeistka tenisista tenisistka lekkoatleta lekkoatletka sprinter
sprinterka biegacz biegaczka maratończyk maratonka płotkarka skoczek oszczepnik młociarka kulomiot pływak pływaczka kolarz kolarka
bokser bokserka pięściarz judoka zapaśnik gimnastyczka narciarz narciarka alpejka biathlonista biathlonistka snowboardzista
łyżwiarz łyżwiarka panczenista panczenistka wioślarka kajakarka żeglarz żeglarka żużlowiec kierowca rajdowiec motocyklista
jeździec dżokej szczypiornista szczypiornistka arcymistrz arcymistrzyni szachista alpinista alpinistka himalaista mistrz mistrzyni
wicemistrz wicemistrzyni rekordzista rekordzistka medalista medalistka zwycięzca zwyciężczyni finalista finalistka reprezentant
reprezentantka kibic fan fanka rywal rywalka rolnik rolniczka sadownik hodowca ogrodnik pszczelarz rybak myśliwy gospodarz
gospodyni wędkarz piekarz cukiernik kucharz kucharka kelnerka barman sommelier krawcowa szewc stolarz ślusarz kowal hydraulik
elektryk mechanik fryzjer fryzjerka górnik hutnik robotnik kolejarz taksówkarz kurier listonosz sprzątaczka magazynier steward
stewardesa przewodnik przewodniczka turysta podróżnik rzemieślnik mieszkaniec mieszkanka sąsiad sąsiadka lokator najemca imigrant
imigrantka emigrant emigrantka migrant uchodźca uchodźczyni cudzoziemiec emeryt emerytka bezdomny wdowa wdowiec sierota ojciec
matka syn córka brat siostra wnuk wnuczka dziadek babcia wuj ciotka kuzyn kuzynka mąż żona małżonka małżonek narzeczony narzeczona
partner partnerka teść przyjaciel przyjaciółka kolega koleżanka nastolatek nastolatka rodak poprzednik poprzedniczka zastępca
zastępczyni uczestnik uczestniczka członek członkini zwolennik zwolenniczka bohater bohaterka klient użytkownik pasażer pasażerka
rowerzysta juror intelektualista intelektualistka myśliciel reformator delegat astrolog jasnowidz`,
  groups: `
firma spółka przedsiębiorstwo koncern korporacja grupa holding konglomerat konsorcjum startup start-up fabryka zakład wytwórnia
huta stocznia kopalnia rafineria elektrownia browar piekarnia cukiernia drukarnia hurtownia sklep supermarket hipermarket dyskont
sieć butik salon apteka księgarnia restauracja kawiarnia pub klub hotel schronisko bank fundusz ubezpieczyciel towarzystwo giełda
fintech pożyczkodawca kredytodawca linia przewoźnik lotnisko operator telekom armator spedytor port spółka-córka spółka-matka
filia oddział jednostka marka producent eksporter importer dystrybutor dostawca detalista wykonawca podwykonawca deweloper gigant
monopolista touroperator wydawnictwo wydawca gazeta dziennik tygodnik miesięcznik kwartalnik magazyn czasopismo tabloid brukowiec
portal serwis witryna platforma aplikacja forum blog kanał telewizja stacja radio rozgłośnia nadawca redakcja agencja podcast
wyszukiwarka komunikator oficyna studio label kino filharmonia opera teatr muzeum galeria skansen biblioteka archiwum orkiestra
chór zespół kapela band duet trio kwartet kwintet boysband girlsband kabaret balet kolektyw festiwal cyrk zoo planetarium instytut
think-tank ośrodek centrum laboratorium pracownia obserwatorium uniwersytet uczelnia politechnika akademia kolegium szkoła liceum
gimnazjum technikum przedszkole żłobek wydział katedra konserwatorium seminarium internat szpital klinika przychodnia sanatorium
poliklinika pogotowie lecznica kancelaria biuro doradztwo prokuratura sąd trybunał adwokatura palestra izba parlament sejm senat
bundestag duma kongres kneset rada zgromadzenie sejmik rząd gabinet ministerstwo resort departament urząd inspekcja inspektorat
kuratorium starostwo magistrat ratusz gmina policja komenda komisariat straż żandarmeria służba wywiad kontrwywiad administracja
ambasada konsulat przedstawicielstwo misja delegatura regulator komisja podkomisja komitet zarząd jury armia wojsko brygada
dywizja pułk batalion kompania pluton eskadra flota legion korpus milicja bojówka partyzantka gang mafia kartel organizacja
ugrupowanie junta reżim partia koalicja ruch frakcja stronnictwo sojusz alians liga federacja konfederacja związek stowarzyszenie
zrzeszenie unia porozumienie bractwo loża zakon kościół parafia diecezja archidiecezja wspólnota sekta klasztor opactwo kuria
synod synagoga meczet fundacja inicjatywa kampania spółdzielnia kooperatywa lobby klaster inkubator akcelerator hub drużyna
reprezentacja kadra ekipa team beniaminek samorząd hufiec harcerstwo społeczność diaspora e-sklep ekstraklasa pierwszoligowiec
drugoligowiec instytucja placówka elektrociepłownia nadleśnictwo`,
};
