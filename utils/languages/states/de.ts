/** The states of the world. See `LanguagePack.states`. */
export default `
Afghanistan;;;Kabul
Ägypten;;;Kairo
Albanien;;;
Algerien;;;Algier
Andorra;;;
Angola;;;Luanda
Antigua und Barbuda;;;
Äquatorialguinea;;;Malabo
Argentinien;;;Buenos Aires
Armenien;;;Eriwan
Aserbaidschan;;;Baku
Äthiopien;;;Addis Abeba
Australien;;;
Bahamas;;;Nassau
Bahrain;;;
Bangladesch;;;Dhaka
Barbados;;;
Belarus;;;Minsk
Belgien;;;Brüssel
Belize;;;
Benin;;;Porto Novo
Bhutan;;;Thimphu
Bolivien;;;
Bosnien und Herzegowina;;;Sarajevo
Botsuana;;;Gaborone
Brasilien;;;
Brunei Darussalam;;;
Bulgarien;;;Sofia
Burkina Faso;;;Ouagadougou
Burundi;;;
Cabo Verde;;;
Chile;;;Santiago
China;;;
Costa Rica;;;
Côte d’Ivoire;Elfenbeinküste;;
Dänemark;;;Kopenhagen
Deutschland;;;Berlin
Dominica;;;
Dominikanische Republik;;;Santo Domingo
Dschibuti;;;Dschibuti
Ecuador;;;
El Salvador;;;
Eritrea;;;
Estland;;;Tallinn
Eswatini;Swasiland;;
Fidschi;;;
Finnland;;;Helsinki
Frankreich;;;Paris
Gabun;;;Libreville
Gambia;;;Banjul
Georgien;;;Tiflis
Ghana;;;Accra
Grenada;;;
Griechenland;;;Athen
Guatemala;;;
Guinea-Bissau;;;Bissau
Guinea;;;Conakry
Guyana;;;
Haiti;;;Port-au-Prince
Honduras;;;Tegucigalpa
Indien;;;
Indonesien;;;Jakarta
Irak;;;Bagdad
Iran;;;Teheran
Irland;;;Dublin
Island;;;Reyk­ja­vík
Israel;;;Jerusalem
Italien;;;Rom
Jamaika;;;
Japan;;;Tokio
Jemen;;;
Jordanien;;;Amman
Kambodscha;;;Phnom Penh
Kamerun;;;
Kanada;;;
Kasachstan;;;
Katar;;;
Kenia;;;Nairobi
Kirgisistan;;;Bischkek
Kiribati;;;
Kolumbien;;;Bogotá
Komoren;;;
Kongo-Brazzaville;Kongo (Republik);;Brazzaville
Kongo-Kinshasa;Kongo (Demokratische Republik);;Kinshasa
Kosovo;;;
Kroatien;;;Zagreb
Kuba;;;Havanna
Kuwait;;;
Laos;;;Vientiane
Lesotho;;;Maseru
Lettland;;;Riga
Libanon;;;Beirut
Liberia;;;Monrovia
Libyen;;;Tripolis
Liechtenstein;;;Vaduz
Litauen;;;Vilnius
Luxemburg;;;Luxemburg
Madagaskar;;;Antananarivo
Malawi;;;
Malaysia;;;Kuala Lumpur
Malediven;;;
Mali;;;Bamako
Malta;;;
Marokko;;;
Marshallinseln;;;Majuro
Mauretanien;;;Nouakchott
Mauritius;;;
Mexiko;;;Mexiko-Stadt
Mikronesien;;;
Monaco;;;Monaco
Mongolei;;;
Montenegro;;;Podgorica
Mosambik;;;Maputo
Myanmar;;;
Namibia;;;Windhoek
Nauru;;;
Nepal;;;
Neuseeland;Aotearoa (Neuseeland);;
Nicaragua;;;Managua
Niederlande;;;Amsterdam
Niger;;;Niamey
Nigeria;;;
Nordkorea;;;Pjöngjang
Nordmazedonien;;;Skopje
Norwegen;;;Oslo
Oman;;;Maskat
Österreich;;;Wien
Pakistan;;;
Palästinensische Autonomiegebiete;Palästina;;
Palau;;;
Panama;;;
Papua-Neuguinea;;;Port Moresby
Paraguay;;;Asunción
Peru;;;Lima
Philippinen;;;Manila
Polen;;;Warschau
Portugal;;;Lissabon
Republik Moldau;;;Chișinău
Ruanda;;;Kigali
Rumänien;;;Bukarest
Russland;;;Moskau
Salomonen;;;
Sambia;;;Lusaka
Samoa;;;Apia
San Marino;;;
São Tomé und Príncipe;;;São Tomé
Saudi-Arabien;;;Riad
Schweden;;;Stockholm
Schweiz;;;
Senegal;;;Dakar
Serbien;;;Belgrad
Seychellen;;;
Sierra Leone;;;Freetown
Simbabwe;;;Harare
Singapur;;;Singapur
Slowakei;;;Bratislava
Slowenien;;;Ljubljana
Somalia;;;Mogadischu
Spanien;;;Madrid
Sri Lanka;;;Colombo
St. Kitts und Nevis;;;
St. Lucia;;;
St. Vincent und die Grenadinen;;;
Südafrika;;;
Sudan;;;Khartum
Südkorea;;;Seoul
Südsudan;;;Juba
Suriname;;;Paramaribo
Syrien;;;Damaskus
Tadschikistan;;;Duschanbe
Taiwan;;;Taipeh
Tansania;;;
Thailand;;;Bangkok
Timor-Leste;Osttimor;;Dili
Togo;;;Lomé
Tonga;;;
Trinidad und Tobago;;;Port of Spain
Tschad;;;N’Djamena
Tschechien;Tschechische Republik;;Prag
Tunesien;;;Tunis
Türkei;;;
Turkmenistan;;;Aşgabat
Tuvalu;;;Funafuti
Uganda;;;Kampala
Ukraine;;;
Ungarn;;;Budapest
Uruguay;;;Montevideo
Usbekistan;;;Taschkent
Vanuatu;;;
Vatikanstadt;;;
Venezuela;;;Caracas
Vereinigte Arabische Emirate;;;
Vereinigte Staaten;USA,US,Amerika;;
Vereinigtes Königreich;UK,Großbritannien;;London
Vietnam;;;
Zentralafrikanische Republik;;;Bangui
Zypern;;;Nikosia
`;
