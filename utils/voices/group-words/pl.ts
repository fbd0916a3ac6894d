import type { GroupWords } from '../group-words';

/**
 * The Polish words that show which group a speaker belongs to, such as officials or experts. Entries are the beginnings of inflected forms.
 */
export default {
  match: 'start',
  head: 'first',
  breaks: 'z ze w we na do od dla przy po o przez pod nad za',
  ends: 'i oraz lub albo że który która które którzy gdzie , ; ( – —',
  officials:
    'minister ministr wiceminist premier wicepremier prezydent wiceprezydent burmistrz wiceburmistrz wójt sołtys starost wojewod marszał wicemarszał poseł posł europos senator radny radna radne radni radnego radnej radnych deputowan eurodeputowan ambasador konsul dyplomat kanclerz gubernator komisarz sędzi prokurator policjant funkcjonariusz komendant inspektor generał pułkownik admirał kandydat polityk polityczk urzędni samorządow',
  experts:
    'profesor prof badacz naukowiec naukowc naukowczyn wykładow ekonomist historyk historyczk socjolog psycholog biolog chemik chemiczk fizyk fizyczk geolog klimatolog meteorolog synoptyk epidemiolog wirusolog analityk analityczk ekspert specjalist politolog statystyk demograf oceanograf archeolog antropolog kryminolog astronom hydrolog konstytucjonalist',
  organisations: 'prezes wiceprezes przedsiębior biznesmen właściciel założyciel współzałożyciel związkowiec związkowc',
  people:
    'mieszkaniec mieszkańc mieszkank sąsiad matk matek ojciec ojca ojcem rodzic rodzin syn córk żon mąż męż wdow brat siostr ciotk wujek wujk babci dziadek dziadk kuzyn przyjaci koleg koleżan chłop dziewczyn kobiet mężczyzn krewn świadek świadk przechod ocalał ofiar poszkodowan pasażer pacjent klient turyst student uczeń uczni uczenn licealist emeryt lokator wyborc wyborczyn protestując demonstrant uchodźc migrant robotnik robotnic pracownik pracownic rolnik rolniczk rybak kierowc nauczyciel pielęgniar kuchar kelner piekarz piekark sprzedaw wolontariusz obywatel rowerzyst konsument kibic',
  posts:
    'rzecznik rzeczniczk dyrektor wicedyrektor szef wiceszef kierownik kierownicz przewodnicząc wiceprzewodnicząc sekretarz zastępc zastępczyn członek członk przedstawiciel doradc doradczyn pełnomocni dowódc naczelni lider współpracowni delegat rektor',
  publicBodies:
    'rząd ministerstw resort parlament sejm senat rada rady radzie radę urząd urzęd gmin powiat województw samorząd sąd trybunał prokuratur policj armi wojsk marynark straż żandarmeri ambasad kancelari komisj komend ratusz miast służb kreml pentagon nato onz ue nbp nfz zus sanepid unia-europejska unii-europejskiej praw-obywatelskich klub-parlamentarny klubu-parlamentarnego',
  privateBodies:
    'firm spółk spółek spółdzieln koncern przedsiębiorstw korporacj bank związek związk federacj stowarzysze klub lig fundacj organizacj instytut uniwersytet uczeln politechnik szkoł szkół liceum szpital kościół kościoł izb koalicj fabryk zakład browar sklep restauracj hotel muze teatr gazet tygodnik wydawnictw drużyn festiwal towarzystw rada-nadzorcza rady-nadzorczej',
  parties: 'partia partii partią partie opozycj pis psl lewic konfederacj',
  leads: '',
  titles: '',
  traps: [],
} satisfies GroupWords;
