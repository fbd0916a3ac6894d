/** The states of the world. See `LanguagePack.states`. */
export default `
Afghanistan;;;Kabul
Albanië;;;
Algerije;;;Algiers
Andorra;;;
Angola;;;Luanda
Antigua en Barbuda;;;
Argentinië;;;Buenos Aires
Armenië;;;Jerevan
Australië;;;
Azerbeidzjan;;;Bakoe
Bahama’s;;;Nassau
Bahrein;;;
Bangladesh;;;Dhaka
Barbados;;;
Belarus;;;Minsk
België;;;Brussel
Belize;;;
Benin;;;Porto-Novo
Bhutan;;;Thimphu
Bolivia;;;
Bosnië en Herzegovina;;;Sarajevo
Botswana;;;Gaborone
Brazilië;;;
Brunei;;;
Bulgarije;;;Sofia
Burkina Faso;;;Ouagadougou
Burundi;;;
Cambodja;;;Phnom Penh
Canada;;;
Centraal-Afrikaanse Republiek;;;Bangui
Chili;;;Santiago
China;;;
Colombia;;;Bogotá
Comoren;;;
Congo-Brazzaville;Congo (Republiek);;Brazzaville
Congo-Kinshasa;Congo (DRC);;Kinshasa
Costa Rica;;;
Cuba;;;Havana
Cyprus;;;Nicosia
Denemarken;;;Kopenhagen
Djibouti;;;Djibouti
Dominica;;;
Dominicaanse Republiek;;;Santo Domingo
Duitsland;;;Berlijn
Ecuador;;;
Egypte;;;Caïro
El Salvador;;;
Equatoriaal-Guinea;;;Malabo
Eritrea;;;
Estland;;;Tallinn
Eswatini;Swaziland;;
Ethiopië;;;Addis Abeba
Fiji;;;
Filipijnen;;;Manilla
Finland;;;Helsinki
Frankrijk;;;Parijs
Gabon;;;Libreville
Gambia;;;Banjul
Georgië;;;Tbilisi
Ghana;;;Accra
Grenada;;;
Griekenland;;;Athene
Guatemala;;;
Guinee-Bissau;;;Bissau
Guinee;;;Conakry
Guyana;;;
Haïti;;;Port-au-Prince
Honduras;;;Tegucigalpa
Hongarije;;;Boedapest
Ierland;;;Dublin
IJsland;;;Reykjavik
India;;;
Indonesië;;;Jakarta
Irak;;;Bagdad
Iran;;;Teheran
Israël;;;Jeruzalem
Italië;;;Rome
Ivoorkust;Côte d’Ivoire;;
Jamaica;;;
Japan;;;Tokio
Jemen;;;
Jordanië;;;Amman
Kaapverdië;;;
Kameroen;;;
Kazachstan;;;
Kenia;;;Nairobi
Kirgizië;;;Bisjkek
Kiribati;;;
Koeweit;;;
Kosovo;;;
Kroatië;;;Zagreb
Laos;;;Vientiane
Lesotho;;;Maseru
Letland;;;Riga
Libanon;;;Beiroet
Liberia;;;Monrovia
Libië;;;Tripoli
Liechtenstein;;;Vaduz
Litouwen;;;Vilnius
Luxemburg;;;Luxemburg
Madagaskar;;;Antananarivo
Malawi;;;
Maldiven;;;
Maleisië;;;Kuala Lumpur
Mali;;;Bamako
Malta;;;
Marokko;;;
Marshalleilanden;;;Majuro
Mauritanië;;;Nouakchott
Mauritius;;;
Mexico;;;Mexico-Stad
Micronesia;;;
Moldavië;;;Chișinău
Monaco;;;Monaco
Mongolië;;;
Montenegro;;;Podgorica
Mozambique;;;Maputo
Myanmar (Birma);;;
Namibië;;;Windhoek
Nauru;;;
Nederland;;;Amsterdam
Nepal;;;
Nicaragua;;;Managua
Nieuw-Zeeland;Aotearoa Nieuw-Zeeland;;
Niger;;;Niamey
Nigeria;;;
Noord-Korea;;;Pyongyang
Noord-Macedonië;;;Skopje
Noorwegen;;;Oslo
Oeganda;;;Kampala
Oekraïne;;;
Oezbekistan;;;Tasjkent
Oman;;;Muscat
Oost-Timor;Democratische Republiek Oost-Timor;;Dili
Oostenrijk;;;Wenen
Pakistan;;;
Palau;;;
Palestijnse gebieden;Palestina;;
Panama;;;
Papoea-Nieuw-Guinea;;;Port Moresby
Paraguay;;;Asunción
Peru;;;Lima
Polen;;;Warschau
Portugal;;;Lissabon
Qatar;;;
Roemenië;;;Boekarest
Rusland;;;Moskou
Rwanda;;;Kigali
Saint Kitts en Nevis;;;
Saint Lucia;;;
Saint Vincent en de Grenadines;;;
Salomonseilanden;;;
Samoa;;;Apia
San Marino;;;
Sao Tomé en Principe;;;Sao Tomé
Saoedi-Arabië;;;Riyad
Senegal;;;Dakar
Servië;;;Belgrado
Seychellen;;;
Sierra Leone;;;Freetown
Singapore;;;Singapore
Slovenië;;;Ljubljana
Slowakije;;;Bratislava
Soedan;;;Khartoem
Somalië;;;Mogadishu
Spanje;;;Madrid
Sri Lanka;;;Colombo
Suriname;;;Paramaribo
Syrië;;;Damascus
Tadzjikistan;;;Doesjanbe
Taiwan;;;Taipei
Tanzania;;;
Thailand;;;Bangkok
Togo;;;Lomé
Tonga;;;
Trinidad en Tobago;;;Port of Spain
Tsjaad;;;N’Djamena
Tsjechië;Tsjechische Republiek;;Praag
Tunesië;;;Tunis
Turkije;Türkiye;;
Turkmenistan;;;Asjchabad
Tuvalu;;;Funafuti
Uruguay;;;Montevideo
Vanuatu;;;
Vaticaanstad;;;
Venezuela;;;Caracas
Verenigd Koninkrijk;VK;;Londen
Verenigde Arabische Emiraten;;;
Verenigde Staten;VS;;
Vietnam;;;
Zambia;;;Lusaka
Zimbabwe;;;Harare
Zuid-Afrika;;;
Zuid-Korea;;;Seoul
Zuid-Soedan;;;Juba
Zweden;;;Stockholm
Zwitserland;;;
`;
