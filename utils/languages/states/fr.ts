/** The states of the world. See `LanguagePack.states`. */
export default `
Afghanistan;Émirat islamique d’Afghanistan;afghan,afghane,afghans,afghanes,Afghan,Afghane,Afghans,Afghanes;Kaboul
Afrique du Sud;République d’Afrique du Sud,République sud-africaine,RSA;sud-africain,sud-africaine,sud-africains,sud-africaines,Sud-Africain,Sud-Africaine,Sud-Africains,Sud-Africaines;Pretoria
Albanie;République d’Albanie;albanais,albanaise,albanaises,Albanais,Albanaise,Albanaises;Tirana
Algérie;République algérienne démocratique et populaire;algérien,algérienne,algériens,algériennes,Algérien,Algérienne,Algériens,Algériennes;Alger,El Mouradia
Allemagne;République fédérale d’Allemagne,RFA,République fédérale;allemand,allemande,allemands,allemandes,Allemand,Allemande,Allemands,Allemandes;Berlin
Andorre;Principauté d’Andorre;andorran,andorrane,andorrans,andorranes,Andorran,Andorrane,Andorrans,Andorranes;Andorre-la-Vieille
Angola;;angolais,angolaise,angolaises,Angolais,Angolaise,Angolaises;Luanda
Antigua-et-Barbuda;Antigua;antiguais,antiguaise,antiguaises,Antiguais,Antiguaise,Antiguaises;Saint John’s
Arabie saoudite;Royaume d’Arabie saoudite,Arabie Saoudite;saoudien,saoudienne,saoudiens,saoudiennes,Saoudien,Saoudienne,Saoudiens,Saoudiennes;Riyad
Argentine;République argentine;argentin,argentins,argentines,Argentin,Argentins,Argentines;Buenos Aires,Casa Rosada
Arménie;République d’Arménie;arménien,arménienne,arméniens,arméniennes,Arménien,Arménienne,Arméniens,Arméniennes;Erevan
Australie;Commonwealth d’Australie;australien,australienne,australiens,australiennes,Australien,Australienne,Australiens,Australiennes;Canberra
Autriche;République d’Autriche;autrichien,autrichienne,autrichiens,autrichiennes,Autrichien,Autrichienne,Autrichiens,Autrichiennes;Vienne
Azerbaïdjan;République d’Azerbaïdjan;azerbaïdjanais,azerbaïdjanaise,azerbaïdjanaises,Azerbaïdjanais,Azerbaïdjanaise,Azerbaïdjanaises,azéri,azérie,azéris,azéries,Azéri,Azérie,Azéris,Azéries;Bakou
Bahamas;Commonwealth des Bahamas;bahamien,bahamienne,bahamiens,bahamiennes,Bahamien,Bahamienne,Bahamiens,Bahamiennes,bahaméen,bahaméenne,bahaméens,bahaméennes,Bahaméen,Bahaméenne,Bahaméens,Bahaméennes;Nassau
Bahreïn;Bahrein,Royaume de Bahreïn;bahreïni,bahreïnie,bahreïnis,bahreïnies,Bahreïni,Bahreïnie,Bahreïnis,Bahreïnies,bahreïnien,bahreïnienne,bahreïniens,bahreïniennes,Bahreïnien,Bahreïnienne,Bahreïniens,Bahreïniennes;Manama
Bangladesh;République populaire du Bangladesh;bangladais,bangladaise,bangladaises,Bangladais,Bangladaise,Bangladaises,bangladeshi,bangladeshie,bangladeshis,bangladeshies,Bangladeshi,Bangladeshie,Bangladeshis,Bangladeshies,bengali,bengalie,bengalis,bengalies,Bengali,Bengalie,Bengalis,Bengalies;Dhaka,Dacca
Barbade;;barbadien,barbadienne,barbadiens,barbadiennes,Barbadien,Barbadienne,Barbadiens,Barbadiennes;Bridgetown
Belgique;Royaume de Belgique;belge,belges,Belge,Belges;Bruxelles
Belize;Bélize;bélizien,bélizienne,béliziens,béliziennes,Bélizien,Bélizienne,Béliziens,Béliziennes;Belmopan
Bénin;République du Bénin;béninois,béninoise,béninoises,Béninois,Béninoise,Béninoises;Porto-Novo,Cotonou
Bhoutan;;bhoutanais,bhoutanaise,bhoutanaises,Bhoutanais,Bhoutanaise,Bhoutanaises;Thimphu,Thimphou
Biélorussie;Bélarus,Belarus,République de Biélorussie;biélorusse,biélorusses,Biélorusse,Biélorusses,bélarusse,bélarusses;Minsk
Bolivie;État plurinational de Bolivie;bolivien,bolivienne,boliviens,boliviennes,Bolivien,Bolivienne,Boliviens,Boliviennes;La Paz
Bosnie-Herzégovine;Bosnie;bosnien,bosnienne,bosniens,bosniennes,Bosnien,Bosnienne,Bosniens,Bosniennes,bosniaque,bosniaques,Bosniaque,Bosniaques,bosno-serbe,bosno-serbes,Bosno-Serbe,Bosno-Serbes;Sarajevo
Botswana;;botswanais,botswanaise,botswanaises,Botswanais,Botswanaise,Botswanaises;Gaborone
Brésil;République fédérative du Brésil;brésilien,brésilienne,brésiliens,brésiliennes,Brésilien,Brésilienne,Brésiliens,Brésiliennes;Brasilia,Brasília,Planalto
Brunei;Brunéi,Brunei Darussalam;brunéien,brunéienne,brunéiens,brunéiennes,Brunéien,Brunéienne,Brunéiens,Brunéiennes;Bandar Seri Begawan
Bulgarie;République de Bulgarie;bulgare,bulgares,Bulgare,Bulgares;Sofia
Burkina Faso;Burkina,Haute-Volta;burkinabé,burkinabè,burkinabés,Burkinabé,Burkinabè,Burkinabés;Ouagadougou
Burundi;République du Burundi;burundais,burundaise,burundaises,Burundais,Burundaise,Burundaises;Gitega,Bujumbura
Cambodge;Royaume du Cambodge;cambodgien,cambodgienne,cambodgiens,cambodgiennes,Cambodgien,Cambodgienne,Cambodgiens,Cambodgiennes,khmer,khmers,khmere,khmeres;Phnom Penh
Cameroun;République du Cameroun;camerounais,camerounaise,camerounaises,Camerounais,Camerounaise,Camerounaises;Yaoundé
Canada;;canadien,canadienne,canadiens,canadiennes,Canadien,Canadienne,Canadiens,Canadiennes;Ottawa
Cap-Vert;Cabo Verde;cap-verdien,cap-verdienne,cap-verdiens,cap-verdiennes,Cap-Verdien,Cap-Verdienne,Cap-Verdiens,Cap-Verdiennes,capverdien,capverdienne,capverdiens,capverdiennes,Capverdien,Capverdienne,Capverdiens,Capverdiennes;Praia
Chili;République du Chili;chilien,chilienne,chiliens,chiliennes,Chilien,Chilienne,Chiliens,Chiliennes;Santiago,Santiago du Chili,La Moneda
Chine;République populaire de Chine,RPC,Chine populaire,Empire du Milieu;chinois,chinoise,chinoises,Chinois,Chinoise,Chinoises;Pékin,Beijing,Zhongnanhai
Chypre;République de Chypre;chypriote,chypriotes,Chypriote,Chypriotes;Nicosie
Colombie;République de Colombie;colombien,colombienne,colombiens,colombiennes,Colombien,Colombienne,Colombiens,Colombiennes;Bogotá,Casa de Nariño
Comores;Union des Comores;comorien,comorienne,comoriens,comoriennes,Comorien,Comorienne,Comoriens,Comoriennes;Moroni
Congo-Brazzaville;République du Congo,Congo Brazzaville;;Brazzaville
République démocratique du Congo;RDC,RD Congo,Congo-Kinshasa,Congo,Zaïre;congolais,congolaise,congolaises,Congolais,Congolaise,Congolaises,zaïrois,zaïroise,zaïroises,Zaïrois,Zaïroise,Zaïroises;Kinshasa
Corée du Nord;République populaire démocratique de Corée,RPDC;nord-coréen,nord-coréenne,nord-coréens,nord-coréennes,Nord-Coréen,Nord-Coréenne,Nord-Coréens,Nord-Coréennes;Pyongyang
Corée du Sud;République de Corée;sud-coréen,sud-coréenne,sud-coréens,sud-coréennes,Sud-Coréen,Sud-Coréenne,Sud-Coréens,Sud-Coréennes,coréen,coréenne,coréens,coréennes,Coréen,Coréenne,Coréens,Coréennes;Séoul,Maison Bleue
Costa Rica;République du Costa Rica;costaricain,costaricaine,costaricains,costaricaines,Costaricain,Costaricaine,Costaricains,Costaricaines,costaricien,costaricienne,costariciens,costariciennes,Costaricien,Costaricienne,Costariciens,Costariciennes,costa-ricain,costa-ricaine,costa-ricains,costa-ricaines,Costa-Ricain,Costa-Ricaine,Costa-Ricains,Costa-Ricaines;San José
Côte d’Ivoire;République de Côte d’Ivoire,RCI,Côte-d’Ivoire;ivoirien,ivoirienne,ivoiriens,ivoiriennes,Ivoirien,Ivoirienne,Ivoiriens,Ivoiriennes;Yamoussoukro,Abidjan
Croatie;République de Croatie;croate,croates,Croate,Croates;Zagreb
Cuba;République de Cuba;cubain,cubaine,cubains,cubaines,Cubain,Cubaine,Cubains,Cubaines;La Havane
Danemark;Royaume du Danemark;danois,danoise,danoises,Danois,Danoise,Danoises;Copenhague
Djibouti;République de Djibouti;djiboutien,djiboutienne,djiboutiens,djiboutiennes,Djiboutien,Djiboutienne,Djiboutiens,Djiboutiennes;
Dominique;Commonwealth de Dominique;dominiquais,dominiquaise,dominiquaises,Dominiquais,Dominiquaise,Dominiquaises;Roseau
Égypte;République arabe d’Égypte;égyptien,égyptienne,égyptiens,égyptiennes,Égyptien,Égyptienne,Égyptiens,Égyptiennes;Le Caire,Caire
Émirats arabes unis;Émirats,EAU,É.A.U.,Émirats Arabes Unis;émirati,émiratie,émiratis,émiraties,Émirati,Émiratie,Émiratis,Émiraties,émirien,émirienne,émiriens,émiriennes,Émirien,Émirienne,Émiriens,Émiriennes;Abou Dhabi,Abou Dabi,Abu Dhabi
Équateur;République de l’Équateur;équatorien,équatorienne,équatoriens,équatoriennes,Équatorien,Équatorienne,Équatoriens,Équatoriennes;Quito
Érythrée;;érythréen,érythréenne,érythréens,érythréennes,Érythréen,Érythréenne,Érythréens,Érythréennes;Asmara
Espagne;Royaume d’Espagne;espagnol,espagnole,espagnols,espagnoles,Espagnol,Espagnole,Espagnols,Espagnoles;Madrid,Moncloa
Estonie;République d’Estonie;estonien,estonienne,estoniens,estoniennes,Estonien,Estonienne,Estoniens,Estoniennes;Tallinn
Eswatini;Swaziland,Royaume d’Eswatini;swazi,swazie,swazis,swazies,Swazi,Swazie,Swazis,Swazies,eswatinien,eswatinienne,eswatiniens,eswatiniennes,Eswatinien,Eswatinienne,Eswatiniens,Eswatiniennes;Mbabane
Vatican;État de la Cité du Vatican,Cité du Vatican,Saint-Siège,État du Vatican;vaticane,vaticanes,vaticanais,vaticanaise,vaticanaises,Vaticanais,Vaticanaise,Vaticanaises;
États-Unis;É.-U.,USA,U.S.A.,US,U.S.,É.-U.A.,États-Unis d’Amérique,Amérique,Etats-Unis,Etats Unis;américain,américaine,américains,américaines,Américain,Américaine,Américains,Américaines,étatsunien,étatsunienne,étatsuniens,étatsuniennes,Étatsunien,Étatsunienne,Étatsuniens,Étatsuniennes,états-unien,états-unienne,états-uniens,états-uniennes,États-Unien,États-Unienne,États-Uniens,États-Uniennes,étasunien,étasunienne,étasuniens,étasuniennes,Étasunien,Étasunienne,Étasuniens,Étasuniennes,yankee,yankees,Yankee,Yankees;Washington,Maison-Blanche,Maison Blanche,Capitole
Éthiopie;République démocratique fédérale d’Éthiopie;éthiopien,éthiopienne,éthiopiens,éthiopiennes,Éthiopien,Éthiopienne,Éthiopiens,Éthiopiennes;Addis-Abeba,Addis Abeba
Fidji;Îles Fidji;fidjien,fidjienne,fidjiens,fidjiennes,Fidjien,Fidjienne,Fidjiens,Fidjiennes;Suva
Finlande;République de Finlande;finlandais,finlandaise,finlandaises,Finlandais,Finlandaise,Finlandaises,finnois,finnoise,finnoises,Finnois,Finnoise,Finnoises;Helsinki
France;République française,Hexagone;français,française,françaises,Français,Française,Françaises;Paris,Élysée,Elysée,Palais de l’Élysée,Matignon,Quai d’Orsay,Place Beauvau
Gabon;République gabonaise;gabonais,gabonaise,gabonaises,Gabonais,Gabonaise,Gabonaises;Libreville
Gambie;;gambien,gambienne,gambiens,gambiennes,Gambien,Gambienne,Gambiens,Gambiennes;Banjul
Géorgie;;géorgien,géorgienne,géorgiens,géorgiennes,Géorgien,Géorgienne,Géorgiens,Géorgiennes;Tbilissi
Ghana;République du Ghana;ghanéen,ghanéenne,ghanéens,ghanéennes,Ghanéen,Ghanéenne,Ghanéens,Ghanéennes;Accra
Grèce;République hellénique;grec,grecque,grecs,grecques,Grec,Grecque,Grecs,Grecques,hellène,hellènes,Hellène,Hellènes,hellénique,helléniques,Hellénique,Helléniques;Athènes
Grenade;;grenadien,grenadienne,grenadiens,grenadiennes,Grenadien,Grenadienne,Grenadiens,Grenadiennes;Saint-Georges
Guatemala;République du Guatemala;guatémaltèque,guatémaltèques,Guatémaltèque,Guatémaltèques,guatemaltèque,guatemaltèques,Guatemaltèque,Guatemaltèques;
Guinée équatoriale;République de Guinée équatoriale,Guinée Équatoriale;équatoguinéen,équatoguinéenne,équatoguinéens,équatoguinéennes,Équatoguinéen,Équatoguinéenne,Équatoguinéens,Équatoguinéennes,équato-guinéen,équato-guinéenne,équato-guinéens,équato-guinéennes,Équato-Guinéen,Équato-Guinéenne,Équato-Guinéens,Équato-Guinéennes;Malabo
Guinée-Bissau;Guinée Bissau;bissau-guinéen,bissau-guinéenne,bissau-guinéens,bissau-guinéennes,Bissau-Guinéen,Bissau-Guinéenne,Bissau-Guinéens,Bissau-Guinéennes;Bissau
Guinée;République de Guinée,Guinée-Conakry,Guinée Conakry;guinéen,guinéenne,guinéens,guinéennes,Guinéen,Guinéenne,Guinéens,Guinéennes;Conakry
Guyana;;guyanien,guyanienne,guyaniens,guyaniennes,Guyanien,Guyanienne,Guyaniens,Guyaniennes,guyanais,guyanaise,guyanaises,Guyanais,Guyanaise,Guyanaises;Georgetown
Haïti;République d’Haïti;haïtien,haïtienne,haïtiens,haïtiennes,Haïtien,Haïtienne,Haïtiens,Haïtiennes;Port-au-Prince
Honduras;République du Honduras;hondurien,hondurienne,honduriens,honduriennes,Hondurien,Hondurienne,Honduriens,Honduriennes;Tegucigalpa
Hongrie;;hongrois,hongroise,hongroises,Hongrois,Hongroise,Hongroises,magyar,magyare,magyars,magyares,Magyar,Magyare,Magyars,Magyares;Budapest
Îles Marshall;;marshallais,marshallaise,marshallaises,Marshallais,Marshallaise,Marshallaises;Majuro
Îles Salomon;;salomonais,salomonaise,salomonaises,Salomonais,Salomonaise,Salomonaises;Honiara
Inde;République de l’Inde,Bharat,Union indienne;indien,indienne,indiens,indiennes,Indien,Indienne,Indiens,Indiennes;New Delhi,Delhi
Indonésie;République d’Indonésie;indonésien,indonésienne,indonésiens,indonésiennes,Indonésien,Indonésienne,Indonésiens,Indonésiennes;Jakarta
Irak;Iraq,République d’Irak;irakien,irakienne,irakiens,irakiennes,Irakien,Irakienne,Irakiens,Irakiennes,iraquien,iraquienne,iraquiens,iraquiennes,Iraquien,Iraquienne,Iraquiens,Iraquiennes;Bagdad
Iran;République islamique d’Iran,République islamique;iranien,iranienne,iraniens,iraniennes,Iranien,Iranienne,Iraniens,Iraniennes,persan,persane,persans,persanes,Persan,Persane,Persans,Persanes;Téhéran
Irlande;République d’Irlande,Eire;irlandais,irlandaise,irlandaises,Irlandais,Irlandaise,Irlandaises;Dublin
Islande;;islandais,islandaise,islandaises,Islandais,Islandaise,Islandaises;Reykjavik
Israël;État d’Israël,État hébreu,Etat hébreu;israélien,israélienne,israéliens,israéliennes,Israélien,Israélienne,Israéliens,Israéliennes;Jérusalem,Tel-Aviv,Tel Aviv
Italie;République italienne;italien,italienne,italiens,italiennes,Italien,Italienne,Italiens,Italiennes,transalpin,transalpine,transalpins,transalpines,Transalpin,Transalpine,Transalpins,Transalpines;Rome,Quirinal,Palais Chigi
Jamaïque;;jamaïcain,jamaïcaine,jamaïcains,jamaïcaines,Jamaïcain,Jamaïcaine,Jamaïcains,Jamaïcaines,jamaïquain,jamaïquaine,jamaïquains,jamaïquaines,Jamaïquain,Jamaïquaine,Jamaïquains,Jamaïquaines;Kingston
Japon;;japonais,japonaise,japonaises,Japonais,Japonaise,Japonaises,nippon,nippone,nippons,nippones,Nippon,Nippone,Nippons,Nippones,nipponne,nipponnes,Nipponne,Nipponnes;Tokyo
Jordanie;Royaume hachémite de Jordanie;jordanien,jordanienne,jordaniens,jordaniennes,Jordanien,Jordanienne,Jordaniens,Jordaniennes;Amman
Kazakhstan;République du Kazakhstan;kazakh,kazakhe,kazakhs,kazakhes,Kazakh,Kazakhe,Kazakhs,Kazakhes,kazakhstanais,kazakhstanaise,kazakhstanaises,Kazakhstanais,Kazakhstanaise,Kazakhstanaises;Astana,Noursoultan
Kenya;République du Kenya;kényan,kényane,kényans,kényanes,Kényan,Kényane,Kényans,Kényanes,kenyan,kenyane,kenyans,kenyanes,Kenyan,Kenyane,Kenyans,Kenyanes;Nairobi
Kirghizstan;Kirghizistan,Kirghizie,République kirghize;kirghiz,kirghize,kirghizes,Kirghiz,Kirghizes;Bichkek
Kiribati;;kiribatien,kiribatienne,kiribatiens,kiribatiennes,Kiribatien,Kiribatienne,Kiribatiens,Kiribatiennes;
Kosovo;République du Kosovo;kosovar,kosovare,kosovars,kosovares,Kosovar,Kosovare,Kosovars,Kosovares;Pristina
Koweït;État du Koweït,Koweit;koweïtien,koweïtienne,koweïtiens,koweïtiennes,Koweïtien,Koweïtienne,Koweïtiens,Koweïtiennes;Koweït City
Laos;;laotien,laotienne,laotiens,laotiennes,Laotien,Laotienne,Laotiens,Laotiennes;Vientiane
Lesotho;;lésothan,lésothane,lésothans,lésothanes,Lésothan,Lésothane,Lésothans,Lésothanes,lesothan,lesothane,lesothans,lesothanes,Lesothan,Lesothane,Lesothans,Lesothanes;Maseru
Lettonie;République de Lettonie;letton,lettonne,lettons,lettonnes,Letton,Lettonne,Lettons,Lettonnes;Riga
Liban;République libanaise;libanais,libanaise,libanaises,Libanais,Libanaise,Libanaises;Beyrouth
Liberia;Libéria;libérien,libérienne,libériens,libériennes,Libérien,Libérienne,Libériens,Libériennes;Monrovia
Libye;État de Libye;libyen,libyenne,libyens,libyennes,Libyen,Libyenne,Libyens,Libyennes;Tripoli
Liechtenstein;Principauté du Liechtenstein;liechtensteinois,liechtensteinoise,liechtensteinoises,Liechtensteinois,Liechtensteinoise,Liechtensteinoises;Vaduz
Lituanie;République de Lituanie,Lithuanie;lituanien,lituanienne,lituaniens,lituaniennes,Lituanien,Lituanienne,Lituaniens,Lituaniennes;Vilnius
Luxembourg;Grand-Duché de Luxembourg;luxembourgeois,luxembourgeoise,luxembourgeoises,Luxembourgeois,Luxembourgeoise,Luxembourgeoises;
Macédoine du Nord;Macédoine,République de Macédoine du Nord;macédonien,macédonienne,macédoniens,macédoniennes,Macédonien,Macédonienne,Macédoniens,Macédoniennes,nord-macédonien,nord-macédonienne,nord-macédoniens,nord-macédoniennes,Nord-Macédonien,Nord-Macédonienne,Nord-Macédoniens,Nord-Macédoniennes;Skopje
Madagascar;République de Madagascar;malgache,malgaches,Malgache,Malgaches;Antananarivo,Tananarive
Malaisie;;malaisien,malaisienne,malaisiens,malaisiennes,Malaisien,Malaisienne,Malaisiens,Malaisiennes,malais,malaise,malaises,Malais,Malaise,Malaises;Kuala Lumpur,Putrajaya
Malawi;;malawien,malawienne,malawiens,malawiennes,Malawien,Malawienne,Malawiens,Malawiennes,malawite,malawites,Malawite,Malawites;Lilongwe
Maldives;République des Maldives;maldivien,maldivienne,maldiviens,maldiviennes,Maldivien,Maldivienne,Maldiviens,Maldiviennes;
Mali;République du Mali;malien,malienne,maliens,maliennes,Malien,Malienne,Maliens,Maliennes;Bamako
Malte;République de Malte;maltais,maltaise,maltaises,Maltais,Maltaise,Maltaises;La Valette
Maroc;Royaume du Maroc,Royaume chérifien;marocain,marocaine,marocains,marocaines,Marocain,Marocaine,Marocains,Marocaines,chérifien,chérifienne,chérifiens,chérifiennes,Chérifien,Chérifienne,Chérifiens,Chérifiennes;Rabat
Maurice;Île Maurice,République de Maurice;mauricien,mauricienne,mauriciens,mauriciennes,Mauricien,Mauricienne,Mauriciens,Mauriciennes;Port-Louis
Mauritanie;République islamique de Mauritanie;mauritanien,mauritanienne,mauritaniens,mauritaniennes,Mauritanien,Mauritanienne,Mauritaniens,Mauritaniennes;Nouakchott
Mexique;États-Unis mexicains;mexicain,mexicaine,mexicains,mexicaines,Mexicain,Mexicaine,Mexicains,Mexicaines;Mexico
Micronésie;États fédérés de Micronésie;micronésien,micronésienne,micronésiens,micronésiennes,Micronésien,Micronésienne,Micronésiens,Micronésiennes;Palikir
Moldavie;Moldova,République de Moldavie,République de Moldova;moldave,moldaves,Moldave,Moldaves;Chișinău,Chisinau
Monaco;Principauté de Monaco;monégasque,monégasques,Monégasque,Monégasques;
Mongolie;;mongol,mongole,mongols,mongoles,Mongol,Mongole,Mongols,Mongoles;Oulan-Bator
Monténégro;Montenegro;monténégrin,monténégrine,monténégrins,monténégrines,Monténégrin,Monténégrine,Monténégrins,Monténégrines;Podgorica
Mozambique;République du Mozambique;mozambicain,mozambicaine,mozambicains,mozambicaines,Mozambicain,Mozambicaine,Mozambicains,Mozambicaines;Maputo
Birmanie;Myanmar,République de l’Union du Myanmar;birman,birmane,birmans,birmanes,Birman,Birmane,Birmans,Birmanes;Naypyidaw,Naypyitaw
Namibie;;namibien,namibienne,namibiens,namibiennes,Namibien,Namibienne,Namibiens,Namibiennes;Windhoek
Nauru;;nauruan,nauruane,nauruans,nauruanes,Nauruan,Nauruane,Nauruans,Nauruanes;
Népal;;népalais,népalaise,népalaises,Népalais,Népalaise,Népalaises;Katmandou
Nicaragua;République du Nicaragua;nicaraguayen,nicaraguayenne,nicaraguayens,nicaraguayennes,Nicaraguayen,Nicaraguayenne,Nicaraguayens,Nicaraguayennes;Managua
Niger;République du Niger;nigérien,nigérienne,nigériens,nigériennes,Nigérien,Nigérienne,Nigériens,Nigériennes;Niamey
Norvège;Royaume de Norvège;norvégien,norvégienne,norvégiens,norvégiennes,Norvégien,Norvégienne,Norvégiens,Norvégiennes;Oslo
Nouvelle-Zélande;Aotearoa,Nouvelle Zélande;néo-zélandais,néo-zélandaise,néo-zélandaises,Néo-Zélandais,Néo-Zélandaise,Néo-Zélandaises,néozélandais,néozélandaise,néozélandaises,Néozélandais,Néozélandaise,Néozélandaises;Wellington
Nigeria;Nigéria,République fédérale du Nigeria;nigérian,nigériane,nigérians,nigérianes,Nigérian,Nigériane,Nigérians,Nigérianes;Abuja
Oman;Sultanat d’Oman;omanais,omanaise,omanaises,Omanais,Omanaise,Omanaises;Mascate
Ouganda;République de l’Ouganda;ougandais,ougandaise,ougandaises,Ougandais,Ougandaise,Ougandaises;Kampala
Ouzbékistan;République d’Ouzbékistan;ouzbek,ouzbeke,ouzbeks,ouzbekes,Ouzbek,Ouzbeke,Ouzbeks,Ouzbekes,ouzbèke,ouzbèkes,Ouzbèke,Ouzbèkes;Tachkent
Pakistan;République islamique du Pakistan;pakistanais,pakistanaise,pakistanaises,Pakistanais,Pakistanaise,Pakistanaises;Islamabad
Palaos;Palau;paluan,paluane,paluans,paluanes,Paluan,Paluane,Paluans,Paluanes,palaosien,palaosienne,palaosiens,palaosiennes,Palaosien,Palaosienne,Palaosiens,Palaosiennes;
Panama;République du Panama;panaméen,panaméenne,panaméens,panaméennes,Panaméen,Panaméenne,Panaméens,Panaméennes;
Papouasie-Nouvelle-Guinée;Papouasie;papouasien,papouasienne,papouasiens,papouasiennes,Papouasien,Papouasienne,Papouasiens,Papouasiennes,papou,papoue,papous,papoues,Papou,Papoue,Papous,Papoues;Port Moresby
Paraguay;République du Paraguay;paraguayen,paraguayenne,paraguayens,paraguayennes,Paraguayen,Paraguayenne,Paraguayens,Paraguayennes;Asunción
Pays-Bas;Hollande,Royaume des Pays-Bas,Pays Bas;néerlandais,néerlandaise,néerlandaises,Néerlandais,Néerlandaise,Néerlandaises,hollandais,hollandaise,hollandaises,Hollandais,Hollandaise,Hollandaises;Amsterdam,La Haye
Pérou;République du Pérou;péruvien,péruvienne,péruviens,péruviennes,Péruvien,Péruvienne,Péruviens,Péruviennes;Lima
Philippines;République des Philippines;philippin,philippins,philippine,Philippin,Philippins,Philippine;Manille,Malacañang
Pologne;République de Pologne;polonais,polonaise,polonaises,Polonais,Polonaise,Polonaises;Varsovie
Portugal;République portugaise;portugais,portugaise,portugaises,Portugais,Portugaise,Portugaises,lusitanien,lusitanienne,lusitaniens,lusitaniennes,Lusitanien,Lusitanienne,Lusitaniens,Lusitaniennes;Lisbonne
Qatar;État du Qatar,Katar;qatari,qatarie,qataris,qataries,Qatari,Qatarie,Qataris,Qataries,qatarien,qatarienne,qatariens,qatariennes,Qatarien,Qatarienne,Qatariens,Qatariennes;Doha
République centrafricaine;Centrafrique,RCA;centrafricain,centrafricaine,centrafricains,centrafricaines,Centrafricain,Centrafricaine,Centrafricains,Centrafricaines;Bangui
République dominicaine;;dominicain,dominicaine,dominicains,dominicaines,Dominicain,Dominicaine,Dominicains,Dominicaines;Saint-Domingue
Roumanie;;roumain,roumaine,roumains,roumaines,Roumain,Roumaine,Roumains,Roumaines;Bucarest
Royaume-Uni;R.-U.,Grande-Bretagne,Grande Bretagne,UK,Royaume Uni,Royaume-Uni de Grande-Bretagne et d’Irlande du Nord;britannique,britanniques,Britannique,Britanniques;Londres,Downing Street,Westminster,Whitehall
Russie;Fédération de Russie,Fédération russe;russe,russes,Russe,Russes;Moscou,Kremlin
Rwanda;République du Rwanda;rwandais,rwandaise,rwandaises,Rwandais,Rwandaise,Rwandaises;Kigali
Saint-Christophe-et-Niévès;Saint-Kitts-et-Nevis,Saint-Kitts-et-Niévès;;Basseterre
Saint-Marin;République de Saint-Marin;saint-marinais,saint-marinaise,saint-marinaises,Saint-Marinais,Saint-Marinaise,Saint-Marinaises;
Saint-Vincent-et-les Grenadines;Saint-Vincent-et-les-Grenadines;vincentais,vincentaise,vincentaises,Vincentais,Vincentaise,Vincentaises;Kingstown
Sainte-Lucie;;saint-lucien,saint-lucienne,saint-luciens,saint-luciennes,Saint-Lucien,Saint-Lucienne,Saint-Luciens,Saint-Luciennes;Castries
Salvador;El Salvador,République du Salvador;salvadorien,salvadorienne,salvadoriens,salvadoriennes,Salvadorien,Salvadorienne,Salvadoriens,Salvadoriennes;San Salvador
Samoa;;samoan,samoane,samoans,samoanes,Samoan,Samoane,Samoans,Samoanes;Apia
Sao Tomé-et-Principe;São Tomé-et-Principe,Sao Tomé-et-Príncipe;santoméen,santoméenne,santoméens,santoméennes,Santoméen,Santoméenne,Santoméens,Santoméennes;São Tomé
Sénégal;République du Sénégal;sénégalais,sénégalaise,sénégalaises,Sénégalais,Sénégalaise,Sénégalaises;Dakar
Serbie;République de Serbie;serbe,serbes,Serbe,Serbes;Belgrade
Seychelles;;seychellois,seychelloise,seychelloises,Seychellois,Seychelloise,Seychelloises;
Sierra Leone;Sierra-Leone;sierraléonais,sierraléonaise,sierraléonaises,Sierraléonais,Sierraléonaise,Sierraléonaises,sierra-léonais,sierra-léonaise,sierra-léonaises,Sierra-Léonais,Sierra-Léonaise,Sierra-Léonaises;Freetown
Singapour;République de Singapour;singapourien,singapourienne,singapouriens,singapouriennes,Singapourien,Singapourienne,Singapouriens,Singapouriennes;
Slovaquie;République slovaque;slovaque,slovaques,Slovaque,Slovaques;Bratislava
Slovénie;République de Slovénie;slovène,slovènes,Slovène,Slovènes;Ljubljana
Somalie;République fédérale de Somalie;somalien,somalienne,somaliens,somaliennes,Somalien,Somalienne,Somaliens,Somaliennes,somali,somalis,somalies,Somali,Somalis,Somalies;Mogadiscio,Villa Somalia
Soudan du Sud;République du Soudan du Sud,Sud-Soudan;sud-soudanais,sud-soudanaise,sud-soudanaises,Sud-Soudanais,Sud-Soudanaise,Sud-Soudanaises;Juba,Djouba
Soudan;République du Soudan;soudanais,soudanaise,soudanaises,Soudanais,Soudanaise,Soudanaises;Khartoum
Sri Lanka;Ceylan;sri-lankais,sri-lankaise,sri-lankaises,Sri-Lankais,Sri-Lankaise,Sri-Lankaises,srilankais,srilankaise,srilankaises,Srilankais,Srilankaise,Srilankaises;Colombo
Suède;Royaume de Suède;suédois,suédoise,suédoises,Suédois,Suédoise,Suédoises;Stockholm
Suisse;Confédération suisse,Confédération helvétique;suissesse,suissesses,Suissesse,Suissesses,helvétique,helvétiques,Helvétique,Helvétiques,helvète,helvètes,Helvète,Helvètes,Suisses;Berne
Suriname;Surinam;surinamais,surinamaise,surinamaises,Surinamais,Surinamaise,Surinamaises,surinamien,surinamienne,surinamiens,surinamiennes,Surinamien,Surinamienne,Surinamiens,Surinamiennes;Paramaribo
Syrie;République arabe syrienne;syrien,syrienne,syriens,syriennes,Syrien,Syrienne,Syriens,Syriennes;Damas
Tadjikistan;République du Tadjikistan;tadjik,tadjike,tadjiks,tadjikes,Tadjik,Tadjike,Tadjiks,Tadjikes;Douchanbé
Taïwan;Taiwan,République de Chine,Formose,Taipei chinois;taïwanais,taïwanaise,taïwanaises,Taïwanais,Taïwanaise,Taïwanaises;Taipei,Taipeh
Tanzanie;;tanzanien,tanzanienne,tanzaniens,tanzaniennes,Tanzanien,Tanzanienne,Tanzaniens,Tanzaniennes;Dodoma
Tchad;République du Tchad;tchadien,tchadienne,tchadiens,tchadiennes,Tchadien,Tchadienne,Tchadiens,Tchadiennes;N’Djamena,Ndjamena
Tchéquie;République tchèque;tchèque,tchèques,Tchèque,Tchèques;Prague
Palestine;Territoires palestiniens,État de Palestine,Autorité palestinienne;palestinien,palestinienne,palestiniens,palestiniennes,Palestinien,Palestinienne,Palestiniens,Palestiniennes;Ramallah
Thaïlande;Royaume de Thaïlande,Siam;thaïlandais,thaïlandaise,thaïlandaises,Thaïlandais,Thaïlandaise,Thaïlandaises,thaï,thaïe,thaïs,thaïes,Thaï,Thaïe,Thaïs,Thaïes;Bangkok
Timor oriental;Timor-Oriental,Timor-Leste,Timor-Est;timorais,timoraise,timoraises,Timorais,Timoraise,Timoraises,est-timorais,est-timoraise,est-timoraises,Est-Timorais,Est-Timoraise,Est-Timoraises;Dili
Togo;République togolaise;togolais,togolaise,togolaises,Togolais,Togolaise,Togolaises;Lomé
Tonga;Royaume des Tonga;tongien,tongienne,tongiens,tongiennes,Tongien,Tongienne,Tongiens,Tongiennes;Nuku’alofa
Trinité-et-Tobago;Trinidad-et-Tobago;trinidadien,trinidadienne,trinidadiens,trinidadiennes,Trinidadien,Trinidadienne,Trinidadiens,Trinidadiennes;Port-d’Espagne
Tunisie;République tunisienne;tunisien,tunisienne,tunisiens,tunisiennes,Tunisien,Tunisienne,Tunisiens,Tunisiennes;Tunis,Carthage
Turkménistan;;turkmène,turkmènes,Turkmène,Turkmènes;Achgabat
Turquie;Türkiye,République de Turquie;turc,turque,turcs,turques,Turc,Turque,Turcs,Turques;Ankara
Tuvalu;;tuvaluan,tuvaluane,tuvaluans,tuvaluanes,Tuvaluan,Tuvaluane,Tuvaluans,Tuvaluanes;Funafuti
Ukraine;;ukrainien,ukrainienne,ukrainiens,ukrainiennes,Ukrainien,Ukrainienne,Ukrainiens,Ukrainiennes;Kiev,Kyiv
Uruguay;République orientale de l’Uruguay;uruguayen,uruguayenne,uruguayens,uruguayennes,Uruguayen,Uruguayenne,Uruguayens,Uruguayennes;Montevideo
Vanuatu;;vanuatuan,vanuatuane,vanuatuans,vanuatuanes,Vanuatuan,Vanuatuane,Vanuatuans,Vanuatuanes,vanuatais,vanuataise,vanuataises,Vanuatais,Vanuataise,Vanuataises;Port-Vila
Venezuela;Vénézuéla,République bolivarienne du Venezuela;vénézuélien,vénézuélienne,vénézuéliens,vénézuéliennes,Vénézuélien,Vénézuélienne,Vénézuéliens,Vénézuéliennes;Caracas,Miraflores,Palais de Miraflores
Vietnam;Viêt Nam,Viet Nam,Viêt-Nam,République socialiste du Vietnam;vietnamien,vietnamienne,vietnamiens,vietnamiennes,Vietnamien,Vietnamienne,Vietnamiens,Vietnamiennes;Hanoï
Yémen;République du Yémen;yéménite,yéménites,Yéménite,Yéménites;Sanaa,Sana’a
Zambie;;zambien,zambienne,zambiens,zambiennes,Zambien,Zambienne,Zambiens,Zambiennes;Lusaka
Zimbabwe;Rhodésie;zimbabwéen,zimbabwéenne,zimbabwéens,zimbabwéennes,Zimbabwéen,Zimbabwéenne,Zimbabwéens,Zimbabwéennes;Harare
Union soviétique;URSS,U.R.S.S.,Union des républiques socialistes soviétiques;soviétique,soviétiques,Soviétique,Soviétiques;
Yougoslavie;RSFY,République fédérative socialiste de Yougoslavie;yougoslave,yougoslaves,Yougoslave,Yougoslaves;
Tchécoslovaquie;;tchécoslovaque,tchécoslovaques,Tchécoslovaque,Tchécoslovaques;
RDA;République démocratique allemande,Allemagne de l’Est;est-allemand,est-allemande,est-allemands,est-allemandes,Est-Allemand,Est-Allemande,Est-Allemands,Est-Allemandes;Berlin-Est
`;
