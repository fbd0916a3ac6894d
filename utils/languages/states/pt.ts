/** The states of the world. See `LanguagePack.states`. */
export default `
Afeganistão;Emirado Islâmico do Afeganistão;afegão,afegã,afegãos,afegãs,afegane,afeganes;Cabul
África do Sul;República da África do Sul,RSA;sul-africano,sul-africana,sul-africanos,sul-africanas;Pretória
Albânia;República da Albânia;albanês,albanesa,albaneses,albanesas;Tirana
Alemanha;República Federal da Alemanha,RFA;alemão,alemã,alemães,alemãs,germânico,germânica,germânicos,germânicas;Berlim
Andorra;Principado de Andorra;andorrano,andorrana,andorranos,andorranas;Andorra-a-Velha
Angola;República de Angola;angolano,angolana,angolanos,angolanas;Luanda
Antígua e Barbuda;Antígua;antiguano,antiguana,antiguanos,antiguanas;Saint John’s
Arábia Saudita;Reino da Arábia Saudita;saudita,sauditas;Riade,Riad
Argélia;República Argelina Democrática e Popular;argelino,argelina,argelinos,argelinas;Argel
Argentina;República Argentina;argentino,argentinos,argentinas;Buenos Aires,Casa Rosada
Armênia;Arménia,República da Armênia;armênio,armênios,armênias,arménio,arménios,arménias;Yerevan,Erevan,Ierevan
Austrália;Comunidade da Austrália;australiano,australiana,australianos,australianas;Camberra,Canberra
Áustria;República da Áustria;austríaco,austríaca,austríacos,austríacas;Viena
Azerbaijão;República do Azerbaijão;azerbaijano,azerbaijana,azerbaijanos,azerbaijanas,azeri,azeris,azéri,azéris;Baku
Bahamas;Baamas;bahamense,bahamenses,baamiano,bahamiano;Nassau
Bangladesh;Bangladeche;bangladês,bengalês,bengalesa,bengaleses,bengalesas,bengali,bengalis,bangladechiano,bangladechiana,bangladechianos,bangladechianas;Dacca,Daca
Barbados;;barbadiano,barbadiana,barbadianos,barbadianas;Bridgetown
Barein;Bahrein,Barém,Reino do Bahrein;barenita,bareinita,bareinitas,bahreinita,bahreinitas;Manama
Bélgica;Reino da Bélgica;belga,belgas;Bruxelas
Belize;;belizenho,belizenha,belizenhos,belizenhas,belizense,belizenses;Belmopan
Benin;Benim;beninense,beninenses,beninês;Porto Novo,Porto-Novo
Bielorrússia;Belarus,Belarús,República da Bielorrússia;bielorrusso,bielorrussa,bielorrussos,bielorrussas,belarusso,belarussa,belarussos,belarussas;Minsk
Bolívia;Estado Plurinacional da Bolívia;boliviano,boliviana,bolivianos,bolivianas;La Paz,Sucre
Bósnia e Herzegovina;Bósnia-Herzegovina,Bósnia e Herzegóvina,Bósnia;bósnio,bósnios,bósnias,bosníaco,bosníaca,bosníacos,bosníacas;Sarajevo
Botsuana;Botswana;botsuanês,botsuanesa,botsuaneses,botsuanesas;Gaborone
Brasil;República Federativa do Brasil;brasileiro,brasileira,brasileiros,brasileiras;Brasília,Planalto,Palácio do Planalto,Palácio da Alvorada,Itamaraty
Brunei;Brunei Darussalam;bruneiano,bruneiana,bruneianos,bruneianas;Bandar Seri Begawan
Bulgária;República da Bulgária;búlgaro,búlgara,búlgaros,búlgaras;Sófia
Burquina Faso;Burkina Faso,Burkina Fasso,Burkina;burquinense,burquinabê,burkinense;Ouagadougou,Uagadugu
Burundi;;burundinês,burundês,burundianos;Gitega,Bujumbura
Butão;;butanês,butanesa,butaneses,butanesas;Thimphu
Cabo Verde;República de Cabo Verde;cabo-verdiano,cabo-verdiana,cabo-verdianos,cabo-verdianas,caboverdiano,caboverdiana,caboverdianos,caboverdianas;
Camarões;República dos Camarões;camaronês,camaronesa,camaroneses,camaronesas;Yaoundé,Iaundé
Camboja;Reino do Camboja;cambojano,cambojana,cambojanos,cambojanas,khmer;Phnom Penh
Canadá;;canadense,canadenses,canadiano,canadiana,canadianos,canadianas;Ottawa,Otava
Catar;Qatar,Estado do Catar;catariano,catariana,catarianos,catarianas,catarense,catarenses,catari;Doha
Cazaquistão;República do Cazaquistão;cazaque,cazaques,cazaquistanês,cazaquistanesa,cazaquistaneses,cazaquistanesas;Astana,Nursultan
Chade;Tchad,Chad,República do Chade;chadiano,chadiana,chadianos,chadianas;N’Djamena
Chile;República do Chile;chileno,chilena,chilenos,chilenas;Santiago,Santiago do Chile,La Moneda
China;República Popular da China,RPC;chinês,chinesa,chineses,chinesas;Pequim,Zhongnanhai
Chipre;República de Chipre;cipriota,cipriotas;Nicósia
Vaticano;Cidade do Vaticano,Santa Sé,Estado da Cidade do Vaticano;vaticana,vaticanos,vaticanas;
Colômbia;República da Colômbia;colombiano,colombiana,colombianos,colombianas;Bogotá,Casa de Nariño
Comores;União das Comores;comorense,comorenses;Moroni
República Democrática do Congo;RDC,RD Congo,Congo - Kinshasa,Congo-Kinshasa,Congo,Zaire;congolês,congolesa,congoleses,congolesas,congolense,congolenses;Kinshasa,Quinxassa
República do Congo;Congo-Brazzaville,Congo-Brazavile;;Brazzaville,Brazavile
Coreia do Norte;República Popular Democrática da Coreia,RPDC,Coréia do Norte;norte-coreano,norte-coreana,norte-coreanos,norte-coreanas;Pyongyang,Pionguiangue
Coreia do Sul;República da Coreia,Coréia do Sul;sul-coreano,sul-coreana,sul-coreanos,sul-coreanas,coreano,coreana,coreanos,coreanas;Seul,Casa Azul
Costa do Marfim;Côte d’Ivoire,República da Costa do Marfim;marfinense,marfinenses,costa-marfinense,costa-marfinenses,ivoriano,ivoriana,ivorianos,ivorianas;Yamoussoukro,Abidjan
Costa Rica;República da Costa Rica;costa-riquenho,costa-riquenha,costa-riquenhos,costa-riquenhas,costarriquenho,costarriquenha,costarriquenhos,costarriquenhas;San José
Croácia;República da Croácia;croata,croatas;Zagreb
Cuba;República de Cuba;cubano,cubana,cubanos,cubanas;Havana
Dinamarca;Reino da Dinamarca;dinamarquês,dinamarquesa,dinamarqueses,dinamarquesas;Copenhague,Copenhaga
Djibuti;Djibouti,Jibuti;djibutiano,djibutianos,djibutiense;
Dominica;Domínica;dominiquês;Roseau
Egito;Egipto,República Árabe do Egito;egípcio,egípcia,egípcios,egípcias,egipcio,egipcia,egipcios,egipcias;Cairo
El Salvador;República de El Salvador;salvadorenho,salvadorenha,salvadorenhos,salvadorenhas;San Salvador,São Salvador
Emirados Árabes Unidos;EAU,Emirados Árabes,Emirados;emiradense,emiradenses,emirati,emiratis;Abu Dhabi,Abu Dabi
Equador;República do Equador;equatoriano,equatoriana,equatorianos,equatorianas;Quito,Carondelet
Eritreia;Eritréia;eritreeu,eritreeia,eritreeus,eritreeias;Asmara
Eslováquia;República Eslovaca;eslovaco,eslovaca,eslovacos,eslovacas;Bratislava
Eslovênia;Eslovénia,República da Eslovênia;esloveno,eslovena,eslovenos,eslovenas;Liubliana,Ljubljana
Espanha;Reino de Espanha,Reino da Espanha;espanhol,espanhola,espanhóis,espanholas;Madri,Madrid,Moncloa,La Moncloa,Palácio da Moncloa
Essuatíni;Suazilândia,Eswatini,Reino de Essuatíni;suazi,suazis,essuatiniano,essuatiniana,essuatinianos,essuatinianas;Mbabane
Estados Unidos;EUA,E.U.A.,USA,US,U.S.A.,Estados Unidos da América;americano,americana,americanos,americanas,norte-americano,norte-americana,norte-americanos,norte-americanas,estadunidense,estadunidenses,estado-unidense,estado-unidenses,ianque,ianques;Washington,Washington D.C.,Casa Branca,Capitólio
Estônia;Estónia,República da Estônia;estoniano,estoniana,estonianos,estonianas,estónio,estónios,estónias;Tallinn,Talin
Etiópia;República Democrática Federal da Etiópia;etíope,etíopes;Adis Abeba,Addis Abeba
Fiji;Ilhas Fiji;fijiano,fijiana,fijianos,fijianas;Suva
Filipinas;República das Filipinas;filipino,filipina,filipinos;Manila,Malacañang
Finlândia;República da Finlândia;finlandês,finlandesa,finlandeses,finlandesas;Helsinque,Helsínquia,Helsinki
França;República Francesa;francês,francesa,franceses,francesas,gaulês,gaulesa,gauleses,gaulesas;Paris,Eliseu,Palácio do Eliseu,Matignon,Quai d’Orsay
Gabão;República Gabonesa;gabonês,gabonesa,gaboneses,gabonesas;Libreville
Gâmbia;;gambiano,gambiana,gambianos,gambianas;Banjul
Gana;República do Gana;ganês,ganesa,ganeses,ganesas;Acra
Geórgia;;georgiano,georgiana,georgianos,georgianas;Tbilisi,Tiblíssi
Granada;;granadino,granadina,granadinos,granadinas;Saint George’s
Grécia;República Helênica,República Helénica;grego,grega,gregos,gregas,helênico,helênica,helênicos,helênicas,helénico,helénica,helénicos,helénicas;Atenas
Guatemala;República da Guatemala;guatemalteco,guatemalteca,guatemaltecos,guatemaltecas;Cidade da Guatemala
Guiana;;guianense,guianenses;Georgetown
Guiné Equatorial;República da Guiné Equatorial;equatoguineense,equatoguineenses,guinéu-equatoriano,guinéu-equatoriana,guinéu-equatorianos,guinéu-equatorianas;Malabo
Guiné-Bissau;Guiné Bissau,República da Guiné-Bissau;bissau-guineense,bissau-guineenses;Bissau
Guiné;República da Guiné,Guiné-Conacri,Guiné Conacri;guineense,guineenses,guineano,guineana,guineanos,guineanas;Conacri,Conakry
Haiti;República do Haiti;haitiano,haitiana,haitianos,haitianas;Porto Príncipe,Port-au-Prince
Honduras;República de Honduras;hondurenho,hondurenha,hondurenhos,hondurenhas;Tegucigalpa
Hungria;;húngaro,húngara,húngaros,húngaras,magiar,magiares;Budapeste
Iêmen;Iémen,Iêmene,Iémene,República do Iêmen;iemenita,iemenitas;Sanaa,Saná
Ilhas Marshall;;marshalino,marshalina,marshalinos,marshalinas;Majuro
Ilhas Salomão;;salomonense,salomonenses;Honiara
Índia;República da Índia,Bharat;indiano,indiana,indianos,indianas,hindu,hindus;Nova Délhi,Nova Deli,Délhi
Indonésia;República da Indonésia;indonésio,indonésios,indonésias;Jacarta
Irã;Irão,República Islâmica do Irã,República Islâmica do Irão,Pérsia;iraniano,iraniana,iranianos,iranianas,persa,persas;Teerã,Teerão
Iraque;República do Iraque;iraquiano,iraquiana,iraquianos,iraquianas;Bagdá,Bagdade,Bagdad
Irlanda;República da Irlanda;irlandês,irlandesa,irlandeses,irlandesas;Dublin,Dublim
Islândia;;islandês,islandesa,islandeses,islandesas;Reykjavík,Reiquiavique
Israel;Estado de Israel;israelense,israelenses,israelita,israelitas,israeliano,israeliana,israelianos,israelianas;Jerusalém,Tel Aviv,Telavive
Itália;República Italiana;italiano,italiana,italianos,italianas;Roma,Quirinal,Palácio Chigi,Palazzo Chigi
Jamaica;;jamaicano,jamaicana,jamaicanos,jamaicanas;Kingston
Japão;;japonês,japonesa,japoneses,japonesas,nipônico,nipônica,nipônicos,nipônicas,nipónico,nipónica,nipónicos,nipónicas;Tóquio
Jordânia;Reino Hachemita da Jordânia;jordaniano,jordaniana,jordanianos,jordanianas,jordano,jordana,jordanos,jordanas;Amã
Kosovo;República do Kosovo,Cosovo;kosovar,kosovares,cosovar,cosovares;Pristina
Kuwait;Coveite,Estado do Kuwait;kuwaitiano,kuwaitiana,kuwaitianos,kuwaitianas,koweitiano,koweitiana,koweitianos,koweitianas,coveitiano,coveitiana,coveitianos,coveitianas;Cidade do Kuwait
Laos;;laosiano,laosiana,laosianos,laosianas;Vientiane,Vienciana
Lesoto;;lesotense,lesotiano,lesota;Maseru
Letônia;Letónia,República da Letônia;letão,letã,letões,letãs,letono,letona,letonos,letonas;Riga
Líbano;República Libanesa;libanês,libanesa,libaneses,libanesas;Beirute
Libéria;;liberiano,liberiana,liberianos,liberianas;Monróvia
Líbia;Estado da Líbia;líbio,líbios,líbias;Trípoli,Tripoli
Liechtenstein;Listenstaine,Principado do Liechtenstein;liechtensteinense,liechtensteiniense;Vaduz
Lituânia;República da Lituânia;lituano,lituana,lituanos,lituanas;Vilnius,Vílnius
Luxemburgo;Grão-Ducado do Luxemburgo,Grão-Ducado de Luxemburgo;luxemburguês,luxemburguesa,luxemburgueses,luxemburguesas;
Macedônia do Norte;Macedónia do Norte,Macedônia,Macedónia,República da Macedônia do Norte;macedônio,macedônios,macedônias,macedónio,macedónios,macedónias,norte-macedônio,norte-macedônia,norte-macedônios,norte-macedônias;Skopje,Escópia
Madagascar;Madagáscar;malgaxe,malgaxes,madagascarense,madagascarenses;Antananarivo
Malásia;;malaio,malaia,malaios,malaias,malásio,malasiano,malasiana,malasianos,malasianas;Kuala Lumpur,Putrajaya
Malaui;Malawi,Maláui;malauiano,malauiana,malauianos,malauianas,malawiano,malawiana,malawianos,malawianas;Lilongwe
Maldivas;República das Maldivas;maldívio,maldívia,maldívios,maldívias,maldivano,maldivana,maldivanos,maldivanas;
Mali;República do Mali;malinês,malinesa,malineses,malinesas,maliano,maliana,malianos,malianas;Bamako
Malta;República de Malta;maltês,maltesa,malteses,maltesas;Valeta,Valletta
Marrocos;Reino de Marrocos,Reino do Marrocos;marroquino,marroquina,marroquinos,marroquinas;Rabat
Maurício;Maurícia,Ilhas Maurício,Ilha Maurícia;mauriciano,mauriciana,mauricianos,mauricianas;Port Louis
Mauritânia;;mauritano,mauritana,mauritanos,mauritanas;Nouakchott
México;Estados Unidos Mexicanos;mexicano,mexicana,mexicanos,mexicanas;Cidade do México
Mianmar;Myanmar,Birmânia,Mianmá;birmanês,birmanesa,birmaneses,birmanesas,mianmarense,mianmarenses;Naypyidaw,Nepiedó
Micronésia;Estados Federados da Micronésia;micronésio,micronésios,micronésias;Palikir
Moçambique;República de Moçambique;moçambicano,moçambicana,moçambicanos,moçambicanas;Maputo,Ponta Vermelha
Moldávia;Moldova,República da Moldávia,República da Moldova;moldávio,moldávios,moldávias,moldavo,moldava,moldavos,moldavas,moldovo;Chișinău,Chisinau
Mônaco;Mónaco,Principado de Mônaco,Principado do Mónaco;monegasco,monegasca,monegascos,monegascas;
Mongólia;;mongol,mongóis,mongólico,mongólica,mongólicos,mongólicas;Ulan Bator
Montenegro;;montenegrino,montenegrina,montenegrinos,montenegrinas;Podgorica
Namíbia;;namibiano,namibiana,namibianos,namibianas;Windhoek
Nauru;;nauruano,nauruana,nauruanos,nauruanas;
Nepal;;nepalês,nepalesa,nepaleses,nepalesas,nepali;Katmandu,Catmandu
Nicarágua;República da Nicarágua;nicaraguense,nicaraguenses,nicaraguano,nicaraguana,nicaraguanos,nicaraguanas;Manágua
Níger;República do Níger;nigerino,nigerina,nigerinos,nigerinas;Niamey
Nigéria;República Federal da Nigéria;nigeriano,nigeriana,nigerianos,nigerianas;Abuja
Noruega;Reino da Noruega;norueguês,norueguesa,noruegueses,norueguesas;Oslo
Nova Zelândia;Aotearoa;neozelandês,neozelandesa,neozelandeses,neozelandesas,neo-zelandês,neo-zelandesa,neo-zelandeses,neo-zelandesas;Wellington
Omã;Sultanato de Omã,Omão;omanense,omanenses,omanita,omanitas,omani;Mascate
Países Baixos;Holanda,Reino dos Países Baixos;neerlandês,neerlandesa,neerlandeses,neerlandesas,holandês,holandesa,holandeses,holandesas;Amsterdã,Amesterdão,Amsterdão,Haia
Palau;;palauano,palauana,palauanos,palauanas,palauense,palauenses;
Panamá;República do Panamá;panamenho,panamenha,panamenhos,panamenhas,panamiano,panamiana,panamianos,panamianas;Cidade do Panamá
Papua-Nova Guiné;Papua Nova Guiné,Papuásia-Nova Guiné;papuano,papuana,papuanos,papuanas,papua,papuas,papuásio;Port Moresby
Paquistão;República Islâmica do Paquistão;paquistanês,paquistanesa,paquistaneses,paquistanesas;Islamabad,Islamabade
Paraguai;República do Paraguai;paraguaio,paraguaia,paraguaios,paraguaias;Assunção
Peru;República do Peru;peruano,peruana,peruanos,peruanas;Lima
Polônia;Polónia,República da Polônia,República da Polónia;polonês,polonesa,poloneses,polonesas,polaco,polaca,polacos,polacas;Varsóvia
Portugal;República Portuguesa;português,portuguesa,portugueses,portuguesas,lusitano,lusitana,lusitanos,lusitanas,luso,lusa,lusos,lusas;Lisboa,Palácio de Belém,Palácio de São Bento,Terreiro do Paço
Quênia;Quénia,República do Quênia;queniano,queniana,quenianos,quenianas;Nairóbi,Nairobi
Quirguistão;Quirguízia,República Quirguiz,Quirguizistão;quirguiz,quirguizes,quirguistanês,quirguistanesa,quirguistaneses,quirguistanesas;Bishkek,Bisqueque
Quiribati;Kiribati;kiribatiano,quiribatiano,quiribatiana,quiribatianos,quiribatianas;
Reino Unido;Grã-Bretanha,Grã Bretanha,UK,Reino Unido da Grã-Bretanha e Irlanda do Norte;britânico,britânica,britânicos,britânicas;Londres,Downing Street,Westminster,Whitehall
República Centro-Africana;RCA;centro-africano,centro-africana,centro-africanos,centro-africanas;Bangui
República Dominicana;;dominicano,dominicana,dominicanos,dominicanas;Santo Domingo,São Domingos
Romênia;Roménia;romeno,romena,romenos,romenas;Bucareste
Ruanda;;ruandês,ruandesa,ruandeses,ruandesas;Kigali,Quigali
Rússia;Federação Russa,Federação da Rússia;russo,russa,russos,russas;Moscou,Moscovo,Kremlin
Samoa;;samoano,samoana,samoanos,samoanas;Apia
San Marino;São Marinho,São Marino;são-marinense,são-marinenses,samarinês;
Santa Lúcia;;santa-lucense,santa-lucenses;Castries
São Cristóvão e Névis;São Cristóvão e Neves;são-cristovense,são-cristovenses;Basseterre
São Tomé e Príncipe;;santomense,santomenses,são-tomense,são-tomenses;São Tomé
São Vicente e Granadinas;São Vicente e Grenadinas;são-vicentino,são-vicentina,são-vicentinos,são-vicentinas;Kingstown
Seicheles;Seychelles,Ilhas Seychelles;seichelense,seichelenses;
Senegal;;senegalês,senegalesa,senegaleses,senegalesas;Dakar,Dacar
Serra Leoa;;serra-leonês,serra-leonesa,serra-leoneses,serra-leonesas;Freetown
Sérvia;República da Sérvia;sérvio,sérvios,sérvias;Belgrado
Singapura;Cingapura,República de Singapura;singapuriano,singapurense,singapurenses,cingapuriano,cingapuriana,cingapurianos,cingapurianas;
Síria;República Árabe Síria,República Árabe da Síria;sírio,sírios,sírias;Damasco
Somália;República Federal da Somália;somali,somalis,somaliano,somaliana,somalianos,somalianas;Mogadíscio
Sri Lanka;Ceilão;cingalês,cingalesa,cingaleses,cingalesas,srilanquês,srilanquesa,srilanqueses,srilanquesas,sri-lanquês;Colombo
Sudão do Sul;República do Sudão do Sul;sul-sudanês,sul-sudanesa,sul-sudaneses,sul-sudanesas;Juba
Sudão;República do Sudão;sudanês,sudanesa,sudaneses,sudanesas;Cartum
Suécia;Reino da Suécia;sueco,sueca,suecos,suecas;Estocolmo
Suíça;Confederação Suíça,Confederação Helvética;suíço,suíços,suíças,helvético,helvética,helvéticos,helvéticas;Berna
Suriname;;surinamês,surinamesa,surinameses,surinamesas;Paramaribo
Tadjiquistão;Tajiquistão,República do Tadjiquistão;tadjique,tadjiques,tajique,tajiques;Duchambe,Dushanbe
Tailândia;Reino da Tailândia,Sião;tailandês,tailandesa,tailandeses,tailandesas,thai;Bangkok,Banguecoque,Bangcoc
Taiwan;República da China,Formosa,Taipé Chinês,Taipei Chinesa;taiwanês,taiwanesa,taiwaneses,taiwanesas,formosino,formosina,formosinos,formosinas;Taipei,Taipé
Tanzânia;;tanzaniano,tanzaniana,tanzanianos,tanzanianas;Dodoma
Tchéquia;República Tcheca,República Checa,Chéquia;tcheco,tcheca,tchecos,tchecas,checo,checa,checos,checas;Praga
Palestina;Territórios palestinos,Territórios Palestinos,Territórios palestinianos,Estado da Palestina,Autoridade Palestina,Autoridade Palestiniana,Autoridade Nacional Palestina;palestino,palestinos,palestinas,palestiniano,palestiniana,palestinianos,palestinianas;Ramallah,Ramala
Timor-Leste;Timor Leste,República Democrática de Timor-Leste;timorense,timorenses,leste-timorense,leste-timorenses;Díli,Dili
Togo;;togolês,togolesa,togoleses,togolesas;Lomé
Tonga;;tonganês,tonganesa,tonganeses,tonganesas;Nukualofa
Trinidad e Tobago;Trindade e Tobago,Trinidade e Tobago;trinitino,trinitina,trinitinos,trinitinas,trinidadiano,trinidadiana,trinidadianos,trinidadianas,trinitário-tobagense,trinitário-tobagenses;Port of Spain
Tunísia;República Tunisina,República da Tunísia;tunisiano,tunisiana,tunisianos,tunisianas,tunisino,tunisina,tunisinos,tunisinas;Túnis,Tunes
Turcomenistão;Turquemenistão;turcomeno,turcomena,turcomenos,turcomenas,turcomano,turcomana,turcomanos,turcomanas,turquemeno,turquemena,turquemenos,turquemenas;Asgabate,Ashgabat
Turquia;República da Turquia,Türkiye;turco,turca,turcos,turcas;Ancara
Tuvalu;;tuvaluano,tuvaluana,tuvaluanos,tuvaluanas;Funafuti
Ucrânia;;ucraniano,ucraniana,ucranianos,ucranianas;Kiev,Kyiv,Quieve
Uganda;;ugandês,ugandesa,ugandeses,ugandesas,ugandense,ugandenses;Kampala
Uruguai;República Oriental do Uruguai;uruguaio,uruguaia,uruguaios,uruguaias;Montevidéu,Montevideu
Uzbequistão;Usbequistão,República do Uzbequistão;uzbeque,uzbeques,usbeque,usbeques;Tashkent,Tasquente
Vanuatu;;vanuatuense,vanuatuenses;Port Vila
Venezuela;República Bolivariana da Venezuela;venezuelano,venezuelana,venezuelanos,venezuelanas;Caracas,Miraflores,Palácio de Miraflores
Vietnã;Vietname,Vietnam,República Socialista do Vietnã;vietnamita,vietnamitas;Hanói
Zâmbia;;zambiano,zambiana,zambianos,zambianas;Lusaka,Lusaca
Zimbábue;Zimbabwe,Zimbabué,Rodésia;zimbabuano,zimbabuana,zimbabuanos,zimbabuanas,zimbabweano,zimbabweana,zimbabweanos,zimbabweanas,zimbabuense,zimbabuenses;Harare
União Soviética;URSS,U.R.S.S.,União das Repúblicas Socialistas Soviéticas;soviético,soviética,soviéticos,soviéticas;
Iugoslávia;Jugoslávia,República Socialista Federativa da Iugoslávia;iugoslavo,iugoslava,iugoslavos,iugoslavas,jugoslavo,jugoslava,jugoslavos,jugoslavas;
Tchecoslováquia;Checoslováquia;tchecoslovaco,tchecoslovaca,tchecoslovacos,tchecoslovacas,checoslovaco,checoslovaca,checoslovacos,checoslovacas;
RDA;República Democrática Alemã,Alemanha Oriental;alemão-oriental;Berlim Oriental
`;
