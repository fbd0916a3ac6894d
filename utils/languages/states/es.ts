/** The states of the world. See `LanguagePack.states`. */
export default `
Afganistán;;;Kabul
Albania;;;
Alemania;;;Berlín
Andorra;;;
Angola;;;Luanda
Antigua y Barbuda;;;
Arabia Saudí;;;Riad
Argelia;;;Argel
Argentina;;;Buenos Aires
Armenia;;;Ereván
Australia;;;
Austria;;;Viena
Azerbaiyán;;;Bakú
Bahamas;;;Nassau
Bangladés;;;Daca
Barbados;;;
Baréin;;;
Bélgica;;;Bruselas
Belice;;;
Benín;;;Portonovo
Bielorrusia;;;Minsk
Bolivia;;;
Bosnia y Herzegovina;;;Sarajevo
Botsuana;;;Gaborone
Brasil;;;
Brunéi;;;
Bulgaria;;;Sofía
Burkina Faso;;;Uagadugú
Burundi;;;
Bután;;;Timbu
Cabo Verde;;;
Camboya;;;Phnom Penh
Camerún;;;
Canadá;;;
Catar;;;
Chad;;;Yamena
Chequia;República Checa;;Praga
Chile;;;Santiago de Chile
China;;;
Chipre;;;Nicosia
Ciudad del Vaticano;;;
Colombia;;;Bogotá
Comoras;;;
Congo;Congo (República);;Brazzaville
Corea del Norte;;;Pyongyang
Corea del Sur;;;Seúl
Costa Rica;;;
Côte d’Ivoire;Costa de Marfil;;
Croacia;;;Zagreb
Cuba;;;La Habana
Dinamarca;;;Copenhague
Dominica;;;
Ecuador;;;
Egipto;;;El Cairo
El Salvador;;;
Emiratos Árabes Unidos;;;
Eritrea;;;
Eslovaquia;;;Bratislava
Eslovenia;;;Liubliana
España;;;Madrid
Estados Unidos;EE. UU.;;
Estonia;;;Tallin
Esuatini;Suazilandia;;
Etiopía;;;Adís Abeba
Filipinas;;;Manila
Finlandia;;;Helsinki
Fiyi;;;
Francia;;;París
Gabón;;;Libreville
Gambia;;;Banjul
Georgia;;;Tiflis
Ghana;;;Acra
Granada;;;
Grecia;;;Atenas
Guatemala;;;
Guinea Ecuatorial;;;Malabo
Guinea-Bisáu;;;Bisáu
Guinea;;;Conakri
Guyana;;;
Haití;;;Puerto Príncipe
Honduras;;;Tegucigalpa
Hungría;;;Budapest
India;;;
Indonesia;;;Yakarta
Irak;;;Bagdad
Irán;;;Teherán
Irlanda;;;Dublín
Islandia;;;Reikiavik
Islas Marshall;;;Majuro
Islas Salomón;;;
Israel;;;Jerusalén
Italia;;;Roma
Jamaica;;;
Japón;;;Tokio
Jordania;;;Ammán
Kazajistán;;;
Kenia;;;Nairobi
Kirguistán;;;Bishkek
Kiribati;;;
Kosovo;;;
Kuwait;;;
Laos;;;Vientián
Lesoto;;;Maseru
Letonia;;;Riga
Líbano;;;Beirut
Liberia;;;Monrovia
Libia;;;Trípoli
Liechtenstein;;;Vaduz
Lituania;;;Vilna
Luxemburgo;;;Luxemburgo
Macedonia del Norte;;;Skopie
Madagascar;;;Antananarivo
Malasia;;;Kuala Lumpur
Malaui;;;
Maldivas;;;
Mali;;;Bamako
Malta;;;
Marruecos;;;
Mauricio;;;
Mauritania;;;Nuakchot
México;;;Ciudad de México
Micronesia;;;
Moldavia;;;Chisináu
Mónaco;;;Mónaco
Mongolia;;;
Montenegro;;;Podgorica
Mozambique;;;Maputo
Myanmar (Birmania);;;
Namibia;;;Windhoek
Nauru;;;
Nepal;;;
Nicaragua;;;Managua
Níger;;;Niamey
Nigeria;;;
Noruega;;;Oslo
Nueva Zelanda;Aotearoa (Nueva Zelanda);;
Omán;;;Mascate
Países Bajos;;;Ámsterdam
Pakistán;;;
Palaos;;;
Panamá;;;
Papúa Nueva Guinea;;;Port Moresby
Paraguay;;;Asunción
Perú;;;Lima
Polonia;;;Varsovia
Portugal;;;Lisboa
Reino Unido;RU;;Londres
República Centroafricana;;;Bangui
República Democrática del Congo;Congo (RDC);;Kinshasa
República Dominicana;;;Santo Domingo
Ruanda;;;Kigali
Rumanía;;;Bucarest
Rusia;;;Moscú
Samoa;;;Apia
San Cristóbal y Nieves;;;
San Marino;;;
San Vicente y las Granadinas;;;
Santa Lucía;;;
Santo Tomé y Príncipe;;;Santo Tomé
Senegal;;;Dakar
Serbia;;;Belgrado
Seychelles;;;
Sierra Leona;;;Freetown
Singapur;;;Singapur
Siria;;;Damasco
Somalia;;;Mogadiscio
Sri Lanka;;;Colombo
Sudáfrica;;;
Sudán del Sur;;;Juba
Sudán;;;Jartum
Suecia;;;Estocolmo
Suiza;;;
Surinam;;;Paramaribo
Tailandia;;;Bangkok
Taiwán;;;Taipéi
Tanzania;;;
Tayikistán;;;Dusambé
Territorios Palestinos;Palestina;;
Timor-Leste;Timor Oriental;;Dili
Togo;;;Lomé
Tonga;;;
Trinidad y Tobago;;;Puerto España
Túnez;;;Túnez
Turkmenistán;;;Asjabad
Turquía;;;
Tuvalu;;;Funafuti
Ucrania;;;
Uganda;;;Kampala
Uruguay;;;Montevideo
Uzbekistán;;;Taskent
Vanuatu;;;
Venezuela;;;Caracas
Vietnam;;;
Yemen;;;
Yibuti;;;Yibuti
Zambia;;;Lusaka
Zimbabue;;;Harare
`;
