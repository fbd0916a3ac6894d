/** Nouns for people by occupation, office, relation or standing, and for groups, in Turkish news. Written down for this project. */
export default {
  people: `
rapçi şarkıcı türkücü müzisyen besteci bestekâr bestekar piyanist kemancı çellist viyolonselist gitarist basgitarist basçı
baterist davulcu saksafoncu trompetçi flütçü neyzen udi bağlamacı perküsyoncu klarnetçi şef solist vokalist tenor soprano bariton
mezzosoprano dj ozan rockçı cazcı arabeskçi aranjör yapımcı prodüktör virtüöz aktör aktris oyuncu tiyatrocu sinemacı yönetmen
senarist sanatçı sanatkâr koreograf dansçı balerin balet dansöz komedyen mizahçı stand-upçı sihirbaz illüzyonist palyaço manken
fotomodel dublör seslendirmen sunucu spiker kameraman belgeselci animatör dekoratör kostümcü dramaturg kurgucu menajer fenomen
şovmen showman figüran yazar şair romancı öykücü hikâyeci denemeci eleştirmen edebiyatçı çevirmen mütercim tercüman editör yayıncı
yayımcı kütüphaneci sahaf dilbilimci filolog biyograf nobelli ressam heykeltıraş heykeltraş grafiker çizer karikatürist
illüstratör fotoğrafçı küratör galerici koleksiyoncu koleksiyoner restoratör tasarımcı modacı stilist mimar kuyumcu seramikçi
hattat ebrucu minyatürcü çömlekçi dövmeci makyöz nakkaş terzi peyzajcı içmimar gazeteci muhabir haberci köşeyazarı yorumcu
televizyoncu radyocu programcı blogger bloger blogcu youtuber influencer tiktoker podcaster sözcü moderatör başyazar redaktör
paparazzi vlogger cumhurbaşkanı başkan başbakan bakan milletvekili vekil senatör vali kaymakam muhtar eşbaşkan başkanvekili
başkonsolos konsolos büyükelçi elçi diplomat ataşe müsteşar şansölye sekreter komiser temsilci delege yönetici müdür müfettiş
denetçi memur bürokrat teknokrat görevli yardımcı danışman başdanışman müzakereci arabulucu ombudsman parlamenter encümen kayyum
kayyım müşavir lider önder reis sadrazam paşa ataman eksper uzman koordinatör direktör müdire siyasetçi politikacı eylemci
aktivist muhalif devrimci ayrılıkçı bölücü milliyetçi ülkücü komünist sosyalist liberal muhafazakâr muhafazakar demokrat
cumhuriyetçi monarşist anarşist faşist nazi neonazi islamcı cihatçı feminist çevreci sendikacı lobici aday adayadayı diktatör
darbeci işbirlikçi hain oligark propagandacı stratejist siyasetbilimci popülist reformcu reformist ulusalcı kemalist atatürkçü
gerilla militan isyancı direnişçi gösterici protestocu hükümlü grevci ihbarcı muhbir itirafçı analist savunucu gönüllü kral
kraliçe prens prenses veliaht imparator imparatoriçe çar çariçe padişah sultan şeyh şah monark dük düşes kont kontes baron barones
lord hükümdar aristokrat halef selef varis mirasçı naip hakan halife şehzade ağa derebeyi papa kardinal başpiskopos piskopos
metropolit patrik rahip rahibe papaz keşiş imam müezzin vaiz vaize müftü hoca hafız molla ayetullah haham hahambaşı ilahiyatçı
teolog misyoner şeyhülislam pastör diyakoz cizvit mürşit derviş evliya peder hatip general orgeneral korgeneral tümgeneral
tuğgeneral tuğamiral tümamiral koramiral oramiral amiral mareşal albay yarbay binbaşı yüzbaşı üsteğmen teğmen asteğmen astsubay
başçavuş çavuş onbaşı subay asker komutan başkomutan pilot havacı denizci gemici kaptan komando paraşütçü topçu tankçı nişancı
gazi şehit yedeksubay savaşçı terörist bombacı casus ajan istihbaratçı korucu kurmay levazımcı harbiyeli jandarma kumandan mücahit
fedai peşmerge polis dedektif hafiye başkomiser emniyetçi itfaiyeci kurtarıcı güvenlikçi bekçi gardiyan gümrükçü zabıta
cankurtaran dalgıç soruşturmacı savcı başsavcı hâkim hakim yargıç avukat hukukçu noter bilirkişi hakem kriminolog anayasacı katip
kâtip mübaşir adliyeci davacı davalı müşteki sanık şüpheli zanlı mahkûm mahkum tutuklu tutsak katil cani tecavüzcü tacizci sapık
hırsız dolandırıcı gangster mafyacı eşkıya haydut torbacı kaçakçı hacker korsan kundakçı soyguncu fail firari tanık mağdur rehine
esir mülteci sığınmacı kazazede depremzede felaketzede afetzede selzede maktul azmettirici tetikçi gaspçı tefeci kalpazan rüşvetçi
tarikatçı holigan taraftar şantajcı sahtekâr sahtekar bıçakçı işadamı işkadını girişimci milyoner milyarder multimilyoner
yatırımcı finansçı bankacı ekonomist iktisatçı muhasebeci kurucu ortak hissedar sahip sahibe patron sanayici tüccar tacir esnaf
ihracatçı ithalatçı müteahhit restorancı lokantacı otelci turizmci reklamcı pazarlamacı satıcı işveren işçi emekçi ceo hayırsever
bağışçı sponsor hami organizatör mucit öncü emlakçı sigortacı borsacı broker simsar komisyoncu toptancı perakendeci armatör
nakliyeci lojistikçi tekstilci inşaatçı fabrikatör sermayedar mentor tedarikçi taşeron vizyoner profesör doçent doktor doktorant
asistan rektör dekan akademisyen öğretmen eğitimci eğitmen pedagog öğrenci liseli üniversiteli mezun bursiyer stajyer bilimci
biliminsanı alim araştırmacı okutman ordinaryüs müderris çırak kalfa usta antrenör fizikçi kimyager kimyacı biyolog biyokimyacı
matematikçi gökbilimci astronom astrofizikçi jeolog yerbilimci depremci sismolog deprembilimci coğrafyacı meteorolog iklimbilimci
iklimci tarihçi arkeolog antropolog sosyolog toplumbilimci psikolog filozof felsefeci düşünür etnolog etnograf müzikolog demograf
nüfusbilimci istatistikçi zoolog botanikçi kuşbilimci ornitolog paleontolog genetikçi mikrobiyolog virolog immünolog epidemiyolog
nörolog nörobilimci eczacı mühendis makinist astronot kozmonot yazılımcı geliştirici tekniker teknisyen volkanolog türkolog
sinolog orientalist şarkiyatçı hekim başhekim cerrah kardiyolog onkolog psikiyatr psikiyatrist pediatr pediatrist ürolog jinekolog
ebe ortopedist dermatolog anestezist radyolog patolog dişçi dişhekimi hemşire başhemşire paramedik sağlıkçı fizyoterapist terapist
psikoterapist psikanalist diyetisyen veteriner bakıcı hastabakıcı estetikçi optisyen logoped odyolog futbolcu kaleci stoper sağbek
solbek ortasaha forvet santrfor golcü hücumcu çalıştırıcı sporcu basketbolcu voleybolcu hentbolcu tenisçi atlet koşucu maratoncu
sprinter atlamacı yüksekatlamacı ciritçi gülleci çekiççi diskçi yüzücü bisikletçi boksör judocu güreşçi başpehlivan pehlivan
karateci tekvandocu eskrimci okçu halterci jimnastikçi cimnastikçi kayakçı biatloncu snowboardcu patenci kürekçi kanocu yelkenci
sörfçü golfçü yarışçı rallici motosikletçi binici jokey ragbici satranççı büyükusta dağcı tırmanışçı şampiyon rekortmen madalyalı
galip finalist olimpiyatçı gözlemci rakip fan pasör smaçör libero skorer e-sporcu bilardocu atıcı triatloncu sutopçu hokeyci
çiftçi üretici besici hayvancı arıcı bağcı balıkçı avcı bahçıvan çoban köylü ziraatçı ormancı oduncu fındıkçı rençber fırıncı
pastacı aşçı aşçıbaşı kasap garson komi barmen barista someliye kebapçı dönerci simitçi kunduracı ayakkabıcı marangoz demirci
tornacı tesisatçı elektrikçi tamirci motorcu saatçi berber kuaför kaynakçı madenci duvarcı boyacı sıvacı demiryolcu vatman şoför
sürücü taksici kamyoncu tırcı kurye postacı kapıcı temizlikçi kasiyer tezgâhtar tezgahtar depocu hostes rehber turist gezgin kaşif
dadı hizmetçi kâhya bakkal manav pazarcı çilingir camcı matbaacı ciltçi zanaatkâr zanaatkar çöpçü değirmenci antikacı minibüsçü
otobüsçü komşu kiracı göçmen muhacir gurbetçi emekli işsiz evsiz dul yetim öksüz baba anne kardeş ağabey abi abla torun büyükanne
büyükbaba nine amca dayı teyze kuzen yeğen partner damat kayınpeder kayınvalide kayınbirader arkadaş meslektaş delikanlı hemşehri
hemşeri katılımcı kahraman tüketici kullanıcı yolcu yaya seyirci izleyici dinleyici okur hayran entelektüel ideolog medyum
astrolog falcı davetli evsahibi kampçı maceracı otostopçu hacı seçmen yurttaş vatandaş`,
  groups: `
firma şirket kuruluş işletme grup holding konglomera konsorsiyum startup start-up girişim fabrika tesis atölye tersane rafineri
santral imalatçı distribütör distribütörlük bayilik müteahhitlik yüklenici mağaza market süpermarket hipermarket butik eczane
kitabevi kitapçı restoran lokanta kafe kahvehane bar pub otel pansiyon pastane çikolatacı şaraphane matbaa mandıra banka fon borsa
fintek fintech faktoring leasing havayolu havaalanı havalimanı liman taşımacı nakliyat kargo operatör telekom demiryolu
turoperatör acente şube iştirak ortaklık marka franchise otomotivci yayınevi yayıncılık gazete dergi tabloid bülten portal site
platform uygulama blog forum kanal televizyon radyo ajans redaksiyon podcast e-ticaret pazaryeri stüdyo plakçılık yapımevi opera
tiyatro müze galeri kütüphane arşiv orkestra senfoni filarmoni koro topluluk ensemble trio kuartet bale kumpanya festival sirk
akvaryum planetaryum gözlemevi rasathane enstitü think-tank merkez laboratuvar laboratuar üniversite yüksekokul akademi kolej lise
okul ilkokul ortaokul anaokulu kreş fakülte konservatuvar konservatuar medrese dershane hastane klinik poliklinik huzurevi
bakımevi darülaceze dispanser sanatoryum büro danışmanlık baro savcılık başsavcılık mahkeme yargıtay danıştay sayıştay meclis
parlamento senato kongre bundestag knesset duma kurultay konsey kurul hükümet hükûmet kabine bakanlık müsteşarlık müdürlük
başkanlık cumhurbaşkanlığı başbakanlık valilik kaymakamlık belediye büyükşehir muhtarlık karakol istihbarat teşkilat idare kurum
düzenleyici büyükelçilik elçilik konsolosluk başkonsolosluk temsilcilik misyon komisyon altkomisyon komite heyet encümenlik
rektörlük dekanlık komutanlık ordu donanma tugay tümen tabur bölük filo lejyon kolordu birlik çete mafya kartel örgüt cunta rejim
koalisyon hizip parti ittifak blok hareket fraksiyon lig federasyon konfederasyon dernek sendika cemiyet loca tarikat cemaat
kilise patrikhane piskoposluk manastır sinod sinagog havra cami mescit dergâh tekke cemevi müftülük mezhep vakıf inisiyatif
kampanya kooperatif lobi kümelenme hızlandırıcı teknopark kulüp takım ekip ngo stk ağ diaspora hanedan aşiret kabile klan süperlig
çiftlik yazılımevi modaevi müzayedeevi acentelik gazhane`,
};
