/** The states of the world. See `LanguagePack.states`. */
export default `
Afganistan;Afganistan İslam Emirliği;Afgan,Afganlar,Afganistanlı,Afganlı;Kabil
Almanya;Almanya Federal Cumhuriyeti,Federal Almanya;Alman,Almanlar,Almanyalı;Berlin
ABD;Amerika Birleşik Devletleri,Amerika,Birleşik Devletler,USA,A.B.D.;Amerikan,Amerikalı,Amerikalılar;Washington,Vaşington,Beyaz Saray
Andorra;;Andorralı,Andorralılar;Andorra la Vella
Angola;;Angolalı,Angolalılar;Luanda
Antigua ve Barbuda;Antigua;Antigualı;Saint John’s
Arjantin;Arjantin Cumhuriyeti;Arjantinli,Arjantinliler;Buenos Aires,Casa Rosada
Arnavutluk;Arnavutluk Cumhuriyeti;Arnavut,Arnavutlar;Tiran
Avustralya;Avustralya Milletler Topluluğu;Avustralyalı,Avustralyalılar;Canberra,Kanberra
Avusturya;Avusturya Cumhuriyeti;Avusturyalı,Avusturyalılar;Viyana
Azerbaycan;Azerbaycan Cumhuriyeti;Azerbaycanlı,Azerbaycanlılar,Azeri,Azeriler;Bakü
Bahamalar;Bahama Adaları;Bahamalı,Bahamalılar;Nassau
Bahreyn;Bahreyn Krallığı;Bahreynli,Bahreynliler;Manama
Bangladeş;Bangladeş Halk Cumhuriyeti;Bangladeşli,Bangladeşliler,Bengalli;Dakka
Barbados;;Barbadoslu,Barbadoslular;Bridgetown
Belarus;Beyaz Rusya,Belarus Cumhuriyeti;Belaruslu,Belaruslular,Beyaz Rus;Minsk
Belçika;Belçika Krallığı;Belçikalı,Belçikalılar;Brüksel
Belize;;Belizeli,Belizeliler;Belmopan
Benin;;Beninli,Beninliler;Porto-Novo
Birleşik Arap Emirlikleri;BAE,Emirlikler,B.A.E.;Emirlikli;Abu Dabi,Abu Dhabi
İngiltere;Birleşik Krallık,BK,Büyük Britanya,Britanya,Büyük Britanya ve Kuzey İrlanda Birleşik Krallığı;İngiliz,İngilizler,Britanyalı,Britanyalılar;Londra,Downing Street,Westminster,Whitehall
Bolivya;Bolivya Çokuluslu Devleti;Bolivyalı,Bolivyalılar;La Paz,Sucre
Bosna-Hersek;Bosna Hersek,Bosna,Bosna ve Hersek;Boşnak,Boşnaklar,Bosnalı,Bosnalılar,Bosna Hersekli;Saraybosna
Botsvana;Botswana;Botsvanalı,Botsvanalılar;Gaborone
Brezilya;Brezilya Federatif Cumhuriyeti;Brezilyalı,Brezilyalılar;Brasilia,Brasília,Planalto
Brunei;Brunei Sultanlığı,Brunei Darüsselam;Bruneili,Bruneililer;Bandar Seri Begawan
Bulgaristan;Bulgaristan Cumhuriyeti;Bulgar,Bulgarlar,Bulgaristanlı;Sofya
Burkina Faso;Burkina;Burkina Fasolu,Burkinalı;Ouagadougou,Vagadugu
Burundi;;Burundili,Burundililer;Gitega,Bujumbura
Butan;Bhutan;Butanlı,Butanlılar;Thimphu
Cabo Verde;Yeşil Burun Adaları,Yeşil Burun;Cabo Verdeli;Praia
Cezayir;Cezayir Demokratik Halk Cumhuriyeti;Cezayirli,Cezayirliler;
Cibuti;Cibuti Cumhuriyeti;Cibutili,Cibutililer;
Fildişi Sahili;Côte d’Ivoire,Fildişi Sahili Cumhuriyeti;Fildişili,Fildişi Sahilli,Fildişililer;Yamoussoukro,Abidjan
Çad;Çad Cumhuriyeti;Çadlı,Çadlılar;N’Djamena,Encemine
Çekya;Çek Cumhuriyeti;Çek,Çekler,Çekyalı,Çekli;Prag
Çin;Çin Halk Cumhuriyeti,ÇHC;Çinli,Çinliler;Pekin,Zhongnanhai
Danimarka;Danimarka Krallığı;Danimarkalı,Danimarkalılar;Kopenhag
Dominik Cumhuriyeti;Dominik;Dominikli,Dominikliler;Santo Domingo
Dominika;;Dominikalı,Dominikalılar;Roseau
Ekvador;Ekvador Cumhuriyeti;Ekvadorlu,Ekvadorlular;Kito,Quito
Ekvator Ginesi;;Ekvator Gineli;Malabo
El Salvador;El Salvador Cumhuriyeti;Salvadorlu,El Salvadorlu;San Salvador
Endonezya;Endonezya Cumhuriyeti;Endonezyalı,Endonezyalılar;Cakarta
Eritre;;Eritreli,Eritreliler;Asmara
Ermenistan;Ermenistan Cumhuriyeti;Ermeni,Ermeniler,Ermenistanlı;Erivan
Estonya;Estonya Cumhuriyeti;Estonyalı,Estonyalılar,Eston;Tallinn,Tallin
Esvatini;Svaziland,Eswatini;Svazi,Svaziler,Esvatinili;Mbabane
Etiyopya;Etiyopya Federal Demokratik Cumhuriyeti,Habeşistan;Etiyopyalı,Etiyopyalılar,Habeş;Addis Ababa,Addis Abeba
Fas;Fas Krallığı;Faslı,Faslılar;Rabat
Fiji;Fiji Adaları,Fici;Fijili,Fijililer;Suva
Filipinler;Filipinler Cumhuriyeti;Filipinli,Filipinliler;Manila,Malacañang
Filistin;Filistin Bölgeleri,Filistin Devleti,Filistin Toprakları,Filistin Yönetimi,Filistin Ulusal Yönetimi;Filistinli,Filistinliler;Ramallah
Finlandiya;Finlandiya Cumhuriyeti;Fin,Finler,Finli,Finlandiyalı,Finlandiyalılar;Helsinki
Fransa;Fransa Cumhuriyeti,Fransız Cumhuriyeti;Fransız,Fransızlar;Paris,Elysee,Élysée Sarayı,Elysee Sarayı,Elize Sarayı,Élysée,Matignon
Gabon;Gabon Cumhuriyeti;Gabonlu,Gabonlular;Librevil,Libreville
Gambiya;;Gambiyalı,Gambiyalılar;Banjul
Gana;Gana Cumhuriyeti;Ganalı,Ganalılar;Akra
Gine-Bissau;Gine Bissau;Gine-Bissaulu;Bissau
Gine;Gine Cumhuriyeti;Gineli,Gineliler;Konakri
Grenada;;Grenadalı;Saint George’s
Guatemala;Guatemala Cumhuriyeti;Guatemalalı,Guatemalalılar;
Guyana;;Guyanalı,Guyanalılar;Georgetown
Güney Afrika;Güney Afrika Cumhuriyeti,GAC;Güney Afrikalı,Güney Afrikalılar;Pretoria
Güney Kore;Kore Cumhuriyeti;Güney Koreli,Güney Koreliler,Koreli,Koreliler;Seul,Mavi Saray
Güney Sudan;Güney Sudan Cumhuriyeti;Güney Sudanlı,Güney Sudanlılar;Cuba,Juba
Gürcistan;;Gürcü,Gürcüler,Gürcistanlı;Tiflis
Haiti;Haiti Cumhuriyeti;Haitili,Haitililer;Port-au-Prince
Hırvatistan;Hırvatistan Cumhuriyeti;Hırvat,Hırvatlar;Zagreb
Hindistan;Hindistan Cumhuriyeti,Bharat;Hint,Hintli,Hintliler,Hindistanlı;Yeni Delhi,Delhi
Hollanda;Hollanda Krallığı,Felemenk;Hollandalı,Hollandalılar;Amsterdam,Lahey
Honduras;;Honduraslı,Honduraslılar;Tegucigalpa
Irak;Irak Cumhuriyeti;Iraklı,Iraklılar;Bağdat
İran;İran İslam Cumhuriyeti;İranlı,İranlılar,Acem;Tahran
İrlanda;İrlanda Cumhuriyeti;İrlandalı,İrlandalılar;Dublin
İspanya;İspanya Krallığı;İspanyol,İspanyollar;Madrid,Moncloa,Moncloa Sarayı
İsrail;İsrail Devleti;İsrailli,İsrailliler;Kudüs,Tel Aviv
İsveç;İsveç Krallığı;İsveçli,İsveçliler;Stokholm
İsviçre;İsviçre Konfederasyonu;İsviçreli,İsviçreliler;Bern
İtalya;İtalya Cumhuriyeti;İtalyan,İtalyanlar;Roma,Quirinale,Quirinale Sarayı,Chigi Sarayı
İzlanda;İzlanda Cumhuriyeti;İzlandalı,İzlandalılar;Reykjavik,Reykjavík
Jamaika;;Jamaikalı,Jamaikalılar;Kingston
Japonya;;Japon,Japonlar,Japonyalı;Tokyo
Kamboçya;Kamboçya Krallığı;Kamboçyalı,Kamboçyalılar,Kmer;Phnom Penh
Kamerun;;Kamerunlu,Kamerunlular;Yaounde
Kanada;;Kanadalı,Kanadalılar;Ottawa
Karadağ;;Karadağlı,Karadağlılar;Podgorica
Katar;Katar Devleti;Katarlı,Katarlılar;Doha
Kazakistan;Kazakistan Cumhuriyeti;Kazak,Kazaklar,Kazakistanlı;Astana,Nur Sultan
Kenya;Kenya Cumhuriyeti;Kenyalı,Kenyalılar;Nairobi
Kıbrıs;Kıbrıs Cumhuriyeti,Güney Kıbrıs,Güney Kıbrıs Rum Yönetimi,GKRY;Kıbrıslı,Kıbrıslılar,Kıbrıslı Rum,Kıbrıslı Rumlar;Lefkoşa
Kuzey Kıbrıs;Kuzey Kıbrıs Türk Cumhuriyeti,KKTC;Kıbrıs Türkü,Kıbrıslı Türk,Kıbrıs Türkleri;
Kırgızistan;Kırgız Cumhuriyeti;Kırgız,Kırgızlar,Kırgızistanlı;Bişkek
Kiribati;;Kiribatili;
Kolombiya;Kolombiya Cumhuriyeti;Kolombiyalı,Kolombiyalılar;Bogota
Komorlar;Komor Adaları,Komorlar Birliği;Komorlu;Moroni
Kongo Cumhuriyeti;Kongo-Brazavil,Kongo - Brazavil,Kongo Brazavil;;Brazzavil,Brazavil
Kongo Demokratik Cumhuriyeti;Demokratik Kongo Cumhuriyeti,KDC,DKC,Kongo,Kongo - Kinşasa,Kongo-Kinşasa,Zaire;Kongolu,Kongolular;Kinşasa
Kosova;Kosova Cumhuriyeti;Kosovalı,Kosovalılar;Priştine
Kosta Rika;Kosta Rika Cumhuriyeti;Kosta Rikalı,Kosta Rikalılar;San Jose
Kuveyt;Kuveyt Devleti;Kuveytli,Kuveytliler;
Kuzey Kore;Kore Demokratik Halk Cumhuriyeti,KDHC;Kuzey Koreli,Kuzey Koreliler;Pyongyang,Pyonyang
Kuzey Makedonya;Makedonya,Kuzey Makedonya Cumhuriyeti;Makedon,Makedonlar,Makedonyalı,Kuzey Makedonyalı;Üsküp
Küba;Küba Cumhuriyeti;Kübalı,Kübalılar;Havana
Laos;;Laoslu,Laoslular;Vientiane
Lesotho;Lesoto;Lesotholu;Maseru
Letonya;Letonya Cumhuriyeti;Letonyalı,Letonyalılar,Leton;Riga
Liberya;;Liberyalı,Liberyalılar;Monrovia
Libya;Libya Devleti;Libyalı,Libyalılar;Trablus
Liechtenstein;Lihtenştayn;Liechtensteinlı,Lihtenştaynlı;Vaduz
Litvanya;Litvanya Cumhuriyeti;Litvan,Litvanyalı,Litvanyalılar;Vilnius
Lübnan;Lübnan Cumhuriyeti;Lübnanlı,Lübnanlılar;Beyrut
Lüksemburg;Lüksemburg Büyük Dükalığı;Lüksemburglu,Lüksemburglular;
Macaristan;;Macar,Macarlar;Budapeşte
Madagaskar;;Madagaskarlı,Malgaş;Antananarivo
Malavi;;Malavili;Lilongve,Lilongwe
Maldivler;Maldiv Adaları,Maldivler Cumhuriyeti;Maldivli,Maldivliler;
Malezya;;Malezyalı,Malezyalılar,Malay;Kuala Lumpur,Putrajaya
Mali;Mali Cumhuriyeti;Malili,Malililer;Bamako
Malta;Malta Cumhuriyeti;Maltalı,Maltalılar,Maltız;Valletta
Marshall Adaları;;Marshall Adalı;Majuro
Mauritius;Morityus;Mauritiuslu;Port Louis
Meksika;Birleşik Meksika Devletleri;Meksikalı,Meksikalılar;Meksiko,Meksiko City,Ciudad de México,Mexico City
Mısır;Mısır Arap Cumhuriyeti;Mısırlı,Mısırlılar;Kahire
Mikronezya;Mikronezya Federal Devletleri;Mikronezyalı;Palikir
Moğolistan;;Moğol,Moğollar,Moğolistanlı;Ulan Batur,Ulanbator,Ulan Bator
Moldova;Moldova Cumhuriyeti,Moldavya;Moldovalı,Moldovalılar,Moldovan;Kişinev
Monako;Monako Prensliği;Monakolu;
Moritanya;;Moritanyalı,Moritanyalılar;Nouakchott,Nuakşot
Mozambik;;Mozambikli,Mozambikliler;Maputo
Myanmar;Burma,Birmanya;Myanmarlı,Burmalı,Birman;Naypyidaw,Nepido
Namibya;;Namibyalı,Namibyalılar;Windhoek
Nauru;;Naurulu;
Nepal;;Nepalli,Nepalliler;Katmandu
Nijer;Nijer Cumhuriyeti;Nijerli,Nijerliler;Niamey
Nijerya;Nijerya Federal Cumhuriyeti;Nijeryalı,Nijeryalılar;Abuja
Nikaragua;;Nikaragualı,Nikaragualılar;Managua
Norveç;Norveç Krallığı;Norveçli,Norveçliler;Oslo
Orta Afrika Cumhuriyeti;OAC;Orta Afrikalı;Bangui
Özbekistan;Özbekistan Cumhuriyeti;Özbek,Özbekler,Özbekistanlı;Taşkent
Pakistan;Pakistan İslam Cumhuriyeti;Pakistanlı,Pakistanlılar;İslamabad
Palau;;Palaulu;
Panama;Panama Cumhuriyeti;Panamalı,Panamalılar;
Papua Yeni Gine;;Papua Yeni Gineli;Port Moresby
Paraguay;;Paraguaylı,Paraguaylılar;Asunción
Peru;Peru Cumhuriyeti;Perulu,Perulular;Lima
Polonya;Polonya Cumhuriyeti,Lehistan;Polonyalı,Polonyalılar,Leh,Polon;Varşova
Portekiz;Portekiz Cumhuriyeti;Portekizli,Portekizliler;Lizbon
Romanya;;Rumen,Rumenler,Romanyalı,Romen;Bükreş
Ruanda;;Ruandalı,Ruandalılar;Kigali
Rusya;Rusya Federasyonu;Rus,Ruslar,Rusyalı;Moskova,Kremlin,Kremlin Sarayı
Saint Kitts ve Nevis;;;Basseterre
Saint Lucia;;;Castries
Saint Vincent ve Grenadinler;;;Kingstown
Samoa;;Samoalı;Apia
San Marino;;San Marinolu;
Sao Tome ve Principe;;;São Tomé
Senegal;;Senegalli,Senegalliler;Dakar
Seyşeller;;Seyşelli;
Sırbistan;Sırbistan Cumhuriyeti;Sırp,Sırplar,Sırbistanlı;Belgrad
Sierra Leone;;Sierra Leoneli;Freetown
Singapur;Singapur Cumhuriyeti;Singapurlu,Singapurlular;
Slovakya;Slovak Cumhuriyeti;Slovak,Slovaklar,Slovakyalı;Bratislava
Slovenya;Slovenya Cumhuriyeti;Sloven,Slovenler,Slovenyalı;Ljubljana
Solomon Adaları;;;Honiara
Somali;Somali Federal Cumhuriyeti;Somalili,Somalililer;Mogadişu
Sri Lanka;Seylan;Sri Lankalı,Sri Lankalılar;Kolombo
Sudan;Sudan Cumhuriyeti;Sudanlı,Sudanlılar;Hartum
Surinam;;Surinamlı;Paramaribo
Suriye;Suriye Arap Cumhuriyeti;Suriyeli,Suriyeliler;Şam
Suudi Arabistan;Suudi Arabistan Krallığı;Suudi,Suudiler,Suudi Arabistanlı;Riyad
Şili;Şili Cumhuriyeti;Şilili,Şilililer;Santiago,La Moneda
Tacikistan;Tacikistan Cumhuriyeti;Tacik,Tacikler,Tacikistanlı;Duşanbe
Tanzanya;;Tanzanyalı,Tanzanyalılar;Dodoma
Tayland;Tayland Krallığı,Siyam;Taylandlı,Taylandlılar,Tay;Bangkok
Tayvan;Çin Cumhuriyeti,Çin Taipesi,Formoza;Tayvanlı,Tayvanlılar;Taipei,Taypey
Timor-Leste;Doğu Timor;Timorlu,Doğu Timorlu;Dili
Togo;;Togolu,Togolular;Lomé
Tonga;;Tongalı;Nuku’alofa
Trinidad ve Tobago;Trinidad;Trinidadlı;Port of Spain
Tunus;Tunus Cumhuriyeti;Tunuslu,Tunuslular;Kartaca Sarayı
Tuvalu;;Tuvalulu;Funafuti
Türkiye;Türkiye Cumhuriyeti;Türk,Türkler,Türkiyeli,Türkiyeliler;Ankara,Çankaya,Çankaya Köşkü,Beştepe,Cumhurbaşkanlığı Külliyesi
Türkmenistan;;Türkmen,Türkmenler,Türkmenistanlı;Aşkabat
Uganda;Uganda Cumhuriyeti;Ugandalı,Ugandalılar;Kampala
Ukrayna;;Ukraynalı,Ukraynalılar,Ukrain;Kiev,Kiyev,Kyiv
Umman;Umman Sultanlığı;Ummanlı,Ummanlılar;Maskat
Uruguay;;Uruguaylı,Uruguaylılar;Montevideo
Ürdün;Ürdün Haşimi Krallığı;Ürdünlü,Ürdünlüler;Amman
Vanuatu;;Vanuatulu;Port Vila
Vatikan;Vatikan Şehir Devleti,Papalık Makamı,Kutsal Makam;Vatikanlı;
Venezuela;Bolivarcı Venezuela Cumhuriyeti,Venezüella,Venezuella;Venezuelalı,Venezuelalılar,Venezüellalı;Caracas,Karakas,Miraflores Sarayı,Miraflores
Vietnam;Vietnam Sosyalist Cumhuriyeti;Vietnamlı,Vietnamlılar;Hanoi
Yemen;Yemen Cumhuriyeti;Yemenli,Yemenliler;Sanaa
Yeni Zelanda;Aotearoa;Yeni Zelandalı,Yeni Zelandalılar;Wellington
Yunanistan;Yunanistan Cumhuriyeti,Helen Cumhuriyeti;Yunan,Yunanlı,Yunanlılar,Yunanlar,Yunanistanlı;Atina
Zambiya;;Zambiyalı,Zambiyalılar;Lusaka
Zimbabve;Zimbabwe,Rodezya;Zimbabveli,Zimbabveliler;Harare
Sovyetler Birliği;SSCB,Sovyetler,Sovyet Sosyalist Cumhuriyetler Birliği;Sovyet;
Yugoslavya;Yugoslavya Sosyalist Federal Cumhuriyeti;Yugoslav,Yugoslavlar,Yugoslavyalı;
Çekoslovakya;;Çekoslovak,Çekoslovakyalı;
Doğu Almanya;DDR,Demokratik Almanya Cumhuriyeti,Demokratik Alman Cumhuriyeti;Doğu Alman;Doğu Berlin
`;
