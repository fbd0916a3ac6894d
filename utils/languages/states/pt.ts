/** The states of the world. See `LanguagePack.states`. */
export default `
Afeganistão;;;Cabul
África do Sul;;;
Albânia;;;
Alemanha;;;Berlim
Andorra;;;
Angola;;;Luanda
Antígua e Barbuda;;;
Arábia Saudita;;;Riade
Argélia;;;Argel
Argentina;;;Buenos Aires
Armênia;;;Yerevan
Austrália;;;
Áustria;;;Viena
Azerbaijão;;;Baku
Bahamas;;;Nassau
Bangladesh;;;Dacca
Barbados;;;
Barein;;;
Bélgica;;;Bruxelas
Belize;;;
Benin;;;Porto Novo
Bielorrússia;;;Minsk
Bolívia;;;
Bósnia e Herzegovina;;;Sarajevo
Botsuana;;;Gaborone
Brasil;;;
Brunei;;;
Bulgária;;;Sófia
Burquina Faso;;;Ouagadougou
Burundi;;;
Butão;;;Thimphu
Cabo Verde;;;
Camarões;;;
Camboja;;;Phnom Penh
Canadá;;;
Catar;;;
Cazaquistão;;;
Chade;;;N’Djamena
Chile;;;Santiago
China;;;
Chipre;;;Nicósia
Cidade do Vaticano;;;
Colômbia;;;Bogotá
Comores;;;
Congo - Kinshasa;República Democrática do Congo;;Kinshasa
Coreia do Norte;;;Pyongyang
Coreia do Sul;;;Seul
Costa do Marfim;Côte d’Ivoire;;
Costa Rica;;;
Croácia;;;Zagreb
Cuba;;;Havana
Dinamarca;;;Copenhague
Djibuti;;;Djibuti
Dominica;;;
Egito;;;Cairo
El Salvador;;;
Emirados Árabes Unidos;;;
Equador;;;
Eritreia;;;
Eslováquia;;;Bratislava
Eslovênia;;;Liubliana
Espanha;;;Madri
Essuatíni;Suazilândia;;
Estados Unidos;EUA;;
Estônia;;;Tallinn
Etiópia;;;Adis Abeba
Fiji;;;
Filipinas;;;Manila
Finlândia;;;Helsinque
França;;;Paris
Gabão;;;Libreville
Gâmbia;;;Banjul
Gana;;;Acra
Geórgia;;;Tbilisi
Granada;;;
Grécia;;;Atenas
Guatemala;;;
Guiana;;;
Guiné Equatorial;;;Malabo
Guiné-Bissau;;;Bissau
Guiné;;;Conacri
Haiti;;;Porto Príncipe
Honduras;;;Tegucigalpa
Hungria;;;Budapeste
Iêmen;;;
Ilhas Marshall;;;Majuro
Ilhas Salomão;;;
Índia;;;
Indonésia;;;Jacarta
Irã;;;Teerã
Iraque;;;Bagdá
Irlanda;;;Dublin
Islândia;;;Reykjavík
Israel;;;Jerusalém
Itália;;;Roma
Jamaica;;;
Japão;;;Tóquio
Jordânia;;;Amã
Kosovo;;;
Kuwait;;;
Laos;;;Vientiane
Lesoto;;;Maseru
Letônia;;;Riga
Líbano;;;Beirute
Libéria;;;Monróvia
Líbia;;;Trípoli
Liechtenstein;;;Vaduz
Lituânia;;;Vilnius
Luxemburgo;;;Luxemburgo
Macedônia do Norte;;;Skopje
Madagascar;;;Antananarivo
Malásia;;;Kuala Lumpur
Malaui;;;
Maldivas;;;
Mali;;;Bamako
Malta;;;
Marrocos;;;
Maurício;;;
Mauritânia;;;Nouakchott
México;;;Cidade do México
Mianmar (Birmânia);;;
Micronésia;;;
Moçambique;;;Maputo
Moldávia;;;Chișinău
Mônaco;;;Mônaco
Mongólia;;;
Montenegro;;;Podgorica
Namíbia;;;Windhoek
Nauru;;;
Nepal;;;
Nicarágua;;;Manágua
Níger;;;Niamey
Nigéria;;;
Noruega;;;Oslo
Nova Zelândia;Aotearoa da Nova Zelândia;;
Omã;;;Mascate
Países Baixos;;;Amsterdã
Palau;;;
Panamá;;;
Papua-Nova Guiné;;;Port Moresby
Paquistão;;;
Paraguai;;;Assunção
Peru;;;Lima
Polônia;;;Varsóvia
Portugal;;;Lisboa
Quênia;;;Nairóbi
Quirguistão;;;Bishkek
Quiribati;;;
Reino Unido;;;Londres
República Centro-Africana;;;Bangui
República do Congo;Congo;;Brazzaville
República Dominicana;;;Santo Domingo
Romênia;;;Bucareste
Ruanda;;;Kigali
Rússia;;;Moscou
Samoa;;;Apia
San Marino;;;
Santa Lúcia;;;
São Cristóvão e Névis;;;
São Tomé e Príncipe;;;São Tomé
São Vicente e Granadinas;;;
Seicheles;;;
Senegal;;;Dakar
Serra Leoa;;;Freetown
Sérvia;;;Belgrado
Singapura;;;Singapura
Síria;;;Damasco
Somália;;;Mogadíscio
Sri Lanka;;;Colombo
Sudão do Sul;;;Juba
Sudão;;;Cartum
Suécia;;;Estocolmo
Suíça;;;
Suriname;;;Paramaribo
Tadjiquistão;;;Duchambe
Tailândia;;;Bangkok
Taiwan;;;Taipei
Tanzânia;;;
Tchéquia;República Tcheca;;Praga
Territórios palestinos;Palestina;;
Timor-Leste;República Democrática de Timor-Leste;;Dili
Togo;;;Lomé
Tonga;;;
Trinidad e Tobago;;;Port of Spain
Tunísia;;;Túnis
Turcomenistão;;;Asgabate
Turquia;;;
Tuvalu;;;Funafuti
Ucrânia;;;
Uganda;;;Kampala
Uruguai;;;Montevidéu
Uzbequistão;;;Tashkent
Vanuatu;;;
Venezuela;;;Caracas
Vietnã;;;
Zâmbia;;;Lusaka
Zimbábue;;;Harare
`;
