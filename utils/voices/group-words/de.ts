import type { GroupWords } from '../group-words';

/** The German words that show which group a speaker belongs to, such as officials or experts. */
export default {
  match: 'end',
  head: 'first',
  breaks: 'der des dem den die das von vom zu zur zum für bei beim in im am an auf aus mit nach über gegen',
  ends: 'und oder sowie dass welche welcher welches , ; ( – —',
  officials:
    'minister ministerin ministers ministerpräsident ministerpräsidentin bundespräsident bundespräsidentin staatspräsident staatspräsidentin kanzler kanzlerin senatorin justizsenator innensenator finanzsenator bürgermeister bürgermeisterin bürgermeisters landrat landrätin stadtrat stadträtin abgeordnete abgeordneter abgeordneten politiker politikerin politikers politikern botschafter botschafterin diplomat diplomatin staatssekretär staatssekretärin richter richterin staatsanwalt staatsanwältin staatsanwältinnen generalanwalt kommissar kommissarin polizist polizistin beamter beamte beamtin beamten oberst general admiral kandidat kandidatin regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin dezernent dezernentin oppositionsführer oppositionsführerin',
  experts:
    'professor professorin prof forscher forscherin forschern wissenschaftler wissenschaftlerin wissenschaftlern experte expertin experten ökonom ökonomin historiker historikerin soziologe soziologin psychologe psychologin biologe biologin chemiker chemikerin physiker physikerin geologe geologin meteorologe meteorologin epidemiologe epidemiologin virologe virologin analyst analystin analysten politologe politologin klimatologe statistiker statistikerin ökologe ökologin archäologe archäologin kriminologe kriminologin astronom astronomin gutachter gutachterin mediziner medizinerin',
  organisations:
    'geschäftsführer geschäftsführerin unternehmer unternehmerin vorstandschef vorstandschefin finanzvorstand konzernchef konzernchefin firmensprecher firmensprecherin unternehmenssprecher unternehmenssprecherin konzernsprecher konzernsprecherin gewerkschafter gewerkschafterin vereinssprecher vereinssprecherin',
  people:
    'anwohner anwohnerin anwohnern bewohner bewohnerin bewohnern nachbar nachbarin nachbarn mutter vater eltern sohn tochter ehefrau ehemann witwe witwer bruder schwester tante onkel großmutter großvater freundin mitschüler mitschülerin mädchen junge frau frauen augenzeuge augenzeugin augenzeugen zeuge zeugin zeugen passant passantin passanten überlebender überlebende patient patientin patienten kunde kundin kunden fahrgast fahrgäste tourist touristin touristen besucher besucherin besuchern student studentin studenten schüler schülerin schülern rentner rentnerin rentnern mieter mieterin mietern wähler wählerin wählern anhänger anhängerin demonstrant demonstrantin demonstranten flüchtling flüchtlinge arbeiter arbeiterin arbeitern bauer bäuerin bauern landwirt landwirtin landwirte fischer fischerin fischern busfahrer busfahrerin autofahrer autofahrerin lehrer lehrerin lehrern pflegerin krankenschwester verkäufer verkäuferin bäcker bäckerin bürger bürgerin bürgern',
  posts:
    'mitarbeiter mitarbeiterin mitarbeiters schiedsrichter schiedsrichterin präsident präsidentin vorsitzender vorsitzende vorsitzenden direktor direktorin leiter leiterin chef chefin sprecher sprecherin sekretär sekretärin vertreter vertreterin mitglied mitglieder berater beraterin kommandeur vizechef amtsleiter amtsleiterin geschäftsleiter',
  publicBodies:
    'regierung ministerium ministeriums parlament parlaments bundestag bundestags landtag landtags bundesrat senat senats gericht gerichts gerichtshof polizei armee militär militärs marine bundeswehr behörde amt amtes amts botschaft stadt gemeinde landkreis staatsanwaltschaft eu nato uno stadtverwaltung feuerwehr staatskanzlei',
  privateBodies:
    'unternehmen unternehmens firma konzern konzerns bank verband verbands verbandes verein vereins gewerkschaft klub club clubs stiftung institut instituts universität hochschule schule klinik krankenhaus krankenhauses kirche kammer bündnis genossenschaft brauerei fabrik werk hotel museum theater zeitung zeitschrift verlag verlags organisation umweltschutzorganisation initiative bund gmbh ag union liga',
  parties: 'partei fdp cdu csu spd grünen afd linke linkspartei linksfraktion fraktion övp spö fpö svp opposition bundesfraktion',
  leads: '',
  titles: '',
  traps: [],
} satisfies GroupWords;
