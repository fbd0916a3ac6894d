/** The states of the world. See `LanguagePack.states`. */
export default `
Afghanistan;;;Kaboul
Afrique du Sud;;;
Albanie;;;
Algérie;;;Alger
Allemagne;;;Berlin
Andorre;;;
Angola;;;Luanda
Antigua-et-Barbuda;;;
Arabie saoudite;;;Riyad
Argentine;;;Buenos Aires
Arménie;;;Erevan
Australie;;;
Autriche;;;Vienne
Azerbaïdjan;;;Bakou
Bahamas;;;Nassau
Bahreïn;;;
Bangladesh;;;Dhaka
Barbade;;;
Belgique;;;Bruxelles
Belize;;;
Bénin;;;Porto-Novo
Bhoutan;;;Thimphu
Biélorussie;;;Minsk
Bolivie;;;
Bosnie-Herzégovine;;;Sarajevo
Botswana;;;Gaborone
Brésil;;;
Brunei;;;
Bulgarie;;;Sofia
Burkina Faso;;;Ouagadougou
Burundi;;;
Cambodge;;;Phnom Penh
Cameroun;;;
Canada;;;
Cap-Vert;;;
Chili;;;Santiago
Chine;;;
Chypre;;;Nicosie
Colombie;;;Bogotá
Comores;;;
Congo-Brazzaville;République du Congo;;Brazzaville
Congo-Kinshasa;Congo (RDC);;Kinshasa
Corée du Nord;;;Pyongyang
Corée du Sud;;;Séoul
Costa Rica;;;
Côte d’Ivoire;République de Côte d’Ivoire;;
Croatie;;;Zagreb
Cuba;;;La Havane
Danemark;;;Copenhague
Djibouti;;;Djibouti
Dominique;;;
Égypte;;;Le Caire
Émirats arabes unis;;;
Équateur;;;
Érythrée;;;
Espagne;;;Madrid
Estonie;;;Tallinn
Eswatini;Swaziland;;
État de la Cité du Vatican;;;
États-Unis;É.-U.;;
Éthiopie;;;Addis-Abeba
Fidji;;;
Finlande;;;Helsinki
France;;;Paris
Gabon;;;Libreville
Gambie;;;Banjul
Géorgie;;;Tbilissi
Ghana;;;Accra
Grèce;;;Athènes
Grenade;;;
Guatemala;;;
Guinée équatoriale;;;Malabo
Guinée-Bissau;;;Bissau
Guinée;;;Conakry
Guyana;;;
Haïti;;;Port-au-Prince
Honduras;;;Tegucigalpa
Hongrie;;;Budapest
Îles Marshall;;;Majuro
Îles Salomon;;;
Inde;;;
Indonésie;;;Jakarta
Irak;;;Bagdad
Iran;;;Téhéran
Irlande;;;Dublin
Islande;;;Reykjavik
Israël;;;Jérusalem
Italie;;;Rome
Jamaïque;;;
Japon;;;Tokyo
Jordanie;;;Amman
Kazakhstan;;;
Kenya;;;Nairobi
Kirghizstan;;;Bichkek
Kiribati;;;
Kosovo;;;
Koweït;;;
Laos;;;Vientiane
Lesotho;;;Maseru
Lettonie;;;Riga
Liban;;;Beyrouth
Liberia;;;Monrovia
Libye;;;Tripoli (Libye)
Liechtenstein;;;Vaduz
Lituanie;;;Vilnius
Luxembourg;;;Luxembourg
Macédoine du Nord;;;Skopje
Madagascar;;;Antananarivo
Malaisie;;;Kuala Lumpur
Malawi;;;
Maldives;;;
Mali;;;Bamako
Malte;;;
Maroc;;;
Maurice;;;
Mauritanie;;;Nouakchott
Mexique;;;Mexico
Micronésie;;;
Moldavie;;;Chișinău
Monaco;;;Monaco
Mongolie;;;
Monténégro;;;Podgorica
Mozambique;;;Maputo
Myanmar (Birmanie);;;
Namibie;;;Windhoek
Nauru;;;
Népal;;;
Nicaragua;;;Managua
Niger;;;Niamey
Nigeria;;;
Norvège;;;Oslo
Nouvelle-Zélande;Aotearoa (Nouvelle-Zélande);;
Oman;;;Mascate
Ouganda;;;Kampala
Ouzbékistan;;;Tachkent
Pakistan;;;
Palaos;;;
Panama;;;
Papouasie-Nouvelle-Guinée;;;Port Moresby
Paraguay;;;Asunción
Pays-Bas;;;Amsterdam
Pérou;;;Lima
Philippines;;;Manille
Pologne;;;Varsovie
Portugal;;;Lisbonne
Qatar;;;
République centrafricaine;;;Bangui
République dominicaine;;;Saint-Domingue
Roumanie;;;Bucarest
Royaume-Uni;R.-U.;;Londres
Russie;;;Moscou
Rwanda;;;Kigali
Saint-Christophe-et-Niévès;;;
Saint-Marin;;;
Saint-Vincent-et-les Grenadines;;;
Sainte-Lucie;;;
Salvador;;;
Samoa;;;Apia
Sao Tomé-et-Principe;;;São Tomé
Sénégal;;;Dakar
Serbie;;;Belgrade
Seychelles;;;
Sierra Leone;;;Freetown
Singapour;;;Singapour
Slovaquie;;;Bratislava
Slovénie;;;Ljubljana
Somalie;;;Mogadiscio
Soudan du Sud;;;Juba
Soudan;;;Khartoum
Sri Lanka;;;Colombo
Suède;;;Stockholm
Suisse;;;
Suriname;;;Paramaribo
Syrie;;;Damas
Tadjikistan;;;Douchanbé
Taïwan;;;Taipei
Tanzanie;;;
Tchad;;;N’Djamena
Tchéquie;République tchèque;;Prague
Territoires palestiniens;Palestine;;
Thaïlande;;;Bangkok
Timor oriental;Timor-Oriental;;Dili
Togo;;;Lomé
Tonga;;;
Trinité-et-Tobago;;;Port-d’Espagne
Tunisie;;;Tunis
Turkménistan;;;Achgabat
Turquie;Türkiye;;
Tuvalu;;;Funafuti
Ukraine;;;
Uruguay;;;Montevideo
Vanuatu;;;
Venezuela;;;Caracas
Viêt Nam;;;
Yémen;;;
Zambie;;;Lusaka
Zimbabwe;;;Harare
`;
