/** The states of the world. See `LanguagePack.states`. */
export default `
Afganistan;;;Kabil
Almanya;;;Berlin
Amerika Birleşik Devletleri;ABD;;
Andorra;;;
Angola;;;Luanda
Antigua ve Barbuda;;;
Arjantin;;;Buenos Aires
Arnavutluk;;;
Avustralya;;;
Avusturya;;;Viyana
Azerbaycan;;;Bakü
Bahamalar;;;Nassau
Bahreyn;;;
Bangladeş;;;Dakka
Barbados;;;
Belarus;;;Minsk
Belçika;;;Brüksel
Belize;;;
Benin;;;Porto-Novo
Birleşik Arap Emirlikleri;;;
Birleşik Krallık;BK;;Londra
Bolivya;;;
Bosna-Hersek;;;Saraybosna
Botsvana;;;Gaborone
Brezilya;;;
Brunei;;;
Bulgaristan;;;Sofya
Burkina Faso;;;Ouagadougou
Burundi;;;
Butan;;;Thimphu
Cabo Verde;;;
Cezayir;;;Cezayir
Cibuti;;;Cibuti
Côte d’Ivoire;Fildişi Sahili;;
Çad;;;N’Djamena
Çekya;Çek Cumhuriyeti;;Prag
Çin;;;
Danimarka;;;Kopenhag
Dominik Cumhuriyeti;;;Santo Domingo
Dominika;;;
Ekvador;;;
Ekvator Ginesi;;;Malabo
El Salvador;;;
Endonezya;;;Cakarta
Eritre;;;
Ermenistan;;;Erivan
Estonya;;;Tallinn
Esvatini;Svaziland;;
Etiyopya;;;Addis Ababa
Fas;;;
Fiji;;;
Filipinler;;;Manila
Filistin Bölgeleri;Filistin;;
Finlandiya;;;Helsinki
Fransa;;;Paris
Gabon;;;Librevil
Gambiya;;;Banjul
Gana;;;Akra
Gine-Bissau;;;Bissau
Gine;;;Konakri
Grenada;;;
Guatemala;;;
Guyana;;;
Güney Afrika;;;
Güney Kore;;;Seul
Güney Sudan;;;Cuba
Gürcistan;;;Tiflis
Haiti;;;Port-au-Prince
Hırvatistan;;;Zagreb
Hindistan;;;
Hollanda;;;Amsterdam
Honduras;;;Tegucigalpa
Irak;;;Bağdat
İran;;;Tahran
İrlanda;;;Dublin
İspanya;;;Madrid
İsrail;;;Kudüs
İsveç;;;Stokholm
İsviçre;;;
İtalya;;;Roma
İzlanda;;;Reykjavik
Jamaika;;;
Japonya;;;Tokyo
Kamboçya;;;Phnom Penh
Kamerun;;;
Kanada;;;
Karadağ;;;Podgorica
Katar;;;
Kazakistan;;;
Kenya;;;Nairobi
Kıbrıs;;;Lefkoşa
Kırgızistan;;;Bişkek
Kiribati;;;
Kolombiya;;;Bogotá
Komorlar;;;
Kongo - Brazavil;Kongo Cumhuriyeti;;Brazzavil
Kongo - Kinşasa;Kongo Demokratik Cumhuriyeti;;Kinşasa
Kosova;;;
Kosta Rika;;;
Kuveyt;;;
Kuzey Kore;;;Pyongyang
Kuzey Makedonya;;;Üsküp
Küba;;;Havana
Laos;;;Vientiane
Lesotho;;;Maseru
Letonya;;;Riga
Liberya;;;Monrovia
Libya;;;Trablus
Liechtenstein;;;Vaduz
Litvanya;;;Vilnius
Lübnan;;;Beyrut
Lüksemburg;;;Lüksemburg
Macaristan;;;Budapeşte
Madagaskar;;;Antananarivo
Malavi;;;
Maldivler;;;
Malezya;;;Kuala Lumpur
Mali;;;Bamako
Malta;;;
Marshall Adaları;;;Majuro
Mauritius;;;
Meksika;;;Ciudad de México
Mısır;;;Kahire
Mikronezya;;;
Moğolistan;;;
Moldova;;;Kişinev
Monako;;;Monako
Moritanya;;;Nouakchott
Mozambik;;;Maputo
Myanmar (Burma);;;
Namibya;;;Windhoek
Nauru;;;
Nepal;;;
Nijer;;;Niamey
Nijerya;;;
Nikaragua;;;Managua
Norveç;;;Oslo
Orta Afrika Cumhuriyeti;;;Bangui
Özbekistan;;;Taşkent
Pakistan;;;
Palau;;;
Panama;;;
Papua Yeni Gine;;;Port Moresby
Paraguay;;;Asunción
Peru;;;Lima
Polonya;;;Varşova
Portekiz;;;Lizbon
Romanya;;;Bükreş
Ruanda;;;Kigali
Rusya;;;Moskova
Saint Kitts ve Nevis;;;
Saint Lucia;;;
Saint Vincent ve Grenadinler;;;
Samoa;;;Apia
San Marino;;;
Sao Tome ve Principe;;;São Tomé
Senegal;;;Dakar
Seyşeller;;;
Sırbistan;;;Belgrad
Sierra Leone;;;Freetown
Singapur;;;Singapur
Slovakya;;;Bratislava
Slovenya;;;Ljubljana
Solomon Adaları;;;
Somali;;;Mogadişu
Sri Lanka;;;Kolombo
Sudan;;;Hartum
Surinam;;;Paramaribo
Suriye;;;Şam
Suudi Arabistan;;;Riyad
Şili;;;Santiago
Tacikistan;;;Duşanbe
Tanzanya;;;
Tayland;;;Bangkok
Tayvan;;;Taipei
Timor-Leste;Doğu Timor;;Dili
Togo;;;Lomé
Tonga;;;
Trinidad ve Tobago;;;Port of Spain
Tunus;;;Tunus
Tuvalu;;;Funafuti
Türkiye;;;
Türkmenistan;;;Aşkabat
Uganda;;;Kampala
Ukrayna;;;
Umman;;;Maskat
Uruguay;;;Montevideo
Ürdün;;;Amman
Vanuatu;;;
Vatikan;;;
Venezuela;;;Caracas
Vietnam;;;
Yemen;;;
Yeni Zelanda;Aotearoa Yeni Zelanda;;
Yunanistan;;;Atina
Zambiya;;;Lusaka
Zimbabve;;;Harare
`;
