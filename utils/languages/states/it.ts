/** The states of the world. See `LanguagePack.states`. */
export default `
Afghanistan;Afganistan,Emirato islamico dell’Afghanistan;afghano,afghana,afghani,afghane,afgano,afgana,afgani,afgane;Kabul
Albania;Repubblica d’Albania;albanese,albanesi;Tirana
Algeria;Repubblica Algerina Democratica e Popolare;algerino,algerina,algerini,algerine;Algeri
Andorra;Principato di Andorra;andorrano,andorrana,andorrani,andorrane;Andorra la Vella
Angola;;angolano,angolana,angolani,angolane;Luanda
Antigua e Barbuda;;antiguano,antiguana,antiguani,antiguane;Saint John’s
Arabia Saudita;Regno dell’Arabia Saudita,Arabia saudita;saudita,sauditi,saudite;Riyad,Riad
Argentina;Repubblica Argentina;argentino,argentini,argentine;Buenos Aires,Casa Rosada
Armenia;Repubblica di Armenia;armeno,armena,armeni,armene;Yerevan,Erevan
Australia;Commonwealth dell’Australia;australiano,australiana,australiani,australiane;Canberra
Austria;Repubblica d’Austria;austriaco,austriaca,austriaci,austriache;Vienna
Azerbaigian;Azerbaijan,Azerbaidjan;azero,azera,azeri,azere,azerbaigiano,azerbaigiana,azerbaigiani,azerbaigiane;Baku
Bahamas;;bahamese,bahamesi,bahamense,bahamensi;Nassau
Bahrein;Bahrain,Regno del Bahrein;bahreinita,bahreiniti,bahreinite;Manama
Bangladesh;;bangladesi,bengalese,bengalesi,bangladese;Dacca,Dhaka
Barbados;;barbadiano,barbadiana,barbadiani,barbadiane;Bridgetown
Belgio;Regno del Belgio;belga,belgi,belge;Bruxelles
Belize;;beliziano,beliziana,beliziani,beliziane;Belmopan
Benin;;beninese,beninesi;Porto-Novo
Bhutan;;bhutanese,bhutanesi;Thimphu
Bielorussia;Belarus,Repubblica di Belarus,Repubblica di Bielorussia;bielorusso,bielorussa,bielorussi,bielorusse;Minsk
Bolivia;Stato Plurinazionale della Bolivia;boliviano,boliviana,boliviani,boliviane;La Paz
Bosnia ed Erzegovina;Bosnia-Erzegovina,Bosnia Erzegovina,Bosnia;bosniaco,bosniaca,bosniaci,bosniache;Sarajevo
Botswana;;botswano,botswani,botswane;Gaborone
Brasile;Repubblica Federativa del Brasile;brasiliano,brasiliana,brasiliani,brasiliane;Brasilia,Planalto,Brasília
Brunei;Brunei Darussalam;bruneiano,bruneiana,bruneiani,bruneiane;Bandar Seri Begawan
Bulgaria;Repubblica di Bulgaria;bulgaro,bulgara,bulgari,bulgare;Sofia
Burkina Faso;Burkina;burkinabè,burkinabé;Ouagadougou
Burundi;;burundese,burundesi;Gitega,Bujumbura
Cambogia;Regno di Cambogia;cambogiano,cambogiana,cambogiani,cambogiane,khmer;Phnom Penh
Camerun;;camerunense,camerunensi,camerunese,camerunesi;Yaoundé
Canada;;canadese,canadesi;Ottawa
Capo Verde;Cabo Verde;capoverdiano,capoverdiana,capoverdiani,capoverdiane;Praia
Repubblica Ceca;Cechia;ceco,ceca,cechi,ceche;Praga
Ciad;Repubblica del Ciad;ciadiano,ciadiana,ciadiani,ciadiane;N’Djamena
Cile;Repubblica del Cile;cileno,cilena,cileni,cilene;Santiago,Santiago del Cile,La Moneda
Cina;Repubblica Popolare Cinese,Repubblica popolare cinese,RPC,Rpc;cinese,cinesi;Pechino,Beijing,Zhongnanhai
Cipro;Repubblica di Cipro;cipriota,ciprioti,cipriote,greco-cipriota,turco-cipriota;Nicosia
Vaticano;Città del Vaticano,Santa Sede,Stato della Città del Vaticano;vaticana,vaticani,vaticane;
Colombia;Repubblica di Colombia;colombiano,colombiana,colombiani,colombiane;Bogotá,Bogotà,Casa de Nariño
Comore;Unione delle Comore;comoriano,comoriana,comoriani,comoriane;Moroni
Repubblica Democratica del Congo;Rdc,RDC,Congo,Congo - Kinshasa,Congo-Kinshasa,Rd Congo,Repubblica democratica del Congo,Zaire;congolese,congolesi;Kinshasa
Repubblica del Congo;Congo-Brazzaville,Congo Brazzaville;;Brazzaville
Corea del Nord;Repubblica Popolare Democratica di Corea,Nord Corea,Nordcorea;nordcoreano,nordcoreana,nordcoreani,nordcoreane,nord-coreano,nord-coreana,nord-coreani,nord-coreane;Pyongyang
Corea del Sud;Repubblica di Corea,Sud Corea,Sudcorea;sudcoreano,sudcoreana,sudcoreani,sudcoreane,sud-coreano,sud-coreana,sud-coreani,sud-coreane,coreano,coreana,coreani,coreane;Seul,Seoul,Casa Blu
Costa d’Avorio;Côte d’Ivoire,Repubblica della Costa d’Avorio;ivoriano,ivoriana,ivoriani,ivoriane;Yamoussoukro,Abidjan
Costa Rica;Repubblica di Costa Rica;costaricano,costaricana,costaricani,costaricane,costaricense,costaricensi;San José
Croazia;Repubblica di Croazia;croato,croata,croati,croate;Zagabria
Cuba;Repubblica di Cuba;cubano,cubana,cubani,cubane;L’Avana,Avana
Danimarca;Regno di Danimarca;danese,danesi;Copenaghen,Copenhagen
Dominica;;dominichese;Roseau
Ecuador;Repubblica dell’Ecuador;ecuadoriano,ecuadoriana,ecuadoriani,ecuadoriane,ecuadoregno,ecuadoregna,ecuadoregni,ecuadoregne;Quito
Egitto;Repubblica Araba d’Egitto;egiziano,egiziana,egiziani,egiziane,egizio,egizia,egizii,egizie;Il Cairo,Cairo
El Salvador;Salvador,Repubblica di El Salvador;salvadoregno,salvadoregna,salvadoregni,salvadoregne;San Salvador
Emirati Arabi Uniti;Emirati,Eau,EAU,Emirati arabi uniti,Emirati Arabi;emiratino,emiratina,emiratini,emiratine;Abu Dhabi
Eritrea;Stato di Eritrea;eritreo,eritrei,eritree;Asmara
Estonia;Repubblica di Estonia;estone,estoni;Tallinn
Eswatini;Regno di Eswatini,Swaziland;swazi,eswatiniano,eswatiniana,eswatiniani,eswatiniane;Mbabane
Etiopia;Repubblica Federale Democratica d’Etiopia;etiope,etiopi,etiopico,etiopica,etiopici,etiopiche;Addis Abeba
Figi;Fiji,Isole Figi;figiano,figiana,figiani,figiane;Suva
Filippine;Repubblica delle Filippine;filippino,filippina,filippini;Manila,Malacañang
Finlandia;Repubblica di Finlandia;finlandese,finlandesi,finnico,finnica,finnici,finniche;Helsinki
Francia;Repubblica Francese,Repubblica francese;francese,francesi,transalpino,transalpina,transalpini,transalpine;Parigi,Eliseo,Palazzo dell’Eliseo,Matignon,Quai d’Orsay
Gabon;Repubblica gabonese;gabonese,gabonesi;Libreville
Gambia;;gambiano,gambiana,gambiani,gambiane;Banjul
Georgia;;georgiano,georgiana,georgiani,georgiane;Tbilisi
Germania;Repubblica Federale di Germania,Repubblica Federale Tedesca,Rft,RFT;tedesco,tedesca,tedeschi,tedesche,germanico,germanica,germanici,germaniche;Berlino
Ghana;Repubblica del Ghana;ghanese,ghanesi,ghaniano,ghaniana,ghaniani,ghaniane;Accra
Giamaica;;giamaicano,giamaicana,giamaicani,giamaicane;Kingston
Giappone;;giapponese,giapponesi,nipponico,nipponica,nipponici,nipponiche;Tokyo,Tokio
Gibuti;;gibutiano,gibutiana,gibutiani,gibutiane;
Giordania;Regno Hascemita di Giordania;giordano,giordana,giordani,giordane;Amman
Grecia;Repubblica Ellenica,Repubblica ellenica;greco,greca,greci,greche,ellenico,ellenica,ellenici,elleniche;Atene
Grenada;;grenadino,grenadina,grenadini,grenadine;Saint George’s
Guatemala;Repubblica del Guatemala;guatemalteco,guatemalteca,guatemaltechi,guatemalteche;Città del Guatemala
Guinea Equatoriale;Guinea equatoriale;equatoguineano,equatoguineana,equatoguineani,equatoguineane;Malabo
Guinea-Bissau;Guinea Bissau;;Bissau
Guinea;Repubblica di Guinea;guineano,guineana,guineani,guineane;Conakry
Guyana;;guyanese,guyanesi;Georgetown
Haiti;Repubblica di Haiti;haitiano,haitiana,haitiani,haitiane;Port-au-Prince
Honduras;Repubblica dell’Honduras;honduregno,honduregna,honduregni,honduregne;Tegucigalpa
India;Repubblica dell’India,Bharat;indiano,indiana,indiani,indiane;Nuova Delhi,New Delhi,Delhi
Indonesia;Repubblica di Indonesia;indonesiano,indonesiana,indonesiani,indonesiane;Giacarta,Jakarta
Iran;Repubblica Islamica dell’Iran,Repubblica islamica dell’Iran,Persia;iraniano,iraniana,iraniani,iraniane,persiano,persiana,persiani,persiane;Teheran
Iraq;Irak,Repubblica dell’Iraq;iracheno,irachena,iracheni,irachene;Baghdad
Irlanda;Repubblica d’Irlanda,Eire;irlandese,irlandesi;Dublino
Islanda;;islandese,islandesi;Reykjavík,Reykjavik
Isole Marshall;;marshallese,marshallesi;Majuro
Isole Salomone;;salomonese,salomonesi;Honiara
Israele;Stato di Israele,Stato d’Israele,Stato ebraico;israeliano,israeliana,israeliani,israeliane;Gerusalemme,Tel Aviv
Italia;Repubblica Italiana,Repubblica italiana,Bel Paese,Belpaese;italiano,italiana,italiani,italiane;Roma,Quirinale,Palazzo Chigi,Farnesina,Viminale,Montecitorio
Kazakistan;Kazakhstan,Repubblica del Kazakistan;kazako,kazaka,kazaki,kazake,kazakh;Astana,Nur-Sultan
Kenya;Repubblica del Kenya,Kenia;keniano,keniana,keniani,keniane,keniota,kenioti,keniote,kenyano,kenyana,kenyani,kenyane,kenyota,kenyoti,kenyote;Nairobi
Kirghizistan;Kirgizistan,Kirghisistan,Kirghizstan,Repubblica del Kirghizistan;kirghiso,kirghisa,kirghisi,kirghise,kirghizo,kirghiza,kirghizi,kirghize;Bishkek
Kiribati;;kiribatiano,kiribatiana,kiribatiani,kiribatiane;
Kosovo;Repubblica del Kosovo;kosovaro,kosovara,kosovari,kosovare;Pristina
Kuwait;Stato del Kuwait;kuwaitiano,kuwaitiana,kuwaitiani,kuwaitiane;Kuwait City
Laos;;laotiano,laotiana,laotiani,laotiane;Vientiane
Lesotho;;lesothiano,lesothiana,lesothiani,lesothiane;Maseru
Lettonia;Repubblica di Lettonia;lettone,lettoni;Riga
Libano;Repubblica Libanese,Repubblica libanese;libanese,libanesi;Beirut
Liberia;;liberiano,liberiana,liberiani,liberiane;Monrovia
Libia;Stato di Libia,Stato della Libia;libico,libica,libici,libiche;Tripoli
Liechtenstein;Principato del Liechtenstein;liechtensteinese,liechtensteinesi;Vaduz
Lituania;Repubblica di Lituania;lituano,lituana,lituani,lituane;Vilnius
Lussemburgo;Granducato di Lussemburgo;lussemburghese,lussemburghesi;
Macedonia del Nord;Macedonia,Repubblica di Macedonia del Nord,Nord Macedonia;macedone,macedoni,nordmacedone;Skopje
Madagascar;;malgascio,malgascia,malgasci,malgasce;Antananarivo
Malawi;;malawiano,malawiana,malawiani,malawiane;Lilongwe
Malaysia;Malesia;malesiano,malesiana,malesiani,malesiane,malaysiano,malaysiana,malaysiani,malaysiane,malese,malesi;Kuala Lumpur,Putrajaya
Maldive;Repubblica delle Maldive;maldiviano,maldiviana,maldiviani,maldiviane;Malé
Mali;Repubblica del Mali;maliano,maliana,maliani,maliane;Bamako
Malta;Repubblica di Malta;maltese,maltesi;La Valletta,Valletta
Marocco;Regno del Marocco;marocchino,marocchina,marocchini,marocchine;Rabat
Mauritania;;mauritano,mauritana,mauritani,mauritane;Nouakchott
Mauritius;;mauriziano,mauriziana,mauriziani,mauriziane;Port Louis
Messico;Stati Uniti Messicani;messicano,messicana,messicani,messicane;Città del Messico
Micronesia;Stati Federati di Micronesia;micronesiano,micronesiana,micronesiani,micronesiane;Palikir
Moldavia;Moldova,Repubblica di Moldova,Repubblica di Moldavia;moldavo,moldava,moldavi,moldave;Chișinău,Chisinau
Monaco;Principato di Monaco;monegasco,monegasca,monegaschi,monegasche;
Mongolia;;mongolo,mongola,mongoli,mongole;Ulan Bator
Montenegro;;montenegrino,montenegrina,montenegrini,montenegrine;Podgorica
Mozambico;Repubblica del Mozambico;mozambicano,mozambicana,mozambicani,mozambicane;Maputo
Myanmar;Birmania,Repubblica dell’Unione del Myanmar;birmano,birmana,birmani,birmane;Naypyidaw
Namibia;;namibiano,namibiana,namibiani,namibiane;Windhoek
Nauru;;nauruano,nauruana,nauruani,nauruane;
Nepal;;nepalese,nepalesi;Kathmandu,Katmandu
Nicaragua;Repubblica del Nicaragua;nicaraguense,nicaraguensi;Managua
Niger;Repubblica del Niger;nigerino,nigerini,nigerina,nigerine;Niamey
Nigeria;Repubblica Federale della Nigeria;nigeriano,nigeriana,nigeriani,nigeriane;Abuja
Norvegia;Regno di Norvegia;norvegese,norvegesi;Oslo
Nuova Zelanda;Aotearoa;neozelandese,neozelandesi;Wellington
Oman;Sultanato dell’Oman,Sultanato di Oman;omanita,omaniti,omanite;Mascate,Muscat
Paesi Bassi;Olanda,Regno dei Paesi Bassi;olandese,olandesi,neerlandese,neerlandesi;Amsterdam,L’Aia,Aia
Pakistan;Repubblica Islamica del Pakistan;pakistano,pakistana,pakistani,pakistane,pachistano,pachistana,pachistani,pachistane;Islamabad
Palau;;palauano,palauana,palauani,palauane;
Panama;Repubblica di Panama;panamense,panamensi;Panama City
Papua Nuova Guinea;Papua-Nuova Guinea;papuano,papuana,papuani,papuane,papuasico,papuasica,papuasici,papuasiche;Port Moresby
Paraguay;;paraguaiano,paraguaiana,paraguaiani,paraguaiane,paraguayano,paraguayana,paraguayani,paraguayane;Asunción
Perù;Repubblica del Perù;peruviano,peruviana,peruviani,peruviane;Lima
Polonia;Repubblica di Polonia;polacco,polacca,polacchi,polacche;Varsavia
Portogallo;Repubblica Portoghese;portoghese,portoghesi,lusitano,lusitana,lusitani,lusitane;Lisbona
Qatar;Stato del Qatar;qatariota,qatarioti,qatariote,qatarino,qatarina,qatarini,qatarine,qatarense;Doha
Regno Unito;UK,Uk,Gran Bretagna,Regno Unito di Gran Bretagna e Irlanda del Nord;britannico,britannica,britannici,britanniche;Londra,Downing Street,Westminster,Whitehall
Repubblica Centrafricana;Centrafrica,Repubblica centrafricana;centrafricano,centrafricana,centrafricani,centrafricane;Bangui
Repubblica Dominicana;Repubblica dominicana;dominicano,dominicana,dominicani,dominicane;Santo Domingo
Romania;;rumeno,rumena,rumeni,rumene,romeno,romena,romeni,romene;Bucarest
Ruanda;Rwanda;ruandese,ruandesi,rwandese,rwandesi;Kigali
Russia;Federazione Russa,Federazione russa;russo,russa,russi,russe;Mosca,Cremlino
Saint Kitts e Nevis;;;Basseterre
Saint Lucia;Santa Lucia;santaluciano;Castries
Saint Vincent e Grenadine;Saint Vincent e le Grenadine;;Kingstown
Samoa;;samoano,samoana,samoani,samoane;Apia
San Marino;Repubblica di San Marino;sammarinese,sammarinesi;
São Tomé e Príncipe;Sao Tomé e Principe;santomense,santomensi;São Tomé
Senegal;;senegalese,senegalesi;Dakar
Serbia;Repubblica di Serbia;serbo,serba,serbi,serbe;Belgrado
Seychelles;;seychellese,seychellesi;
Sierra Leone;;sierraleonese,sierraleonesi;Freetown
Singapore;Repubblica di Singapore;singaporiano,singaporiana,singaporiani,singaporiane;
Siria;Repubblica Araba di Siria,Repubblica araba siriana;siriano,siriana,siriani,siriane;Damasco
Slovacchia;Repubblica Slovacca,Repubblica slovacca;slovacco,slovacca,slovacchi,slovacche;Bratislava
Slovenia;Repubblica di Slovenia;sloveno,slovena,sloveni,slovene;Lubiana
Somalia;Repubblica Federale di Somalia;somalo,somala,somali,somale;Mogadiscio,Villa Somalia
Spagna;Regno di Spagna;spagnolo,spagnola,spagnoli,spagnole;Madrid,Moncloa,La Moncloa,Palazzo della Moncloa
Sri Lanka;Ceylon;srilankese,srilankesi,singalese,singalesi,cingalese,cingalesi;Colombo
Stati Uniti;Usa,USA,U.S.A.,US,Stati Uniti d’America,America;americano,americana,americani,americane,statunitense,statunitensi,nordamericano,nordamericana,nordamericani,nordamericane,yankee;Washington,Casa Bianca,Capitol Hill
Sud Sudan;Repubblica del Sudan del Sud,Sudan del Sud;sudsudanese,sudsudanesi,sud-sudanese,sud-sudanesi;Giuba,Juba
Sudafrica;Repubblica Sudafricana,Repubblica sudafricana,Sud Africa,Africa del Sud;sudafricano,sudafricana,sudafricani,sudafricane;Pretoria
Sudan;Repubblica del Sudan;sudanese,sudanesi;Khartum,Khartoum
Suriname;;surinamese,surinamesi;Paramaribo
Svezia;Regno di Svezia;svedese,svedesi;Stoccolma
Svizzera;Confederazione Svizzera,Confederazione svizzera,Confederazione elvetica,Confederazione Elvetica;svizzero,svizzeri,svizzere,elvetico,elvetica,elvetici,elvetiche;Berna
Tagikistan;Tajikistan,Repubblica del Tagikistan;tagiko,tagika,tagiki,tagike,tagico,tagichi;Dushanbe
Taiwan;Repubblica di Cina,Formosa,Cina Taipei;taiwanese,taiwanesi;Taipei
Tanzania;;tanzaniano,tanzaniana,tanzaniani,tanzaniane;Dodoma
Palestina;Territori Palestinesi,Territori palestinesi,Stato di Palestina,Autorità nazionale palestinese,Autorità Nazionale Palestinese,Anp,ANP,Autorità Palestinese;palestinese,palestinesi;Ramallah
Thailandia;Tailandia,Regno di Thailandia;thailandese,thailandesi,tailandese,tailandesi,thai;Bangkok
Timor Est;Timor Leste,Timor-Leste;timorense,timorensi,est-timorese;Dili
Togo;;togolese,togolesi;Lomé
Tonga;;tongano,tongana,tongani,tongane;Nuku’alofa
Trinidad e Tobago;Trinidad;trinidadiano,trinidadiana,trinidadiani,trinidadiane;Port of Spain
Tunisia;Repubblica Tunisina;tunisino,tunisina,tunisini,tunisine;Tunisi
Turchia;Türkiye,Repubblica di Turchia;turco,turca,turchi,turche;Ankara
Turkmenistan;;turkmeno,turkmena,turkmeni,turkmene,turcomanno,turcomanna,turcomanni,turcomanne;Ashgabat
Tuvalu;;tuvaluano,tuvaluana,tuvaluani,tuvaluane;Funafuti
Ucraina;;ucraino,ucraini,ucraine;Kiev,Kyiv
Uganda;;ugandese,ugandesi;Kampala
Ungheria;;ungherese,ungheresi,magiaro,magiara,magiari,magiare;Budapest
Uruguay;;uruguaiano,uruguaiana,uruguaiani,uruguaiane,uruguayano,uruguayana,uruguayani,uruguayane;Montevideo
Uzbekistan;Repubblica dell’Uzbekistan;uzbeko,uzbeka,uzbeki,uzbeke,uzbeco,uzbechi;Tashkent
Vanuatu;;vanuatuano,vanuatuana,vanuatuani,vanuatuane;Port Vila
Venezuela;Repubblica Bolivariana del Venezuela,Repubblica bolivariana del Venezuela;venezuelano,venezuelana,venezuelani,venezuelane,venezolano,venezolana,venezolani,venezolane;Caracas,Miraflores,Palazzo Miraflores
Vietnam;Repubblica Socialista del Vietnam,Viet Nam;vietnamita,vietnamiti,vietnamite;Hanoi
Yemen;Repubblica dello Yemen;yemenita,yemeniti,yemenite;Sana’a,Sanaa
Zambia;;zambiano,zambiana,zambiani,zambiane;Lusaka
Zimbabwe;Rhodesia;zimbabwiano,zimbabwiana,zimbabwiani,zimbabwiane,zimbabwese,zimbabwesi;Harare
Unione Sovietica;Urss,URSS,U.R.S.S.,Unione delle Repubbliche Socialiste Sovietiche;sovietico,sovietica,sovietici,sovietiche;
Jugoslavia;Iugoslavia,Repubblica Socialista Federale di Jugoslavia;jugoslavo,jugoslava,jugoslavi,jugoslave,iugoslavo,iugoslava,iugoslavi,iugoslave;
Cecoslovacchia;;cecoslovacco,cecoslovacca,cecoslovacchi,cecoslovacche;
Ddr;DDR,RDT,Repubblica Democratica Tedesca,Germania Est;tedesco-orientale;Berlino Est
`;
