/** The states of the world in English. See `LanguagePack.states`. A capital or seat is left out if it is also a common word. */
export default `
Afghanistan;;Afghan,Afghans;Kabul
Albania;;Albanian,Albanians;Tirana
Algeria;;Algerian,Algerians;Algiers
Andorra;;Andorran;Andorra la Vella
Angola;;Angolan,Angolans;Luanda
Antigua and Barbuda;Antigua;Antiguan;
Argentina;;Argentine,Argentinian,Argentines,Argentinians;Buenos Aires,Casa Rosada
Armenia;;Armenian,Armenians;Yerevan
Australia;;Australian,Australians,Aussie;Canberra
Austria;;Austrian,Austrians;Vienna
Azerbaijan;;Azerbaijani,Azerbaijanis,Azeri;Baku
Bahamas;the Bahamas;Bahamian;Nassau
Bahrain;;Bahraini,Bahrainis;Manama
Bangladesh;;Bangladeshi,Bangladeshis;Dhaka
Barbados;;Barbadian;Bridgetown
Belarus;Belorussia;Belarusian,Belarusians,Belarussian;Minsk
Belgium;;Belgian,Belgians;Brussels
Belize;;Belizean;Belmopan
Benin;;Beninese;Porto-Novo
Bhutan;;Bhutanese;Thimphu
Bolivia;;Bolivian,Bolivians;La Paz
Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian,Bosnians;Sarajevo
Botswana;;Motswana,Batswana;Gaborone
Brazil;;Brazilian,Brazilians;Brasília,Brasilia,Planalto
Brunei;Brunei Darussalam;Bruneian;Bandar Seri Begawan
Bulgaria;;Bulgarian,Bulgarians;Sofia
Burkina Faso;;Burkinabe,Burkinabé;Ouagadougou
Burundi;;Burundian,Burundians;Gitega,Bujumbura
Cambodia;;Cambodian,Cambodians;Phnom Penh
Cameroon;;Cameroonian,Cameroonians;Yaoundé,Yaounde
Canada;;Canadian,Canadians;Ottawa
Cape Verde;Cabo Verde;Cape Verdean;Praia
Central African Republic;CAR;Central African;Bangui
Chad;;Chadian,Chadians;N'Djamena
Chile;;Chilean,Chileans;Santiago,La Moneda
China;PRC,People's Republic of China;Chinese;Beijing,Peking,Zhongnanhai
Colombia;;Colombian,Colombians;Bogotá,Bogota
Comoros;;Comorian;Moroni
Costa Rica;;Costa Rican,Costa Ricans;San José
Croatia;;Croatian,Croatians,Croat,Croats;Zagreb
Cuba;;Cuban,Cubans;Havana
Cyprus;;Cypriot,Cypriots;Nicosia
Czech Republic;Czechia;Czech,Czechs;Prague
Democratic Republic of the Congo;DR Congo,DRC,Democratic Republic of Congo,Congo-Kinshasa,Congo;Congolese;Kinshasa
Denmark;;Danish,Dane,Danes;Copenhagen
Djibouti;;Djiboutian;
Dominica;;;Roseau
Dominican Republic;;Dominican,Dominicans;Santo Domingo
Ecuador;;Ecuadorian,Ecuadorians,Ecuadorean;Quito
Egypt;;Egyptian,Egyptians;Cairo
El Salvador;;Salvadoran,Salvadorans;San Salvador
Equatorial Guinea;;Equatoguinean;Malabo
Eritrea;;Eritrean,Eritreans;Asmara
Estonia;;Estonian,Estonians;Tallinn
Eswatini;Swaziland;Swazi;Mbabane
Ethiopia;;Ethiopian,Ethiopians;Addis Ababa
Fiji;;Fijian,Fijians;Suva
Finland;;Finnish,Finn,Finns;Helsinki
France;;French,Frenchman,Frenchwoman;Paris,Élysée,Elysée,Elysee,Matignon
Gabon;;Gabonese;Libreville
Gambia;the Gambia;Gambian,Gambians;Banjul
Georgia;;Georgian,Georgians;Tbilisi
Germany;Federal Republic of Germany;German,Germans;Berlin
Ghana;;Ghanaian,Ghanaians;Accra
Greece;;Greek,Greeks;Athens
Grenada;;Grenadian;
Guatemala;;Guatemalan,Guatemalans;Guatemala City
Guinea;;Guinean,Guineans;Conakry
Guinea-Bissau;;Bissau-Guinean;Bissau
Guyana;;Guyanese;Georgetown
Haiti;;Haitian,Haitians;Port-au-Prince
Honduras;;Honduran,Hondurans;Tegucigalpa
Hungary;;Hungarian,Hungarians;Budapest
Iceland;;Icelandic,Icelander,Icelanders;Reykjavik,Reykjavík
India;;Indian,Indians;New Delhi,Delhi
Indonesia;;Indonesian,Indonesians;Jakarta
Iran;Islamic Republic of Iran;Iranian,Iranians;Tehran,Teheran
Iraq;;Iraqi,Iraqis;Baghdad
Ireland;Republic of Ireland;Irish,Irishman,Irishwoman;Dublin
Israel;;Israeli,Israelis;Jerusalem
Italy;;Italian,Italians;Rome,Quirinale
Ivory Coast;Côte d'Ivoire,Cote d'Ivoire;Ivorian,Ivorians;Yamoussoukro,Abidjan
Jamaica;;Jamaican,Jamaicans;Kingston
Japan;;Japanese;Tokyo
Jordan;;Jordanian,Jordanians;Amman
Kazakhstan;;Kazakh,Kazakhs,Kazakhstani;Astana
Kenya;;Kenyan,Kenyans;Nairobi
Kiribati;;I-Kiribati;
Kosovo;;Kosovar,Kosovars;Pristina
Kuwait;;Kuwaiti,Kuwaitis;Kuwait City
Kyrgyzstan;Kyrgyz Republic;Kyrgyz;Bishkek
Laos;;Lao,Laotian,Laotians;Vientiane
Latvia;;Latvian,Latvians;Riga
Lebanon;;Lebanese;Beirut
Lesotho;;Basotho;Maseru
Liberia;;Liberian,Liberians;Monrovia
Libya;;Libyan,Libyans;Tripoli
Liechtenstein;;Liechtensteiner;Vaduz
Lithuania;;Lithuanian,Lithuanians;Vilnius
Luxembourg;;Luxembourgish,Luxembourger;
Madagascar;;Malagasy;Antananarivo
Malawi;;Malawian,Malawians;Lilongwe
Malaysia;;Malaysian,Malaysians;Kuala Lumpur,Putrajaya
Maldives;the Maldives;Maldivian,Maldivians;Malé
Mali;;Malian,Malians;Bamako
Malta;;Maltese;Valletta
Marshall Islands;;Marshallese;Majuro
Mauritania;;Mauritanian,Mauritanians;Nouakchott
Mauritius;;Mauritian,Mauritians;Port Louis
Mexico;;Mexican,Mexicans;Mexico City
Micronesia;;Micronesian;Palikir
Moldova;Republic of Moldova;Moldovan,Moldovans;Chișinău,Chisinau
Monaco;;Monegasque;
Mongolia;;Mongolian,Mongolians;Ulaanbaatar,Ulan Bator
Montenegro;;Montenegrin,Montenegrins;Podgorica
Morocco;;Moroccan,Moroccans;Rabat
Mozambique;;Mozambican,Mozambicans;Maputo
Myanmar;Burma;Burmese;Naypyidaw,Naypyitaw
Namibia;;Namibian,Namibians;Windhoek
Nauru;;Nauruan;Yaren
Nepal;;Nepali,Nepalis,Nepalese;Kathmandu
Netherlands;the Netherlands,Holland;Dutch,Dutchman,Dutchwoman;The Hague,Amsterdam
New Zealand;;New Zealander,New Zealanders,Kiwi,Kiwis;Wellington,Beehive
Nicaragua;;Nicaraguan,Nicaraguans;Managua
Niger;;Nigerien,Nigeriens;Niamey
Nigeria;;Nigerian,Nigerians;Abuja,Aso Rock
North Korea;DPRK,Democratic People's Republic of Korea;North Korean,North Koreans;Pyongyang
North Macedonia;Macedonia;Macedonian,Macedonians,North Macedonian;Skopje
Norway;;Norwegian,Norwegians;Oslo
Oman;;Omani,Omanis;Muscat
Pakistan;;Pakistani,Pakistanis;Islamabad
Palau;;Palauan;Ngerulmud
Palestine;State of Palestine;Palestinian,Palestinians;Ramallah
Panama;;Panamanian,Panamanians;Panama City
Papua New Guinea;PNG;Papua New Guinean;Port Moresby
Paraguay;;Paraguayan,Paraguayans;Asunción,Asuncion
Peru;;Peruvian,Peruvians;Lima
Philippines;the Philippines;Filipino,Filipinos,Filipina,Philippine;Manila,Malacañang
Poland;;Polish,Pole,Poles;Warsaw
Portugal;;Portuguese;Lisbon
Qatar;;Qatari,Qataris;Doha
Republic of the Congo;Congo-Brazzaville,Congo Republic;;Brazzaville
Romania;;Romanian,Romanians;Bucharest
Russia;Russian Federation;Russian,Russians;Moscow,Kremlin
Rwanda;;Rwandan,Rwandans;Kigali
Saint Kitts and Nevis;St Kitts and Nevis,St. Kitts and Nevis;Kittitian;Basseterre
Saint Lucia;St Lucia,St. Lucia;Saint Lucian;Castries
Saint Vincent and the Grenadines;St Vincent and the Grenadines;Vincentian;Kingstown
Samoa;;Samoan,Samoans;Apia
San Marino;;Sammarinese;
São Tomé and Príncipe;Sao Tome and Principe;Santomean;
Saudi Arabia;Kingdom of Saudi Arabia,KSA;Saudi,Saudis,Saudi Arabian;Riyadh
Senegal;;Senegalese;Dakar
Serbia;;Serbian,Serbians,Serb,Serbs;Belgrade
Seychelles;;Seychellois;
Sierra Leone;;Sierra Leonean,Sierra Leoneans;Freetown
Singapore;;Singaporean,Singaporeans;
Slovakia;Slovak Republic;Slovak,Slovaks,Slovakian;Bratislava
Slovenia;;Slovenian,Slovenians,Slovene,Slovenes;Ljubljana
Solomon Islands;;Solomon Islander;Honiara
Somalia;;Somali,Somalis,Somalian;Mogadishu,Villa Somalia
South Africa;Republic of South Africa,RSA;South African,South Africans;Pretoria
South Korea;ROK,Republic of Korea;South Korean,South Koreans;Seoul,Blue House
South Sudan;;South Sudanese;Juba
Spain;;Spanish,Spaniard,Spaniards;Madrid,Moncloa
Sri Lanka;;Sri Lankan,Sri Lankans;Colombo
Sudan;;Sudanese;Khartoum
Suriname;;Surinamese;Paramaribo
Sweden;;Swedish,Swede,Swedes;Stockholm
Switzerland;Swiss Confederation;Swiss;Bern
Syria;Syrian Arab Republic;Syrian,Syrians;Damascus
Taiwan;Republic of China;Taiwanese;Taipei
Tajikistan;;Tajik,Tajiks,Tajikistani;Dushanbe
Tanzania;;Tanzanian,Tanzanians;Dodoma
Thailand;;Thai,Thais;Bangkok
Timor-Leste;East Timor;Timorese,East Timorese;Dili
Togo;;Togolese;Lomé,Lome
Tonga;;Tongan,Tongans;Nukuʻalofa
Trinidad and Tobago;Trinidad;Trinidadian,Trinidadians;Port of Spain
Tunisia;;Tunisian,Tunisians;Tunis
Turkey;Türkiye,Turkiye;Turkish,Turk,Turks;Ankara
Turkmenistan;;Turkmen;Ashgabat
Tuvalu;;Tuvaluan;Funafuti
Uganda;;Ugandan,Ugandans;Kampala
Ukraine;;Ukrainian,Ukrainians;Kyiv,Kiev,Bankova
United Arab Emirates;UAE,U.A.E.,the Emirates,Emirates;Emirati,Emiratis;Abu Dhabi
United Kingdom;UK,U.K.,Britain,Great Britain;British,Briton,Britons,Brit,Brits;London,Downing Street,Whitehall,Westminster
United States;U.S.,US,USA,U.S.A.,United States of America,America,the States;American,Americans;Washington,Washington D.C.
Uruguay;;Uruguayan,Uruguayans;Montevideo
Uzbekistan;;Uzbek,Uzbeks;Tashkent
Vanuatu;;Ni-Vanuatu;Port Vila
Vatican;Holy See,Vatican City;;
Venezuela;;Venezuelan,Venezuelans;Caracas,Miraflores
Vietnam;Viet Nam;Vietnamese;Hanoi
Yemen;;Yemeni,Yemenis;Sanaa,Sana'a
Zambia;;Zambian,Zambians;Lusaka
Zimbabwe;;Zimbabwean,Zimbabweans;Harare
Soviet Union;USSR;Soviet,Soviets;
Yugoslavia;;Yugoslav,Yugoslavs,Yugoslavian;
Czechoslovakia;;Czechoslovak,Czechoslovakian;
`;
