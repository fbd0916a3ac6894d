/** Regions, seas and parts of states that occur in the news. Each line contains several names, separated by commas. */
const REGIONS = `
West,Africa,Asia,Europe,Americas,North America,South America,Central America,Latin America,Antarctica,Oceania,Middle East,Far East,Near East,Central Asia,East Asia
South Asia,Southeast Asia,South-East Asia,Eastern Europe,Western Europe,Central Europe,Northern Europe,Southern Europe,West Africa,East Africa,North Africa
Southern Africa,Central Africa,Sub-Saharan Africa,Horn of Africa,Sahel,Maghreb,Sahara,Balkans,Western Balkans,Baltics,Baltic States,Caucasus,South Caucasus,Scandinavia,Caribbean,Pacific
Asia-Pacific,Indo-Pacific,Persian Gulf,Gulf,Gulf of Mexico,Gulf of Aden,Gulf of Guinea,Strait of Hormuz,Taiwan Strait,Bosphorus,Black Sea,Red Sea,Baltic Sea,North Sea
South China Sea,East China Sea,Caspian Sea,Sea of Azov,Aegean Sea,Aegean,Mediterranean,Mediterranean Sea,Adriatic,Arctic,Atlantic,Atlantic Ocean,Pacific Ocean,Indian Ocean,Arctic Ocean
Suez Canal,Panama Canal,English Channel,Bay of Bengal,Sea of Japan,Himalayas,Alps,Andes,Pyrenees,Urals,Amazon,Siberia,Crimea,Donbas,Donbass,Donetsk,Luhansk,Kherson,Zaporizhzhia
Chechnya,Dagestan,Kaliningrad,Transnistria,Abkhazia,South Ossetia,Nagorno-Karabakh,Bavaria,Saxony,Brandenburg,Hesse,Thuringia,Catalonia,Andalusia,Basque Country,Galicia,Brittany
Normandy,Corsica,Sicily,Sardinia,Lombardy,Tuscany,Veneto,Flanders,Wallonia,England,Scotland,Wales,Northern Ireland,British Isles,Cornwall,Devon,Kent,Yorkshire,Lancashire,Gibraltar
Isle of Man,Jersey,Guernsey,Falkland Islands,Bermuda,Cayman Islands,Puerto Rico,Guam,Greenland,Faroe Islands,Svalbard,Gaza,Gaza Strip,West Bank,East Jerusalem,Golan Heights,Sinai
Kurdistan,Kashmir,Jammu and Kashmir,Punjab,Gujarat,Rajasthan,Kerala,Karnataka,Tamil Nadu,Maharashtra,Bihar,Uttar Pradesh,Madhya Pradesh,Andhra Pradesh,Arunachal Pradesh
Himachal Pradesh,Telangana,Odisha,Assam,Manipur,Mizoram,Nagaland,Tripura,Meghalaya,Sikkim,Goa,Haryana,Jharkhand,Chhattisgarh,Uttarakhand,West Bengal,Ladakh,Bengal,Sindh
Balochistan,Khyber Pakhtunkhwa,Gilgit-Baltistan,Hong Kong,Macau,Tibet,Xinjiang,Inner Mongolia,Guangdong,Guangxi,Sichuan,Yunnan,Hubei,Hunan,Henan,Hebei,Shandong,Shanxi,Shaanxi
Zhejiang,Jiangsu,Jiangxi,Fujian,Anhui,Liaoning,Heilongjiang,Hainan,Guizhou,Gansu,Qinghai,Ningxia,Okinawa,Hokkaido,Honshu,Kyushu,Fukushima,Korean Peninsula,Java,Sumatra,Borneo
Kalimantan,Sulawesi,Bali,Aceh,Papua,West Papua,Sabah,Sarawak,Penang,Johor,Selangor,Mindanao,Luzon,Visayas,Palawan,Bangsamoro,Rakhine,Kachin,New South Wales,Queensland,Victoria,Tasmania
South Australia,Western Australia,Northern Territory,Ontario,Quebec,Québec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon,Nunavut
Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan
Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island
South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington State,West Virginia,Wisconsin,Wyoming,District of Columbia,Silicon Valley,Manhattan,Brooklyn,Queens
Harlem,Hollywood,Capitol Hill,Long Island,Staten Island,New England,Midwest,Chiapas,Oaxaca,Sinaloa,Jalisco,Guerrero,Chihuahua,Sonora,Tamaulipas,Michoacán,Baja California
São Paulo,Minas Gerais,Bahia,Amazonas,Patagonia,Tigray,Oromia,Amhara,Afar,Darfur,Kordofan,Puntland,Somaliland,Jubaland,Zanzibar,Western Sahara,Cabinda,Casamance,Cabo Delgado
KwaZulu-Natal,Gauteng,Eastern Cape,Western Cape,Northern Cape,Free State,Limpopo,Mpumalanga,Matabeleland,Mashonaland,Lagos State,Rivers State,Borno,Yobe,Adamawa,Kaduna,Katsina,Zamfara,Sokoto
Kano,Kogi,Benue,Plateau State,Taraba,Bauchi,Gombe,Jigawa,Kebbi,Niger Delta,Biafra,Anambra,Enugu,Ebonyi,Imo,Abia,Ondo,Ekiti,Osun,Oyo,Ogun,Edo,Bayelsa,Akwa Ibom,Ashanti,Volta Region,Rift Valley
Nyanza,Turkana,Katanga,North Kivu,South Kivu,Ituri,Kivu,Kasai,Anatolia,Thrace,Idlib,Rojava,Kurdistan Region,Hejaz,Hadramout,Mecca,Medina,Bethlehem,Hebron,Nablus,Jenin,Rafah,Khan Younis
Cambridge,Oxford,Bath,Brussels,Geneva,The Hague,Strasbourg,Davos,Luxembourg City,Washington D.C.,Oval Office,Red Square,Tiananmen Square,Tahrir Square,Maidan,Wall Street,Times Square,Ground Zero
Guantanamo Bay,Guantánamo,Chernobyl,Auschwitz,Mount Everest,Everest,Dnipro,Kharkiv,Mariupol,Bakhmut,Avdiivka,Odesa,Lviv,Nile,Danube,Rhine,Volga,Mekong,Ganges,Indus,Euphrates,Tigris,Thames,Seine
`;

/** The regions' names in their usual English spelling, such as «Crimea», «Gulf of Mexico» and «Oval Office». */
export const REGION_NAMES: ReadonlySet<string> = new Set(REGIONS.trim().split(/[,\n]/));
