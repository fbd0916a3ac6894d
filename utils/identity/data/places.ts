/** Places whose names differ between languages by more than the spelling: one place a line. Written down for this project. */
export default `
Europe;Europa;Европа;Європа;Avrupa
Asia;Azja;Азия;Азія;Asien;Asie
Africa;Afryka;Африка;Afrika;Afrique
South Asia;Azja Południowa;Южная Азия;Південна Азія
Middle East;Bliski Wschód;Ближний Восток;Близький Схід;Naher Osten;Proche-Orient;Moyen-Orient;Oriente Medio;Medio Oriente
Rome;Rzym;Рим;Roma;Rom
Paris;Paryż;Париж;París;Parigi
London;Londyn;Лондон;Londres;Londra;Londen
Vienna;Wien;Wiedeń;Вена;Відень;Vienne;Viena
Warsaw;Warszawa;Варшава;Warschau;Varsovie;Varsovia;Varsavia
Prague;Praha;Praga;Прага;Prag
Moscow;Moskwa;Москва;Moskau;Moscou;Moscú;Mosca;Moskova
Kyiv;Kiev;Kijów;Киев;Київ;Kiew;Kiiv
Lviv;Lwów;Львов;Львів;Lemberg
Kharkiv;Kharkov;Charków;Харьков;Харків;Charkiw
Odesa;Odessa;Одесса;Одеса
Copenhagen;Kopenhaga;Копенгаген;København;Kopenhagen;Copenhague
Lisbon;Lizbona;Лиссабон;Лісабон;Lisboa;Lissabon;Lisbonne
Athens;Ateny;Афины;Афіни;Athen;Athènes;Atenas;Atene
Brussels;Bruksela;Брюссель;Brüssel;Bruxelles;Bruselas;Brussel
The Hague;Haga;Гаага;Den Haag;La Haye;La Haya;Haag
Cologne;Köln;Kolonia;Кёльн;Кельн;Colonia
Munich;München;Monachium;Мюнхен;Múnich;Monaco di Baviera
Milan;Milano;Mediolan;Милан;Мілан;Mailand
Florence;Firenze;Florencja;Флоренция;Флоренція;Florenz;Florencia
Venice;Venezia;Wenecja;Венеция;Венеція;Venedig;Venise;Venecia
Naples;Napoli;Neapol;Неаполь;Neapel;Nápoles
Geneva;Genève;Genewa;Женева;Genf;Ginebra;Ginevra
Bucharest;Bukareszt;Бухарест;București;Bukarest;Bucarest
Belgrade;Belgrad;Белград;Бєлград;Beograd;Belgrado
Beijing;Pekin;Пекин;Пекін;Peking;Pékin;Pekín;Pechino
Tokyo;Tokio;Токио;Токіо
Jerusalem;Jerozolima;Иерусалим;Єрусалим;Jérusalem;Jerusalén;Gerusalemme
Cairo;Kair;Каир;Каїр;Kairo;Le Caire;El Cairo
Damascus;Damaszek;Дамаск;Damas;Damaskus
Baghdad;Bagdad;Багдад
Tehran;Teheran;Тегеран;Téhéran
Istanbul;Stambuł;Стамбул;Estambul
New York;Nowy Jork;Нью-Йорк;Nueva York;Nova York;NYC
Bavaria;Bayern;Bawaria;Бавария;Баварія;Bavière;Baviera
Crimea;Krym;Крым;Крим;Krim;Crimée
Punjab;Pendżab;Pendżabu;Пенджаб;Панджаб;Pandschab
Lahore;Lahaur;Lahor;Лахор;Лагор
Vatican;Watykan;Ватикан;Vatikan;Vaticano
Colosseum;Koloseum;Колизей;Колізей;Colosseo;Kolosseum;Coliseo
Silesia;Śląsk;Силезия;Сілезія;Schlesien
Catalonia;Katalonia;Каталония;Каталонія;Katalonien;Cataluña;Catalunya;Catalogne
Scotland;Szkocja;Шотландия;Шотландія;Schottland;Écosse;Escocia;Scozia
England;Anglia;Англия;Англія;Angleterre;Inglaterra;Inghilterra
Wales;Walia;Уэльс;Уельс;Pays de Galles;Gales
Northern Ireland;Irlandia Północna;Северная Ирландия;Північна Ірландія;Nordirland;Irlande du Nord
`;
