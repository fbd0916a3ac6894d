/** The states of the world. See `LanguagePack.states`. */
export default `
Afghanistan;;;Kabul
Albania;;;
Algeria;;;Algeri
Andorra;;;
Angola;;;Luanda
Antigua e Barbuda;;;
Arabia Saudita;;;Riyad
Argentina;;;Buenos Aires
Armenia;;;Yerevan
Australia;;;
Austria;;;Vienna
Azerbaigian;;;Baku
Bahamas;;;Nassau
Bahrein;;;
Bangladesh;;;Dacca
Barbados;;;
Belgio;;;Bruxelles
Belize;;;
Benin;;;Porto-Novo
Bhutan;;;Thimphu
Bielorussia;;;Minsk
Bolivia;;;
Bosnia ed Erzegovina;;;Sarajevo
Botswana;;;Gaborone
Brasile;;;
Brunei;;;
Bulgaria;;;Sofia
Burkina Faso;;;Ouagadougou
Burundi;;;
Cambogia;;;Phnom Penh
Camerun;;;
Canada;;;
Capo Verde;;;
Cechia;Repubblica Ceca;;Praga
Ciad;;;N’Djamena
Cile;;;Santiago
Cina;;;
Cipro;;;Nicosia
Città del Vaticano;;;
Colombia;;;Bogotá
Comore;;;
Congo - Kinshasa;Congo (RDC);;Kinshasa
Congo-Brazzaville;Congo (Repubblica);;Brazzaville
Corea del Nord;;;Pyongyang
Corea del Sud;;;Seul
Costa d’Avorio;Côte d’Ivoire;;
Costa Rica;;;
Croazia;;;Zagabria
Cuba;;;L’Avana
Danimarca;;;Copenaghen
Dominica;;;
Ecuador;;;
Egitto;;;Il Cairo
El Salvador;;;
Emirati Arabi Uniti;;;
Eritrea;;;
Estonia;;;Tallinn
Eswatini;Regno di Eswatini;;
Etiopia;;;Addis Abeba
Figi;;;
Filippine;;;Manila
Finlandia;;;Helsinki
Francia;;;Parigi
Gabon;;;Libreville
Gambia;;;Banjul
Georgia;;;Tbilisi
Germania;;;Berlino
Ghana;;;Accra
Giamaica;;;
Giappone;;;Tokyo
Gibuti;;;Gibuti
Giordania;;;Amman
Grecia;;;Atene
Grenada;;;
Guatemala;;;
Guinea Equatoriale;;;Malabo
Guinea-Bissau;;;Bissau
Guinea;;;Conakry
Guyana;;;
Haiti;;;Port-au-Prince
Honduras;;;Tegucigalpa
India;;;
Indonesia;;;Giacarta
Iran;;;Teheran
Iraq;;;Baghdad
Irlanda;;;Dublino
Islanda;;;Reykjavík
Isole Marshall;;;Majuro
Isole Salomone;;;
Israele;;;Gerusalemme
Italia;;;Roma
Kazakistan;;;
Kenya;;;Nairobi
Kirghizistan;;;Bishkek
Kiribati;;;
Kosovo;;;
Kuwait;;;
Laos;;;Vientiane
Lesotho;;;Maseru
Lettonia;;;Riga
Libano;;;Beirut
Liberia;;;Monrovia
Libia;;;Tripoli
Liechtenstein;;;Vaduz
Lituania;;;Vilnius
Lussemburgo;;;Lussemburgo
Macedonia del Nord;;;Skopje
Madagascar;;;Antananarivo
Malawi;;;
Malaysia;;;Kuala Lumpur
Maldive;;;
Mali;;;Bamako
Malta;;;
Marocco;;;
Mauritania;;;Nouakchott
Mauritius;;;
Messico;;;Città del Messico
Micronesia;;;
Moldavia;;;Chișinău
Monaco;;;Monaco
Mongolia;;;
Montenegro;;;Podgorica
Mozambico;;;Maputo
Myanmar (Birmania);;;
Namibia;;;Windhoek
Nauru;;;
Nepal;;;
Nicaragua;;;Managua
Niger;;;Niamey
Nigeria;;;
Norvegia;;;Oslo
Nuova Zelanda;Nuova Zelanda (Aotearoa);;
Oman;;;Mascate
Paesi Bassi;;;Amsterdam
Pakistan;;;
Palau;;;
Panama;;;
Papua Nuova Guinea;;;Port Moresby
Paraguay;;;Asunción
Perù;;;Lima
Polonia;;;Varsavia
Portogallo;;;Lisbona
Qatar;;;
Regno Unito;UK;;Londra
Repubblica Centrafricana;;;Bangui
Repubblica Dominicana;;;Santo Domingo
Romania;;;Bucarest
Ruanda;;;Kigali
Russia;;;Mosca
Saint Kitts e Nevis;;;
Saint Lucia;;;
Saint Vincent e Grenadine;;;
Samoa;;;Apia
San Marino;;;
São Tomé e Príncipe;;;São Tomé
Senegal;;;Dakar
Serbia;;;Belgrado
Seychelles;;;
Sierra Leone;;;Freetown
Singapore;;;Singapore
Siria;;;Damasco
Slovacchia;;;Bratislava
Slovenia;;;Lubiana
Somalia;;;Mogadiscio
Spagna;;;Madrid
Sri Lanka;;;Colombo
Stati Uniti;USA;;
Sud Sudan;;;Giuba
Sudafrica;;;
Sudan;;;Khartum
Suriname;;;Paramaribo
Svezia;;;Stoccolma
Svizzera;;;
Tagikistan;;;Dushanbe
Taiwan;;;Taipei
Tanzania;;;
Territori Palestinesi;Palestina;;
Thailandia;;;Bangkok
Timor Est;Timor Leste;;Dili
Togo;;;Lomé
Tonga;;;
Trinidad e Tobago;;;Port of Spain
Tunisia;;;Tunisi
Turchia;Türkiye;;
Turkmenistan;;;Ashgabat
Tuvalu;;;Funafuti
Ucraina;;;
Uganda;;;Kampala
Ungheria;;;Budapest
Uruguay;;;Montevideo
Uzbekistan;;;Tashkent
Vanuatu;;;
Venezuela;;;Caracas
Vietnam;;;
Yemen;;;
Zambia;;;Lusaka
Zimbabwe;;;Harare
`;
