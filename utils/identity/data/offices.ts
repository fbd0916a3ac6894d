/**
 * Beginnings of words for offices. «=» behind a word means the whole word. Folded, in Latin letters. Written down for this project.
 */
export const OFFICES = {
  /** Offices of a state, whatever else is in the role. */
  ofState:
    'minister ministr prime= premier= premiera premierem chancel kanzler kantsler kanclerz taoiseach senator senat lawmaker legislator mp= mps= deputat posel poslan monarch',
  /** Offices of a state if the role has no other word than these: a «club president» is none. */
  ofStateAlone: 'president prezydent king= queen= krol= krolow korol= konig= konigin',
  /** Offices that a state, a town or a body has once, if the role names it. */
  single:
    'prime= premier= premiera premierem chancel kanzler kantsler kanclerz taoiseach monarch president prezydent king= queen= mayor burmistrz mer= maire alcald burgermeist governor gubernat chairman chairwoman chair= prezes ceo= cfo= executive director dyrektor direktor chief head= coach trener trainer bishop biskup episkop archbishop ambassador ambasador botschaft commissioner speaker= secretary sheriff rector chef-redakt',
  /** Offices that are single with the name of their field, such as «finance minister». */
  singleWithField: 'minister ministr secretary',
} as const;

/** Words that make an office another one, such as «deputy mayor» and «brother of the mayor». */
export const OTHER_OFFICE =
  'deputy vice assistant associate junior undersecretary aide advis candidate kandydat kandidat contender hopeful member board= spokes rzeczni sprecher predstavitel zastepc zamestitel zastupnyk stellvertret vize wife husband widow son= sons daughter brother sister mother father parent cousin nephew niece uncle aunt friend relative lawyer assassin killer elect= designate';

/** Words for somebody who holds an office no longer. */
export const FORMER = 'former late= ex= exiled retired emeritus outgoing byly byla bylego byvsh kolysh ehemalig ancien antigu';
