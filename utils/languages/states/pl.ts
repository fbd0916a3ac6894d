/** The states of the world. See `LanguagePack.states`. */
export default `
Afganistan;;;Kabul
Albania;;;
Algieria;;;Algier
Andora;;;
Angola;;;Luanda
Antigua i Barbuda;;;
Arabia Saudyjska;;;Rijad
Argentyna;;;Buenos Aires
Armenia;;;Erywań
Australia;;;
Austria;;;Wiedeń
Azerbejdżan;;;Baku
Bahamy;;;Nassau
Bahrajn;;;
Bangladesz;;;Dhaka
Barbados;;;
Belgia;;;Bruksela
Belize;;;
Benin;;;Porto Novo
Bhutan;;;Thimphu
Białoruś;;;Mińsk
Boliwia;;;
Bośnia i Hercegowina;;;Sarajewo
Botswana;;;Gaborone
Brazylia;;;
Brunei;;;
Bułgaria;;;Sofia
Burkina Faso;;;Wagadugu
Burundi;;;
Chile;;;Santiago
Chiny;;;
Chorwacja;;;Zagrzeb
Côte d’Ivoire;Wybrzeże Kości Słoniowej;;
Cypr;;;Nikozja
Czad;;;Ndżamena
Czarnogóra;;;Podgorica
Czechy;Republika Czeska;;Praga
Dania;;;Kopenhaga
Demokratyczna Republika Konga;Kongo (DRK);;Kinszasa
Dominika;;;
Dominikana;;;Santo Domingo
Dżibuti;;;Dżibuti
Egipt;;;Kair
Ekwador;;;
Erytrea;;;
Estonia;;;Tallin
Eswatini;Suazi;;
Etiopia;;;Addis Abeba
Fidżi;;;
Filipiny;;;Manila
Finlandia;;;Helsinki
Francja;;;Paryż
Gabon;;;Libreville
Gambia;;;Bandżul
Ghana;;;Akra
Grecja;;;Ateny
Grenada;;;
Gruzja;;;Tbilisi
Gujana;;;
Gwatemala;;;
Gwinea Bissau;;;Bissau
Gwinea Równikowa;;;Malabo
Gwinea;;;Konakry
Haiti;;;Port-au-Prince
Hiszpania;;;Madryt
Holandia;;;Amsterdam
Honduras;;;Tegucigalpa
Indie;;;
Indonezja;;;Dżakarta
Irak;;;Bagdad
Iran;;;Teheran
Irlandia;;;Dublin
Islandia;;;Reykjavik
Izrael;;;Jerozolima
Jamajka;;;
Japonia;;;Tokio
Jemen;;;
Jordania;;;Amman
Kambodża;;;Phnom Penh
Kamerun;;;
Kanada;;;
Katar;;;
Kazachstan;;;
Kenia;;;Nairobi
Kirgistan;;;Biszkek
Kiribati;;;
Kolumbia;;;Bogotá
Komory;;;
Kongo;Republika Konga;;Brazzaville
Korea Południowa;;;Seul
Korea Północna;;;Pjongjang
Kosowo;;;
Kostaryka;;;
Kuba;;;Hawana
Kuwejt;;;
Laos;;;Wientian
Lesotho;;;Maseru
Liban;;;Bejrut
Liberia;;;Monrovia
Libia;;;Trypolis
Liechtenstein;;;Vaduz
Litwa;;;Wilno
Luksemburg;;;Luksemburg
Łotwa;;;Ryga
Macedonia Północna;;;Skopje
Madagaskar;;;Antananarywa
Malawi;;;
Malediwy;;;
Malezja;;;Kuala Lumpur
Mali;;;Bamako
Malta;;;
Maroko;;;
Mauretania;;;Nawakszut
Mauritius;;;
Meksyk;;;Meksyk (miasto)
Mikronezja;;;
Mjanma (Birma);;;
Mołdawia;;;Kiszyniów
Monako;;;Monako
Mongolia;;;
Mozambik;;;Maputo
Namibia;;;Windhuk
Nauru;;;
Nepal;;;
Niemcy;;;Berlin
Niger;;;Niamey
Nigeria;;;
Nikaragua;;;Managua
Norwegia;;;Oslo
Nowa Zelandia;;;
Oman;;;Maskat
Pakistan;;;
Palau;;;
Panama;;;
Papua-Nowa Gwinea;;;Port Moresby
Paragwaj;;;Asunción
Peru;;;Lima
Polska;;;Warszawa
Portugalia;;;Lizbona
Republika Południowej Afryki;;;
Republika Środkowoafrykańska;;;Bangi
Republika Zielonego Przylądka;;;
Rosja;;;Moskwa
Rumunia;;;Bukareszt
Rwanda;;;Kigali
Saint Kitts i Nevis;;;
Saint Lucia;;;
Saint Vincent i Grenadyny;;;
Salwador;;;
Samoa;;;Apia
San Marino;;;
Senegal;;;Dakar
Serbia;;;Belgrad
Seszele;;;
Sierra Leone;;;Freetown
Singapur;;;Singapur
Słowacja;;;Bratysława
Słowenia;;;Lublana
Somalia;;;Mogadiszu
Sri Lanka;;;Kolombo
Stany Zjednoczone;USA;;
Sudan Południowy;;;Dżuba
Sudan;;;Chartum
Surinam;;;Paramaribo
Syria;;;Damaszek
Szwajcaria;;;
Szwecja;;;Sztokholm
Tadżykistan;;;Duszanbe
Tajlandia;;;Bangkok
Tajwan;;;Tajpej
Tanzania;;;
Terytoria Palestyńskie;Palestyna;;
Timor Wschodni;Timor-Leste;;Dili
Togo;;;Lomé
Tonga;;;
Trynidad i Tobago;;;Port-of-Spain
Tunezja;;;Tunis
Turcja;;;
Turkmenistan;;;Aszchabad
Tuvalu;;;Funafuti
Uganda;;;Kampala
Ukraina;;;
Urugwaj;;;Montevideo
Uzbekistan;;;Taszkient
Vanuatu;;;
Watykan;;;
Wenezuela;;;Caracas
Węgry;;;Budapeszt
Wielka Brytania;Wlk. Bryt.;;Londyn
Wietnam;;;
Włochy;;;Rzym
Wyspy Marshalla;;;Majuro
Wyspy Salomona;;;
Wyspy Świętego Tomasza i Książęca;;;São Tomé
Zambia;;;Lusaka
Zimbabwe;;;Harare
Zjednoczone Emiraty Arabskie;;;
`;
