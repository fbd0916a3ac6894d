/** The states of the world. See `LanguagePack.states`. */
export default `
Afganistán;Emirato Islámico de Afganistán;afgano,afgana,afganos,afganas;Kabul
Albania;República de Albania;albanés,albanesa,albaneses,albanesas;Tirana
Alemania;República Federal de Alemania,RFA,República Federal Alemana;alemán,alemana,alemanes,alemanas,germano,germana,germanos,germanas;Berlín
Andorra;Principado de Andorra;andorrano,andorrana,andorranos,andorranas;Andorra la Vieja,Andorra la Vella
Angola;;angoleño,angoleña,angoleños,angoleñas,angolano,angolana,angolanos,angolanas;Luanda
Antigua y Barbuda;;antiguano,antiguana,antiguanos,antiguanas;Saint John’s
Arabia Saudí;Arabia Saudita,Reino de Arabia Saudí,Reino de Arabia Saudita;saudí,saudíes,saudís,saudita,sauditas;Riad,Riyad
Argelia;República Argelina Democrática y Popular;argelino,argelina,argelinos,argelinas;Argel
Argentina;República Argentina;argentino,argentinos,argentinas;Buenos Aires,Casa Rosada,Quinta de Olivos
Armenia;República de Armenia;armenio,armenios,armenias;Ereván,Yereván
Australia;Mancomunidad de Australia;australiano,australiana,australianos,australianas;Canberra
Austria;República de Austria;austriaco,austriaca,austriacos,austriacas,austríaco,austríaca,austríacos,austríacas;Viena
Azerbaiyán;Azerbaiján,Azerbaidján;azerbaiyano,azerbaiyana,azerbaiyanos,azerbaiyanas,azerí,azeríes,azerís;Bakú
Bahamas;Mancomunidad de las Bahamas;bahameño,bahameña,bahameños,bahameñas;Nassau
Bangladés;Bangladesh;bangladesí,bangladesíes,bangladeshí,bangladeshíes,bengalí,bengalíes,bengalís;Daca,Dacca
Barbados;;barbadense,barbadenses;Bridgetown
Baréin;Bahréin,Bahrein,Reino de Baréin;bareiní,bareiníes,bahreiní,bahreiníes;Manama
Bélgica;Reino de Bélgica;belga,belgas;Bruselas
Belice;;beliceño,beliceña,beliceños,beliceñas;Belmopán
Benín;;beninés,beninesa,benineses,beninesas;Portonovo,Porto Novo
Bielorrusia;Belarús,Belarus,República de Belarús;bielorruso,bielorrusa,bielorrusos,bielorrusas;Minsk
Bolivia;Estado Plurinacional de Bolivia;boliviano,boliviana,bolivianos,bolivianas;La Paz,Sucre,Palacio Quemado,Casa Grande del Pueblo
Bosnia y Herzegovina;Bosnia-Herzegovina,Bosnia;bosnio,bosnios,bosnias,bosniaco,bosniaca,bosniacos,bosniacas,bosnioherzegovino,bosnioherzegovina,bosnioherzegovinos,bosnioherzegovinas;Sarajevo
Botsuana;Botswana;botsuano,botsuanos,botsuanas;Gaborone
Brasil;República Federativa de Brasil;brasileño,brasileña,brasileños,brasileñas,brasilero,brasilera,brasileros,brasileras;Brasilia,Planalto,Palacio de Planalto,Palacio del Planalto
Brunéi;Brunei,Brunéi Darussalam;bruneano,bruneana,bruneanos,bruneanas;Bandar Seri Begawan
Bulgaria;República de Bulgaria;búlgaro,búlgara,búlgaros,búlgaras;Sofía
Burkina Faso;;burkinés,burkinesa,burkineses,burkinesas,burkinabe,burkinabes;Uagadugú,Ouagadougou
Burundi;;burundés,burundesa,burundeses,burundesas;Gitega,Buyumbura
Bután;;butanés,butanesa,butaneses,butanesas;Timbu,Thimphu
Cabo Verde;;caboverdiano,caboverdiana,caboverdianos,caboverdianas;Praia
Camboya;Reino de Camboya;camboyano,camboyana,camboyanos,camboyanas;Phnom Penh,Nom Pen
Camerún;;camerunés,camerunesa,cameruneses,camerunesas;Yaundé
Canadá;;canadiense,canadienses;Ottawa
Catar;Qatar,Estado de Catar;catarí,cataríes,catarís,qatarí,qataríes,qatarís;Doha
Chad;República del Chad;chadiano,chadiana,chadianos,chadianas;Yamena
Chequia;República Checa;checo,checa,checos,checas;Praga
Chile;República de Chile;chileno,chilena,chilenos,chilenas;Santiago de Chile,La Moneda,Palacio de La Moneda
China;República Popular China,República Popular de China,RPC,RPCh;chino,chinos,chinas;Pekín,Beijing,Zhongnanhai
Chipre;República de Chipre;chipriota,chipriotas,grecochipriota,grecochipriotas,turcochipriota,turcochipriotas;Nicosia
Vaticano;Ciudad del Vaticano,Santa Sede,Estado de la Ciudad del Vaticano;vaticana,vaticanos,vaticanas;
Colombia;República de Colombia;colombiano,colombiana,colombianos,colombianas;Bogotá,Casa de Nariño,Palacio de Nariño
Comoras;Unión de las Comoras;comorense,comorenses;Moroni
República del Congo;Congo-Brazzaville,Congo Brazzaville;;Brazzaville
Corea del Norte;República Popular Democrática de Corea,RPDC,Norcorea;norcoreano,norcoreana,norcoreanos,norcoreanas;Pyongyang,Pionyang
Corea del Sur;República de Corea,Surcorea;surcoreano,surcoreana,surcoreanos,surcoreanas,coreano,coreana,coreanos,coreanas;Seúl,Casa Azul
Costa Rica;República de Costa Rica;costarricense,costarricenses,tico,tica,ticos,ticas;San José
Costa de Marfil;Côte d’Ivoire,República de Costa de Marfil;marfileño,marfileña,marfileños,marfileñas;Yamusukro,Abiyán
Croacia;República de Croacia;croata,croatas;Zagreb
Cuba;República de Cuba;cubano,cubana,cubanos,cubanas;La Habana,Habana,Palacio de la Revolución
Dinamarca;Reino de Dinamarca;danés,danesa,daneses,danesas,dinamarqués,dinamarquesa,dinamarqueses,dinamarquesas;Copenhague
Dominica;Mancomunidad de Dominica;dominiqués,dominiquesa,dominiqueses,dominiquesas;Roseau
Ecuador;República del Ecuador;ecuatoriano,ecuatoriana,ecuatorianos,ecuatorianas;Quito,Carondelet,Palacio de Carondelet
Egipto;República Árabe de Egipto;egipcio,egipcia,egipcios,egipcias;El Cairo,Cairo
El Salvador;República de El Salvador;salvadoreño,salvadoreña,salvadoreños,salvadoreñas;San Salvador
Emiratos Árabes Unidos;EAU,Emiratos Árabes,Emiratos;emiratí,emiratíes,emiratís;Abu Dabi,Abu Dhabi
Eritrea;;eritreo,eritreos,eritreas;Asmara
Eslovaquia;República Eslovaca;eslovaco,eslovaca,eslovacos,eslovacas;Bratislava
Eslovenia;República de Eslovenia;esloveno,eslovena,eslovenos,eslovenas;Liubliana
España;Reino de España;español,española,españoles,españolas;Madrid,Moncloa,La Moncloa,Palacio de la Moncloa,Palacio de La Zarzuela
Estados Unidos;EE. UU.,EE.UU.,EEUU,EE UU,USA,U.S.A.,US,EUA,Estados Unidos de América,Estados Unidos de Norteamérica;estadounidense,estadounidenses,norteamericano,norteamericana,norteamericanos,norteamericanas,americano,americana,americanos,americanas,gringo,gringa,gringos,gringas,yanqui,yanquis;Washington,Washington D. C.,Casa Blanca,Capitolio
Estonia;República de Estonia;estonio,estonios,estonias;Tallin,Tallinn
Esuatini;Suazilandia,Eswatini;suazi,suazis;Mbabane
Etiopía;República Democrática Federal de Etiopía;etíope,etíopes;Adís Abeba,Addis Abeba
Filipinas;República de Filipinas;filipino,filipina,filipinos;Manila,Malacañang
Finlandia;República de Finlandia;finlandés,finlandesa,finlandeses,finlandesas,finés,finesa,fineses,finesas;Helsinki
Fiyi;Fiji,Fiyí;fiyiano,fiyiana,fiyianos,fiyianas;Suva
Francia;República Francesa;francés,francesa,franceses,francesas,galo,galos,galas;París,Elíseo,Palacio del Elíseo,Matignon
Gabón;República Gabonesa;gabonés,gabonesa,gaboneses,gabonesas;Libreville
Gambia;;gambiano,gambiana,gambianos,gambianas;Banjul
Georgia;;georgiano,georgiana,georgianos,georgianas;Tiflis,Tbilisi
Ghana;República de Ghana;ghanés,ghanesa,ghaneses,ghanesas;Acra
Granada;;granadino,granadina,granadinos,granadinas;Saint George’s
Grecia;República Helénica;griego,griega,griegos,griegas,heleno,helena,helenos,helenas,helénico,helénica,helénicos,helénicas;Atenas
Guatemala;República de Guatemala;guatemalteco,guatemalteca,guatemaltecos,guatemaltecas,chapín,chapines;Ciudad de Guatemala
Guinea Ecuatorial;República de Guinea Ecuatorial;ecuatoguineano,ecuatoguineana,ecuatoguineanos,ecuatoguineanas;Malabo
Guinea-Bisáu;Guinea Bisáu,Guinea Bissau,Guinea-Bissau;;Bisáu,Bissau
Guinea;República de Guinea,Guinea-Conakri,Guinea Conakry;guineano,guineana,guineanos,guineanas;Conakri,Conakry
Guyana;República Cooperativa de Guyana;guyanés,guyanesa,guyaneses,guyanesas;Georgetown
Haití;República de Haití;haitiano,haitiana,haitianos,haitianas;Puerto Príncipe
Honduras;República de Honduras;hondureño,hondureña,hondureños,hondureñas,catracho,catracha,catrachos,catrachas;Tegucigalpa
Hungría;;húngaro,húngara,húngaros,húngaras,magiar,magiares;Budapest
India;República de la India,Bharat;indio,indios,indias,hindú,hindúes;Nueva Delhi,Delhi
Indonesia;República de Indonesia;indonesio,indonesios,indonesias;Yakarta
Irak;Iraq,República de Irak;iraquí,iraquíes,iraquís,irakí,irakíes,irakís;Bagdad
Irán;República Islámica de Irán,República Islámica del Irán,Persia;iraní,iraníes,iranís,persa,persas;Teherán
Irlanda;República de Irlanda;irlandés,irlandesa,irlandeses,irlandesas;Dublín
Islandia;República de Islandia;islandés,islandesa,islandeses,islandesas;Reikiavik,Reykjavik
Islas Marshall;;marshalés,marshalesa,marshaleses,marshalesas;Majuro
Islas Salomón;;salomonense,salomonenses;Honiara
Israel;Estado de Israel;israelí,israelíes,israelís;Jerusalén,Tel Aviv
Italia;República Italiana;italiano,italiana,italianos,italianas;Roma,Quirinal,Palacio Chigi,Palazzo Chigi
Jamaica;;jamaicano,jamaicana,jamaicanos,jamaicanas,jamaiquino,jamaiquina,jamaiquinos,jamaiquinas;Kingston
Japón;;japonés,japonesa,japoneses,japonesas,nipón,nipona,nipones,niponas;Tokio
Jordania;Reino Hachemita de Jordania;jordano,jordana,jordanos,jordanas;Ammán,Amán
Kazajistán;Kazajstán,Kazakhstán,República de Kazajistán;kazajo,kazaja,kazajos,kazajas,kazajistano,kazajistana,kazajistanos,kazajistanas,kazako,kazaka,kazakos,kazakas;Astaná,Nursultán
Kenia;República de Kenia,Kenya;keniano,keniana,kenianos,kenianas,keniata,keniatas;Nairobi
Kirguistán;Kirguizistán,Kirguisia,República Kirguisa;kirguistaní,kirguistaníes,kirguistanís,kirguizo,kirguiza,kirguizos,kirguizas;Bishkek
Kiribati;;kiribatiano,kiribatiana,kiribatianos,kiribatianas;
Kosovo;República de Kosovo;kosovar,kosovares;Pristina
Kuwait;Estado de Kuwait;kuwaití,kuwaitíes,kuwaitís;Ciudad de Kuwait
Laos;;laosiano,laosiana,laosianos,laosianas;Vientián
Lesoto;Lesotho;lesotense,lesotenses;Maseru
Letonia;República de Letonia;letón,letona,letones,letonas;Riga
Líbano;República Libanesa;libanés,libanesa,libaneses,libanesas;Beirut
Liberia;;liberiano,liberiana,liberianos,liberianas;Monrovia
Libia;Estado de Libia;libio,libios,libias;Trípoli
Liechtenstein;Principado de Liechtenstein;liechtensteiniano,liechtensteiniana,liechtensteinianos,liechtensteinianas;Vaduz
Lituania;República de Lituania;lituano,lituana,lituanos,lituanas;Vilna,Vilnius
Luxemburgo;Gran Ducado de Luxemburgo;luxemburgués,luxemburguesa,luxemburgueses,luxemburguesas;
Macedonia del Norte;Macedonia,República de Macedonia del Norte;macedonio,macedonios,macedonias,normacedonio,normacedonia,normacedonios,normacedonias;Skopie,Skopje
Madagascar;;malgache,malgaches;Antananarivo
Malasia;;malasio,malasios,malasias,malayo,malaya,malayos,malayas;Kuala Lumpur,Putrajaya
Malaui;Malawi;malauíes;Lilongüe
Maldivas;República de Maldivas;maldivo,maldiva,maldivos;
Mali;República de Mali,Malí;maliense,malienses;Bamako
Malta;;maltés,maltesa,malteses,maltesas;La Valeta
Marruecos;Reino de Marruecos;marroquí,marroquíes,marroquís;Rabat
Mauricio;Isla Mauricio;mauriciano,mauriciana,mauricianos,mauricianas;Port Louis
Mauritania;República Islámica de Mauritania;mauritano,mauritana,mauritanos,mauritanas;Nuakchot
México;Méjico,Estados Unidos Mexicanos,República Mexicana;mexicano,mexicana,mexicanos,mexicanas,mejicano,mejicana,mejicanos,mejicanas;Ciudad de México,CDMX
Micronesia;Estados Federados de Micronesia;micronesio,micronesios,micronesias;Palikir
Moldavia;Moldova,República de Moldavia,República de Moldova;moldavo,moldava,moldavos,moldavas;Chisináu,Chisinau,Kishinev
Mónaco;Principado de Mónaco;monegasco,monegasca,monegascos,monegascas;
Mongolia;;mongol,mongola,mongoles,mongolas;Ulán Bator
Montenegro;;montenegrino,montenegrina,montenegrinos,montenegrinas;Podgorica
Mozambique;República de Mozambique;mozambiqueño,mozambiqueña,mozambiqueños,mozambiqueñas;Maputo
Myanmar;Birmania,Unión de Myanmar;birmano,birmana,birmanos,birmanas;Naipyidó,Naypyidaw
Namibia;;namibio,namibios,namibias;Windhoek
Nauru;;nauruano,nauruana,nauruanos,nauruanas;
Nepal;;nepalés,nepalesa,nepaleses,nepalesas,nepalí,nepalíes;Katmandú
Nicaragua;República de Nicaragua;nicaragüense,nicaragüenses,nica,nicas;Managua
Níger;República del Níger;nigerino,nigerina,nigerinos,nigerinas;Niamey
Nigeria;República Federal de Nigeria;nigeriano,nigeriana,nigerianos,nigerianas;Abuya,Abuja
Noruega;Reino de Noruega;noruego,noruegos,noruegas;Oslo
Nueva Zelanda;Nueva Zelandia,Aotearoa;neozelandés,neozelandesa,neozelandeses,neozelandesas;Wellington
Omán;Sultanato de Omán;omaní,omaníes,omanís;Mascate
Países Bajos;Holanda,Reino de los Países Bajos;neerlandés,neerlandesa,neerlandeses,neerlandesas,holandés,holandesa,holandeses,holandesas;Ámsterdam,La Haya
Pakistán;República Islámica de Pakistán,Paquistán;pakistaní,pakistaníes,pakistanís,paquistaní,paquistaníes,paquistanís;Islamabad
Palaos;Palau;palauano,palauana,palauanos,palauanas;
Panamá;República de Panamá;panameño,panameña,panameños,panameñas;Ciudad de Panamá,Palacio de las Garzas
Papúa Nueva Guinea;Papúa-Nueva Guinea;papú,papúes;Port Moresby
Paraguay;República del Paraguay;paraguayo,paraguaya,paraguayos,paraguayas,guaraní,guaraníes;Asunción,Palacio de López
Perú;República del Perú;peruano,peruana,peruanos,peruanas;Lima,Palacio de Pizarro,Casa de Pizarro
Polonia;República de Polonia;polaco,polaca,polacos,polacas;Varsovia
Portugal;República Portuguesa;portugués,portuguesa,portugueses,portuguesas,luso,lusa,lusos,lusas;Lisboa
Reino Unido;Gran Bretaña,UK,RU,Reino Unido de Gran Bretaña e Irlanda del Norte;británico,británica,británicos,británicas;Londres,Downing Street,Westminster,Whitehall
República Centroafricana;RCA,Centroáfrica;centroafricano,centroafricana,centroafricanos,centroafricanas;Bangui
República Democrática del Congo;RDC,RD Congo,RD del Congo,Congo,Congo-Kinshasa,Zaire;congoleño,congoleña,congoleños,congoleñas,congolés,congolesa,congoleses,congolesas;Kinshasa
República Dominicana;RD;dominicano,dominicana,dominicanos,dominicanas,quisqueyano,quisqueyana,quisqueyanos,quisqueyanas;Santo Domingo
Ruanda;Rwanda;ruandés,ruandesa,ruandeses,ruandesas;Kigali
Rumanía;Rumania;rumano,rumana,rumanos,rumanas;Bucarest
Rusia;Federación Rusa,Federación de Rusia;ruso,rusa,rusos,rusas;Moscú,Kremlin
Samoa;;samoano,samoana,samoanos,samoanas;Apia
San Cristóbal y Nieves;Saint Kitts y Nevis;;Basseterre
San Marino;;sanmarinense,sanmarinenses;
San Vicente y las Granadinas;San Vicente y Granadinas;sanvicentino,sanvicentina,sanvicentinos,sanvicentinas;Kingstown
Santa Lucía;;santalucense,santalucenses;Castries
Santo Tomé y Príncipe;;santotomense,santotomenses;Santo Tomé
Senegal;;senegalés,senegalesa,senegaleses,senegalesas;Dakar
Serbia;República de Serbia;serbio,serbios,serbias;Belgrado
Seychelles;;seychellense,seychellenses;
Sierra Leona;;sierraleonés,sierraleonesa,sierraleoneses,sierraleonesas;Freetown
Singapur;República de Singapur;singapurense,singapurenses;
Siria;República Árabe Siria;sirio,sirios,sirias;Damasco
Somalia;República Federal de Somalia;somalí,somalíes,somalís;Mogadiscio,Mogadishu
Sri Lanka;Ceilán;esrilanqués,esrilanquesa,esrilanqueses,esrilanquesas,ceilanés,ceilanesa,ceilaneses,ceilanesas,ceilandés,ceilandesa,ceilandeses,ceilandesas;Colombo
Sudáfrica;República de Sudáfrica,África del Sur,Suráfrica;sudafricano,sudafricana,sudafricanos,sudafricanas,surafricano,surafricana,surafricanos,surafricanas;Pretoria
Sudán del Sur;República de Sudán del Sur;sursudanés,sursudanesa,sursudaneses,sursudanesas;Juba,Yuba
Sudán;República de Sudán,República del Sudán;sudanés,sudanesa,sudaneses,sudanesas;Jartum
Suecia;Reino de Suecia;sueco,sueca,suecos,suecas;Estocolmo
Suiza;Confederación Suiza,Confederación Helvética;suizo,suizos,suizas,helvético,helvética,helvéticos,helvéticas;Berna
Surinam;;surinamés,surinamesa,surinameses,surinamesas;Paramaribo
Tailandia;Reino de Tailandia,Siam;tailandés,tailandesa,tailandeses,tailandesas,thai;Bangkok
Taiwán;República de China,Formosa,China Taipéi;taiwanés,taiwanesa,taiwaneses,taiwanesas;Taipéi
Tanzania;;tanzano,tanzana,tanzanos,tanzanas;Dodoma
Tayikistán;República de Tayikistán;tayiko,tayika,tayikos,tayikas;Dusambé
Palestina;Territorios Palestinos,Estado de Palestina,Autoridad Palestina,Territorios palestinos ocupados;palestino,palestinos,palestinas;Ramala,Ramallah
Timor-Leste;Timor Oriental,Timor del Este;timorense,timorenses;Dili
Togo;;togolés,togolesa,togoleses,togolesas;Lomé
Tonga;;tongano,tongana,tonganos,tonganas;Nukualofa
Trinidad y Tobago;Trinidad y Tabago;trinitense,trinitenses;Puerto España
Túnez;República Tunecina;tunecino,tunecina,tunecinos,tunecinas;
Turkmenistán;Turkmenia;turkmeno,turkmena,turkmenos,turkmenas,turcomano,turcomana,turcomanos,turcomanas;Asjabad
Turquía;República de Turquía,Türkiye;turco,turca,turcos,turcas;Ankara
Tuvalu;;tuvaluano,tuvaluana,tuvaluanos,tuvaluanas;Funafuti
Ucrania;;ucraniano,ucraniana,ucranianos,ucranianas,ucranio,ucranios,ucranias;Kiev,Kyiv,Kíev
Uganda;;ugandés,ugandesa,ugandeses,ugandesas;Kampala
Uruguay;República Oriental del Uruguay;uruguayo,uruguaya,uruguayos,uruguayas,charrúa,charrúas;Montevideo,Torre Ejecutiva
Uzbekistán;República de Uzbekistán;uzbeko,uzbeka,uzbekos,uzbekas;Taskent,Tashkent
Vanuatu;;vanuatuense,vanuatuenses;Port Vila
Venezuela;República Bolivariana de Venezuela;venezolano,venezolana,venezolanos,venezolanas;Caracas,Miraflores,Palacio de Miraflores
Vietnam;Viet Nam,República Socialista de Vietnam;vietnamita,vietnamitas;Hanói
Yemen;República de Yemen;yemení,yemeníes,yemenís;
Yibuti;Djibouti,República de Yibuti;yibutiano,yibutiana,yibutianos,yibutianas;
Zambia;;zambiano,zambiana,zambianos,zambianas;Lusaka
Zimbabue;Zimbabwe,Rodesia;zimbabuense,zimbabuenses;Harare
Unión Soviética;URSS,U.R.S.S.,Unión de Repúblicas Socialistas Soviéticas;soviético,soviética,soviéticos,soviéticas;
Yugoslavia;Yugoeslavia,República Federal Socialista de Yugoslavia;yugoslavo,yugoslava,yugoslavos,yugoslavas;
Checoslovaquia;;checoslovaco,checoslovaca,checoslovacos,checoslovacas,checoeslovaco,checoeslovaca,checoeslovacos,checoeslovacas;
RDA;República Democrática Alemana,Alemania Oriental,Alemania del Este;germanooriental,germanoorientales;
`;
