/** The states of the world. See `LanguagePack.states`. */
export default `
Afghanistan;Afghanistans,Islamitisch Emiraat Afghanistan;Afghaans,Afghaanse,Afghaan,Afghanen;Kabul,Kaboel
Albanië;Albaniës,Republiek Albanië;Albanees,Albanese,Albanezen,Albaneze;Tirana
Algerije;Democratische Volksrepubliek Algerije;Algerijns,Algerijnse,Algerijn,Algerijnen;Algiers
Andorra;;Andorrees,Andorrese,Andorrezen;Andorra la Vella
Angola;;Angolees,Angolese,Angolezen;Luanda
Antigua en Barbuda;Antigua;Antiguaans,Antiguaanse;Saint John’s
Argentinië;Argentiniës,Argentijnse Republiek;Argentijns,Argentijnse,Argentijn,Argentijnen;Buenos Aires,Casa Rosada
Armenië;Armeniës,Republiek Armenië;Armeens,Armeense,Armeen,Armeniër,Armeniërs,Armenen;Jerevan
Australië;Australiës,Gemenebest van Australië;Australisch,Australische,Australiër,Australiërs;Canberra
Azerbeidzjan;Azerbeidzjans,Azerbaidzjan,Azerbeidjan;Azerbeidzjaans,Azerbeidzjaanse,Azerbeidzjaan,Azerbeidzjanen,Azeri,Azeri’s;Bakoe
Bahama’s;Gemenebest van de Bahama’s;Bahamaans,Bahamaanse,Bahamaan,Bahamanen;Nassau
Bahrein;Koninkrijk Bahrein;Bahreins,Bahreinse,Bahreiner,Bahreiners;Manama
Bangladesh;Volksrepubliek Bangladesh;Bengalees,Bengalese,Bengalezen,Bengaals,Bengaalse,Bangladees,Bangladese,Bangladezen;Dhaka
Barbados;;Barbadaans,Barbadaanse,Barbadaan;Bridgetown
Belarus;Wit-Rusland,Wit-Ruslands,Republiek Belarus,Wit Rusland;Belarussisch,Belarussische,Wit-Russisch,Wit-Russische,Wit-Rus,Wit-Russen,Belarussen;Minsk
België;Belgiës,Koninkrijk België;Belgisch,Belgische,Belg,Belgen;Brussel,Wetstraat
Belize;;Belizaans,Belizaanse,Belizaan;Belmopan
Benin;;Benins,Beninse,Beniner,Beniners;Porto-Novo
Bhutan;Bhutans;Bhutaans,Bhutaanse,Bhutanees,Bhutanen,Bhutaan;Thimphu
Bolivia;Plurinationale Staat Bolivia;Boliviaans,Boliviaanse,Boliviaan,Bolivianen;La Paz
Bosnië en Herzegovina;Bosnië-Herzegovina,Bosnië,Bosniës;Bosnisch,Bosnische,Bosniër,Bosniërs,Bosniak,Bosniakken;Sarajevo
Botswana;;Botswaans,Botswaanse,Botswaan,Botswanen;Gaborone
Brazilië;Braziliës,Federale Republiek Brazilië;Braziliaans,Braziliaanse,Braziliaan,Brazilianen;Brasilia,Brasília,Planalto
Brunei;Brunei Darussalam;Bruneis,Bruneise,Bruneier,Bruneiers;Bandar Seri Begawan
Bulgarije;Republiek Bulgarije;Bulgaars,Bulgaarse,Bulgaar,Bulgaren;Sofia
Burkina Faso;Burkina;Burkinees,Burkinese,Burkinezen;Ouagadougou
Burundi;;Burundees,Burundese,Burundezen;Gitega,Bujumbura
Cambodja;Koninkrijk Cambodja;Cambodjaans,Cambodjaanse,Cambodjaan,Cambodjanen,Khmer;Phnom Penh
Canada;;Canadees,Canadese,Canadezen;Ottawa
Centraal-Afrikaanse Republiek;CAR;Centraal-Afrikaans,Centraal-Afrikaanse,Centraal-Afrikaan,Centraal-Afrikanen;Bangui
Chili;Republiek Chili;Chileens,Chileense,Chileen,Chilenen;Santiago,Santiago de Chile,La Moneda
China;Volksrepubliek China,Rijk van het Midden;Chinees,Chinese,Chinezen,Chineze;Peking,Beijing,Zhongnanhai
Colombia;Republiek Colombia;Colombiaans,Colombiaanse,Colombiaan,Colombianen;Bogotá,Bogota
Comoren;Unie der Comoren;Comoors,Comoorse,Comorees,Comorezen;Moroni
Congo-Brazzaville;Republiek Congo;;Brazzaville
Congo-Kinshasa;Democratische Republiek Congo,DR Congo,DRC,Congo,Zaïre,Democratische Republiek Kongo;Congolees,Congolese,Congolezen,Congoleze;Kinshasa
Costa Rica;Republiek Costa Rica;Costa Ricaans,Costa Ricaanse,Costa Ricaan,Costa Ricanen,Costa-Ricaans,Costa-Ricaanse;San José
Cuba;Republiek Cuba;Cubaans,Cubaanse,Cubaan,Cubanen;Havana
Cyprus;Republiek Cyprus;Cypriotisch,Cypriotische,Cyprisch,Cyprische,Cyprioot,Cyprioten;Nicosia
Denemarken;Koninkrijk Denemarken;Deens,Deense,Deen,Denen;Kopenhagen
Djibouti;;Djiboutiaans,Djiboutiaanse,Djiboutiaan;
Dominica;;;Roseau
Dominicaanse Republiek;;Dominicaans,Dominicaanse,Dominicaan,Dominicanen;Santo Domingo
Duitsland;Duitslands,Bondsrepubliek Duitsland,Bondsrepubliek,BRD;Duits,Duitse,Duitser,Duitsers;Berlijn
Ecuador;Ecuadors,Republiek Ecuador;Ecuadoraans,Ecuadoraanse,Ecuadoraan,Ecuadoranen,Ecuadoriaans,Ecuadoriaanse,Ecuadoriaan,Ecuadorianen;Quito
Egypte;Arabische Republiek Egypte;Egyptisch,Egyptische,Egyptenaar,Egyptenaars,Egyptenaren;Caïro
El Salvador;Republiek El Salvador;Salvadoraans,Salvadoraanse,Salvadoriaans,Salvadoriaanse,Salvadoraan,Salvadoranen;San Salvador
Equatoriaal-Guinea;Equatoriaal Guinea;Equatoriaal-Guinees,Equatoriaal-Guineese;Malabo
Eritrea;;Eritrees,Eritrese,Eritreeër,Eritreeërs;Asmara
Estland;Estlands,Republiek Estland;Ests,Estse,Estisch,Estische,Estlander,Estlanders,Esten,Est;Tallinn
Eswatini;Swaziland,Swazilands;Swazisch,Swazische,Swazi,Swazi’s,Eswatinisch,Eswatinische;Mbabane
Ethiopië;Ethiopiës,Federale Democratische Republiek Ethiopië;Ethiopisch,Ethiopische,Ethiopiër,Ethiopiërs;Addis Abeba,Addis Ababa
Fiji;Fiji-eilanden;Fijisch,Fijische,Fijiër,Fijiërs;Suva
Filipijnen;Filippijnen,Republiek der Filipijnen;Filipijns,Filipijnse,Filippijns,Filippijnse,Filipijn,Filipijner,Filipijners,Filipino,Filipino’s,Filipina;Manilla,Malacañang
Finland;Finlands,Republiek Finland;Fins,Finse,Fin,Finnen;Helsinki
Frankrijk;Frankrijks,Franse Republiek;Frans,Franse,Fransman,Fransen,Fransmannen,Française,Françaises;Parijs,Élysée,Elysée,Matignon
Gabon;Gabons;Gabonees,Gabonese,Gabonezen;Libreville
Gambia;;Gambiaans,Gambiaanse,Gambiaan,Gambianen;Banjul
Georgië;Georgiës;Georgisch,Georgische,Georgiër,Georgiërs;Tbilisi
Ghana;Republiek Ghana;Ghanees,Ghanese,Ghanezen;Accra
Grenada;;Grenadaans,Grenadaanse;Saint George’s
Griekenland;Griekenlands,Helleense Republiek;Grieks,Griekse,Griek,Grieken,Helleens,Helleense;Athene
Guatemala;;Guatemalteeks,Guatemalteekse,Guatemalteek,Guatemalteken;Guatemala-Stad,Guatemala Stad
Guinee-Bissau;Guinee Bissau;Guinee-Bissaus,Guinee-Bissause;Bissau
Guinee;Republiek Guinee;Guinees,Guineese,Guineeër,Guineeërs;Conakry
Guyana;;Guyaans,Guyaanse,Guyanees,Guyanese,Guyanezen;Georgetown
Haïti;Republiek Haïti;Haïtiaans,Haïtiaanse,Haïtiaan,Haïtianen;Port-au-Prince
Honduras;Republiek Honduras;Hondurees,Hondurese,Hondurezen;Tegucigalpa
Hongarije;;Hongaars,Hongaarse,Hongaar,Hongaren;Boedapest
Ierland;Ierlands,Republiek Ierland;Iers,Ierse,Ier,Ieren;Dublin
IJsland;;IJslands,IJslandse,IJslander,IJslanders;Reykjavik
India;Republiek India,Bharat;Indiaas,Indiase,Indiër,Indiërs;New Delhi,Delhi
Indonesië;Indonesiës,Republiek Indonesië;Indonesisch,Indonesische,Indonesiër,Indonesiërs;Jakarta
Irak;Iraks,Republiek Irak;Iraaks,Iraakse,Irakees,Irakese,Irakezen,Iraki’s,Iraki;Bagdad
Iran;Irans,Islamitische Republiek Iran,Perzië;Iraans,Iraanse,Iraniër,Iraniërs,Perzisch,Perzische,Perzen;Teheran
Israël;Israëls,Staat Israël;Israëlisch,Israëlische,Israëliër,Israëliërs,Israëli,Israëli’s;Jeruzalem,Tel Aviv
Italië;Italiës,Italiaanse Republiek;Italiaans,Italiaanse,Italiaan,Italianen;Rome,Quirinaal,Palazzo Chigi
Ivoorkust;Côte d’Ivoire,Republiek Ivoorkust;Ivoriaans,Ivoriaanse,Ivoriaan,Ivorianen;Yamoussoukro,Abidjan
Jamaica;;Jamaicaans,Jamaicaanse,Jamaicaan,Jamaicanen;Kingston
Japan;;Japans,Japanse,Japanner,Japanners;Tokio,Tokyo
Jemen;Jemens,Republiek Jemen;Jemenitisch,Jemenitische,Jemeniet,Jemenieten;Sanaa,Sana’a
Jordanië;Jordaniës,Hasjemitisch Koninkrijk Jordanië;Jordaans,Jordaanse,Jordaniër,Jordaniërs,Jordaan;Amman
Kaapverdië;Kaapverdiës,Cabo Verde,Kaapverdische Eilanden;Kaapverdisch,Kaapverdische,Kaapverdiër,Kaapverdiërs;Praia
Kameroen;;Kameroens,Kameroense,Kameroener,Kameroeners;Yaoundé,Yaounde
Kazachstan;Kazachstans,Republiek Kazachstan;Kazachs,Kazachse,Kazachstaans,Kazachstaanse,Kazach,Kazachen,Kazak,Kazaken;Astana,Nur-Sultan
Kenia;Republiek Kenia,Kenya;Keniaans,Keniaanse,Keniaan,Kenianen;Nairobi
Kirgizië;Kirgiziës,Kirgistan,Kirgizstan,Kirgizische Republiek;Kirgizisch,Kirgizische,Kirgies,Kirgiezen,Kirgiziër,Kirgiziërs,Kirgizen;Bisjkek
Kiribati;;Kiribatisch,Kiribatische;
Koeweit;Staat Koeweit;Koeweits,Koeweitse,Koeweiter,Koeweiters,Koeweiti,Koeweiti’s;Koeweit-Stad
Kosovo;Republiek Kosovo;Kosovaars,Kosovaarse,Kosovaar,Kosovaren;Pristina
Kroatië;Kroatiës,Republiek Kroatië;Kroatisch,Kroatische,Kroaat,Kroaten;Zagreb
Laos;;Laotiaans,Laotiaanse,Laotiaan,Laotianen;Vientiane
Lesotho;;Lesothaans,Lesothaanse;Maseru
Letland;Letlands,Republiek Letland;Lets,Letse,Letten,Letlander,Letlanders;Riga
Libanon;Libanons,Libanese Republiek;Libanees,Libanese,Libanezen,Libaneze;Beiroet
Liberia;;Liberiaans,Liberiaanse,Liberiaan,Liberianen;Monrovia
Libië;Libiës,Staat Libië;Libisch,Libische,Libiër,Libiërs;Tripoli
Liechtenstein;Vorstendom Liechtenstein;Liechtensteins,Liechtensteinse,Liechtensteiner,Liechtensteiners;Vaduz
Litouwen;Republiek Litouwen;Litouws,Litouwse,Litouwer,Litouwers;Vilnius
Luxemburg;Groothertogdom Luxemburg;Luxemburgs,Luxemburgse,Luxemburger,Luxemburgers;
Madagaskar;Madagaskars;Malagassisch,Malagassische,Madagaskisch,Madagaskische,Malagassiër,Malagassiërs;Antananarivo
Malawi;;Malawisch,Malawische,Malawiër,Malawiërs;Lilongwe
Maldiven;Malediven;Maldivisch,Maldivische,Malediviër,Malediviërs;
Maleisië;Maleisiës,Maleisie;Maleisisch,Maleisische,Maleisiër,Maleisiërs,Maleis,Maleise;Kuala Lumpur,Putrajaya
Mali;Republiek Mali;Malinees,Malinese,Malinezen;Bamako
Malta;Republiek Malta;Maltees,Maltese,Maltezer,Maltezers,Maltezen;Valletta
Marokko;Koninkrijk Marokko;Marokkaans,Marokkaanse,Marokkaan,Marokkanen;Rabat
Marshalleilanden;Marshall-eilanden;Marshallees,Marshallese;Majuro
Mauritanië;Mauritaniës;Mauritaans,Mauritaanse,Mauritaniër,Mauritaniërs;Nouakchott
Mauritius;;Mauritiaans,Mauritiaanse,Mauritiaan,Mauritianen;Port Louis
Mexico;Verenigde Mexicaanse Staten;Mexicaans,Mexicaanse,Mexicaan,Mexicanen;Mexico-Stad,Mexico-stad,Mexico City
Micronesia;Micronesië,Federale Staten van Micronesië,Federale Staten van Micronesia;Micronesisch,Micronesische;Palikir
Moldavië;Moldaviës,Moldova,Republiek Moldavië,Republiek Moldova;Moldavisch,Moldavische,Moldaviër,Moldaviërs,Moldovisch,Moldovische;Chișinău,Chisinau
Monaco;Vorstendom Monaco;Monegaskisch,Monegaskische,Monegask,Monegasken;
Mongolië;Mongoliës;Mongools,Mongoolse,Mongool,Mongolen,Mongoliër,Mongoliërs;Ulaanbaatar,Oelan Bator
Montenegro;;Montenegrijns,Montenegrijnse,Montenegrijn,Montenegrijnen;Podgorica
Mozambique;;Mozambikaans,Mozambikaanse,Mozambikaan,Mozambikanen,Mozambiquaans,Mozambiquaanse;Maputo
Myanmar;Birma,Burma,Republiek van de Unie van Myanmar;Myanmarees,Myanmarese,Birmaans,Birmaanse,Birmaan,Birmanen,Birmees,Birmezen;Naypyidaw,Naypyitaw
Namibië;Namibiës,Republiek Namibië;Namibisch,Namibische,Namibiër,Namibiërs;Windhoek
Nauru;;Nauruaans,Nauruaanse;
Nederland;Holland,Koninkrijk der Nederlanden;Nederlands,Nederlandse,Nederlander,Nederlanders,Hollands,Hollandse,Hollander,Hollanders;Amsterdam,Den Haag,Binnenhof,Catshuis
Nepal;Nepals;Nepalees,Nepalese,Nepalezen;Kathmandu,Katmandu
Nicaragua;Republiek Nicaragua;Nicaraguaans,Nicaraguaanse,Nicaraguaan,Nicaraguanen;Managua
Nieuw-Zeeland;Aotearoa;Nieuw-Zeelands,Nieuw-Zeelandse,Nieuw-Zeelander,Nieuw-Zeelanders;Wellington
Niger;Republiek Niger;Nigerees,Nigerese,Nigerezen;Niamey
Nigeria;Federale Republiek Nigeria;Nigeriaans,Nigeriaanse,Nigeriaan,Nigerianen;Abuja
Noord-Korea;Democratische Volksrepubliek Korea;Noord-Koreaans,Noord-Koreaanse,Noord-Koreaan,Noord-Koreanen;Pyongyang
Noord-Macedonië;Macedonië,Republiek Noord-Macedonië;Noord-Macedonisch,Noord-Macedonische,Macedonisch,Macedonische,Macedoniër,Macedoniërs;Skopje
Noorwegen;Koninkrijk Noorwegen;Noors,Noorse,Noor,Noren;Oslo
Oeganda;Uganda,Republiek Oeganda;Oegandees,Oegandese,Oegandezen;Kampala
Oekraïne;Oekraïnes;Oekraïens,Oekraïense,Oekraïner,Oekraïners;Kiev,Kyiv,Kyjiv
Oezbekistan;Oezbekistans,Republiek Oezbekistan;Oezbeeks,Oezbeekse,Oezbeek,Oezbeken;Tasjkent
Oman;Omans,Sultanaat Oman;Omaans,Omaanse,Omaan,Omani,Omani’s;Muscat,Masqat
Oost-Timor;Democratische Republiek Oost-Timor,Timor-Leste;Oost-Timorees,Oost-Timorese,Timorees,Timorese,Timorezen;Dili
Oostenrijk;Republiek Oostenrijk;Oostenrijks,Oostenrijkse,Oostenrijker,Oostenrijkers;Wenen
Pakistan;Pakistans,Islamitische Republiek Pakistan;Pakistaans,Pakistaanse,Pakistaan,Pakistani,Pakistanen,Pakistani’s;Islamabad
Palau;;Palaus,Palause;
Palestina;Palestijnse gebieden,Palestijnse Gebieden,Palestijnse Autoriteit,Staat Palestina;Palestijns,Palestijnse,Palestijn,Palestijnen;Ramallah
Panama;Republiek Panama;Panamees,Panamese,Panamezen;Panama-Stad
Papoea-Nieuw-Guinea;Papoea Nieuw-Guinea,Papua-Nieuw-Guinea;Papoea,Papoea’s;Port Moresby
Paraguay;;Paraguayaans,Paraguayaanse,Paraguayaan,Paraguayanen;Asunción
Peru;Republiek Peru;Peruaans,Peruaanse,Peruviaans,Peruviaanse,Peruaan,Peruanen;Lima
Polen;Republiek Polen;Pools,Poolse,Pool;Warschau
Portugal;Portugals,Portugese Republiek;Portugees,Portugese,Portugezen;Lissabon
Qatar;Qatars,Katar,Staat Qatar;Qatarees,Qatarese,Qatari,Qatari’s,Qatarezen;Doha
Roemenië;Roemeniës;Roemeens,Roemeense,Roemeen,Roemenen;Boekarest
Rusland;Ruslands,Russische Federatie;Russisch,Russische,Rus,Russen,Russin,Russinnen;Moskou,Kremlin
Rwanda;Ruanda;Rwandees,Rwandese,Rwandezen;Kigali
Saint Kitts en Nevis;;;Basseterre
Saint Lucia;;;Castries
Saint Vincent en de Grenadines;;;Kingstown
Salomonseilanden;Salomon-eilanden;;Honiara
Samoa;;Samoaans,Samoaanse,Samoaan,Samoanen;Apia
San Marino;;San Marinees,San Marinese;
Sao Tomé en Principe;São Tomé en Príncipe;;Sao Tomé
Saoedi-Arabië;Saoedi-Arabiës,Saudi-Arabië,Koninkrijk Saoedi-Arabië,Saoedie-Arabië;Saoedisch,Saoedische,Saoedi-Arabisch,Saoedi-Arabische,Saoedi,Saoedi’s,Saoediër,Saoediërs,Saudi’s;Riyad,Riaad
Senegal;Senegals;Senegalees,Senegalese,Senegalezen;Dakar
Servië;Serviës,Republiek Servië;Servisch,Servische,Serviër,Serviërs;Belgrado
Seychellen;;Seychels,Seychelse;
Sierra Leone;;Sierra Leoons,Sierra Leoonse,Sierra-Leoons,Sierra-Leoonse,Sierra Leoner,Sierra Leoners;Freetown
Singapore;Republiek Singapore;Singaporees,Singaporese,Singaporezen,Singaporaans,Singaporaanse;
Slovenië;Sloveniës,Republiek Slovenië;Sloveens,Sloveense,Sloveen,Slovenen;Ljubljana
Slowakije;Slowaakse Republiek;Slowaaks,Slowaakse,Slowaak,Slowaken;Bratislava
Soedan;Soedans,Republiek Soedan,Sudan;Soedanees,Soedanese,Soedanezen;Khartoem
Somalië;Somaliës,Federale Republiek Somalië;Somalisch,Somalische,Somaliër,Somaliërs,Somali;Mogadishu,Villa Somalia
Spanje;Koninkrijk Spanje;Spaans,Spaanse,Spanjaard,Spanjaarden;Madrid,Moncloa
Sri Lanka;Ceylon;Sri Lankaans,Sri Lankaanse,Sri-Lankaans,Sri-Lankaanse,Sri Lankaan,Sri Lankanen;Colombo
Suriname;Republiek Suriname;Surinaams,Surinaamse,Surinamer,Surinamers;Paramaribo
Syrië;Syriës,Arabische Republiek Syrië,Syrische Arabische Republiek;Syrisch,Syrische,Syriër,Syriërs;Damascus
Tadzjikistan;Tadzjikistans,Republiek Tadzjikistan;Tadzjieks,Tadzjiekse,Tadzjiek,Tadzjieken;Doesjanbe
Taiwan;Republiek China,Formosa,Chinees Taipei;Taiwanees,Taiwanese,Taiwanezen,Taiwans,Taiwanse;Taipei
Tanzania;;Tanzaniaans,Tanzaniaanse,Tanzaniaan,Tanzanianen;Dodoma
Thailand;Thailands,Koninkrijk Thailand,Siam;Thais,Thaise,Thai,Thailander,Thailanders;Bangkok
Togo;;Togolees,Togolese,Togolezen;Lomé
Tonga;;Tongaans,Tongaanse,Tongaan;Nuku’alofa
Trinidad en Tobago;Trinidad;Trinidadiaans,Trinidadiaanse,Trinidadaans,Trinidadaanse;Port of Spain
Tsjaad;Republiek Tsjaad;Tsjadisch,Tsjadische,Tsjadiër,Tsjadiërs;N’Djamena
Tsjechië;Tsjechiës,Tsjechische Republiek;Tsjechisch,Tsjechische,Tsjech,Tsjechen;Praag
Tunesië;Tunesiës,Tunesische Republiek;Tunesisch,Tunesische,Tunesiër,Tunesiërs;Tunis
Turkije;Türkiye,Republiek Turkije;Turks,Turkse,Turk,Turken;Ankara
Turkmenistan;Turkmenistans;Turkmeens,Turkmeense,Turkmeen,Turkmenen;Asjchabad,Asjgabat
Tuvalu;;Tuvaluaans,Tuvaluaanse;Funafuti
Uruguay;;Uruguayaans,Uruguayaanse,Uruguayaan,Uruguayanen;Montevideo
Vanuatu;;Vanuatuaans,Vanuatuaanse;Port Vila
Vaticaan;Vaticaanstad,Heilige Stoel,Staat Vaticaanstad;Vaticaans,Vaticaanse;
Venezuela;Bolivariaanse Republiek Venezuela;Venezolaans,Venezolaanse,Venezolaan,Venezolanen;Caracas,Miraflores
Verenigd Koninkrijk;VK,Groot-Brittannië,Groot-Brittanniës,Groot Brittannië,Brittannië,UK,Verenigd Koninkrijk van Groot-Brittannië en Noord-Ierland;Brits,Britse,Brit,Britten;Londen,Downing Street,Westminster,Whitehall
Verenigde Arabische Emiraten;VAE,Emiraten,Arabische Emiraten;Emirati,Emirati’s,Emiraats,Emiraatse;Abu Dhabi
Verenigde Staten;VS,V.S.,USA,U.S.A.,US,Verenigde Staten van Amerika,Amerika;Amerikaans,Amerikaanse,Amerikaan,Amerikanen;Washington,Washington D.C.,Witte Huis,Capitool,Capitol Hill
Vietnam;Vietnams,Socialistische Republiek Vietnam;Vietnamees,Vietnamese,Vietnamezen;Hanoi
Zambia;;Zambiaans,Zambiaanse,Zambiaan,Zambianen;Lusaka
Zimbabwe;Rhodesië;Zimbabwaans,Zimbabwaanse,Zimbabwaan,Zimbabwanen;Harare
Zuid-Afrika;Republiek Zuid-Afrika,RSA;Zuid-Afrikaans,Zuid-Afrikaanse,Zuid-Afrikaan,Zuid-Afrikaner,Zuid-Afrikaners,Zuid-Afrikanen;Pretoria
Zuid-Korea;Republiek Korea;Zuid-Koreaans,Zuid-Koreaanse,Koreaans,Koreaanse,Zuid-Koreaan,Zuid-Koreanen,Koreaan,Koreanen;Seoul,Seoel,Blauwe Huis
Zuid-Soedan;Republiek Zuid-Soedan,Zuid-Sudan;Zuid-Soedanees,Zuid-Soedanese,Zuid-Soedanezen;Juba
Zweden;Koninkrijk Zweden;Zweeds,Zweedse,Zweed;Stockholm
Zwitserland;Zwitserlands,Zwitserse Bondsstaat,Zwitserse Confederatie;Zwitsers,Zwitserse,Zwitser;Bern
Sovjet-Unie;USSR,Sovjetunie,Unie van Socialistische Sovjetrepublieken;Sovjet,Sovjets,Sovjet-Russisch,Sovjet-Russische;
Joegoslavië;Joegoslaviës,Socialistische Federale Republiek Joegoslavië;Joegoslavisch,Joegoslavische,Joegoslaaf,Joegoslaven;
Tsjecho-Slowakije;Tsjechoslowakije;Tsjecho-Slowaaks,Tsjecho-Slowaakse,Tsjechoslowaaks,Tsjechoslowaakse,Tsjechoslowaak,Tsjechoslowaken;
DDR;Duitse Democratische Republiek,Oost-Duitsland;Oost-Duits,Oost-Duitse,Oost-Duitser,Oost-Duitsers;Oost-Berlijn
`;
