import type { GroupWords } from '../group-words';

/** The French words that show which group a speaker belongs to, such as «ministre» for public officials. */
export default {
  match: 'whole',
  head: 'first',
  breaks: 'de du des d à au aux en dans pour par sur chez avec près',
  ends: 'et ou qui que qu dont où , ; ( – —',
  officials:
    'ministre maire député députée sénateur sénatrice préfet préfète sous-préfet ambassadeur ambassadrice diplomate juge magistrat magistrate procureur procureure policier policière gendarme commissaire colonel général amiral chancelier chancelière gouverneur gouverneure eurodéputé eurodéputée élu élue candidat candidate premier-ministre',
  experts:
    'professeur professeure chercheur chercheuse scientifique universitaire économiste historien historienne sociologue psychologue biologiste chimiste physicien physicienne géologue climatologue météorologue épidémiologiste virologue analyste expert experte politologue statisticien statisticienne démographe écologue océanographe archéologue anthropologue criminologue astronome hydrologue',
  organisations: 'pdg dirigeant dirigeante entrepreneur entrepreneuse syndicaliste fondateur fondatrice',
  people:
    'habitant habitante riverain riveraine voisin voisine villageois villageoise mère père parent fils fille épouse époux veuve veuf frère sœur tante oncle cousin cousine ami amie camarade garçon femme homme témoin passant passante survivant survivante victime patient patiente client cliente passager passagère touriste visiteur visiteuse étudiant étudiante élève lycéen lycéenne collégien collégienne adolescent adolescente retraité retraitée locataire électeur électrice manifestant manifestante réfugié réfugiée migrant migrante ouvrier ouvrière agriculteur agricultrice paysan paysanne pêcheur pêcheuse chauffeur conducteur conductrice enseignant enseignante instituteur institutrice infirmier infirmière cuisinier cuisinière serveur serveuse boulanger boulangère boucher bouchère commerçant commerçante caissier caissière salarié salariée bénévole citoyen citoyenne automobiliste cycliste',
  posts:
    'président présidente directeur directrice chef cheffe porte-parole secrétaire adjoint adjointe membre conseiller conseillère responsable représentant représentante délégué déléguée vice-président vice-présidente patron patronne',
  publicBodies:
    'gouvernement ministère parlement assemblée sénat mairie préfecture police gendarmerie armée marine tribunal cour parquet commission ambassade république région département commune municipalité état élysée matignon otan ue onu douane pompiers',
  privateBodies:
    'entreprise société compagnie banque groupe syndicat fédération association union club ligue fondation organisation ong institut université école lycée collège hôpital église chambre coalition coopérative usine brasserie magasin restaurant hôtel musée théâtre journal magazine studio fabricant éditeur équipe festival',
  parties: 'parti opposition socialiste écologiste républicains centriste communiste insoumis insoumise',
  leads: '',
  titles: '',
  traps: [],
} satisfies GroupWords;
