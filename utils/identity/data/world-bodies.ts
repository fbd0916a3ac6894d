/**
 * International bodies and their short forms in several languages: one body a line, the first name stands for all. Names whose words are all
 * in `body-words.ts` are found without this list. Written down for this project.
 */
export default `
United Nations;UN;UNO;ONU;ONZ;ООН;VN;BM;Vereinte Nationen;Nations unies;Naciones Unidas;Nazioni Unite;Nações Unidas;Organizacja Narodów Zjednoczonych;Организация Объединённых Наций;Організація Об'єднаних Націй;Naciones Unidas;Verenigde Naties;Birleşmiş Milletler
European Union;EU;UE;ЕС;ЄС;AB;Евросоюз;Євросоюз;Europese Unie;Unia Europejska;Europäische Union;Union européenne;Unión Europea;Unione europea;União Europeia;Avrupa Birliği;Европейский союз;Європейський союз
European Parliament;Europarlament;Европарламент;Європарламент;Europaparlament;Eurocámara;Parlament Europejski;Европейский парламент;Європейський парламент;Europäisches Parlament;Parlement européen;Parlamento Europeo
European Commission;Еврокомиссия;Єврокомісія;EU-Kommission;Komisja Europejska;Европейская комиссия;Європейська комісія;Europäische Kommission;Commission européenne;Comisión Europea
NATO;OTAN;НАТО;North Atlantic Treaty Organization;Otan
International Monetary Fund;IMF;IWF;FMI;MFW;МВФ;Międzynarodowy Fundusz Walutowy;Международный валютный фонд;Міжнародний валютний фонд
World Health Organization;WHO;OMS;ВОЗ;ВООЗ;DSÖ;Światowa Organizacja Zdrowia;Weltgesundheitsorganisation
World Trade Organization;WTO;OMC;ВТО;СОТ
European Central Bank;ECB;EZB;BCE;EBC;ЕЦБ;ЄЦБ;Europejski Bank Centralny
International Criminal Court;ICC;CPI;МУС;МКС;TPI;Istgh
OSCE;ОБСЕ;ОБСЄ;OBWE;OSZE
Red Cross;Czerwony Krzyż;Красный Крест;Червоний Хрест;Croix-Rouge;Cruz Roja;Rotes Kreuz
Amnesty International;Международная амнистия;Міжнародна амністія
Associated Press;AP;The Associated Press;Ассошиэйтед пресс
Agence France-Presse;AFP;Agence France Press;АФП;Франс пресс;Agencja France Presse
Reuters;Reuter;Рейтер;Рейтерс;Рейтер
Deutsche Presse-Agentur;dpa
Deutsche Welle;DW;Немецкая волна;Німецька хвиля
BBC;Би-би-си;Бі-бі-сі;Бі-Бі-Сі;Bi-bi-si
CNN;Си-эн-эн
TASS;ТАСС;ИТАР-ТАСС
Interfax;Интерфакс;Інтерфакс
Polish Press Agency;PAP;Polska Agencja Prasowa
Bloomberg;Блумберг
The Guardian;Guardian;Гардиан
Al Jazeera;Al-Dżazira;Аль-Джазира;Аль-Джазіра;Al Dschasira
Islamic State;ISIS;IS;ISIL;Daesh;ИГИЛ;ІДІЛ;Państwo Islamskie;Исламское государство;Islamischer Staat;État islamique;Estado Islámico
Taliban;Talibowie;Талибан;Талібан;Talibanes
Al-Qaeda;Al-Kaida;Аль-Каида;Аль-Каїда;Al-Qaida;Al Qaeda
Boko Haram;Боко Харам
Holy See;Stolica Apostolska;Святой Престол;Святий Престол;Heiliger Stuhl;Saint-Siège;Santa Sede
Catholic Church;Kościół katolicki;Католическая церковь;Католицька церква
White House;Biały Dom;Белый дом;Білий дім;Weißes Haus;Maison-Blanche;Casa Blanca;Casa Bianca
Kremlin;Kreml;Кремль
Facebook;Фейсбук
Twitter;Твиттер;Твіттер
Google;Гугл
Aid to the Church in Need;ACN;Pomoc Kościołowi w Potrzebie;Помощь Церкви в нужде;Допомога Церкві в нужді;Kirche in Not;Papieskie Stowarzyszenie Pomoc Kościołowi w Potrzebie
`;
