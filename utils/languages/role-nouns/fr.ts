/** Nouns for people by occupation, office, relation or standing, and for groups, in French news. Written down for this project. */
export default {
  people: `
président présidente vice-président vice-présidente ex-président ex-présidente coprésident coprésidente ministre
premier-ministre vice-ministre ex-ministre chancelier chancelière ex-chancelier ex-chancelière vice-chancelier secrétaire
sous-secrétaire sénateur sénatrice député députée eurodéputé eurodéputée ex-député ex-députée parlementaire législateur
législatrice maire mairesse ex-maire adjoint adjointe conseiller conseillère échevin échevine bourgmestre gouverneur gouverneure
leader chef cheffe porte-parole ambassadeur ambassadrice consul diplomate préfet préfète sous-préfet sous-préfète délégué
déléguée émissaire médiateur médiatrice négociateur négociatrice commissaire haut-commissaire haut-représentant ombudsman
fonctionnaire bureaucrate directeur directrice codirecteur codirectrice coordinateur coordinatrice coordonnateur coordonnatrice
responsable dirigeant dirigeante dictateur despote autocrate oligarque régent régente candidat candidate prétendant prétendante
challenger successeur successeure prédécesseur prédécesseure trésorier trésorière intendant intendante greffier greffière
politologue politicien politicienne socialiste communiste centriste gaulliste macroniste écologiste frontiste démocrate
social-démocrate fasciste néonazi néonazie populiste nationaliste indépendantiste séparatiste anarchiste monarchiste royaliste
putschiste opposant opposante dissident dissidente activiste militant militante pacifiste féministe syndicaliste lobbyiste
manifestant manifestante roi reine prince princesse duc duchesse comte comtesse marquis baron baronne empereur impératrice
sultan émir cheikh tsar tsarine monarque héritier héritière pape pontife cardinal évêque archevêque prêtre curé abbé abbesse
moine moniale nonne diacre patriarche imam rabbin rabbine pasteur pasteure théologien théologienne missionnaire aumônier
aumônière vicaire prédicateur prédicatrice séminariste nonce prélat amiral colonel lieutenant capitaine commandant commandante
sergent sergente caporal brigadier brigadière adjudant maréchal gendarme officier officière sous-officier soldat légionnaire
parachutiste guérillero rebelle milicien milicienne djihadiste terroriste mercenaire combattant combattante ex-combattant
vétéran vétérane réserviste sniper aviateur aviatrice pilote astronaute cosmonaute spationaute policier policière agent agente
inspecteur inspectrice enquêteur enquêtrice détective pompier pompière sauveteur secouriste vigile gardien espion espionne
douanier douanière shérif juge magistrat magistrate procureur procureure substitut avocat avocate bâtonnier bâtonnière juriste
notaire pénaliste huissier huissière expert experte témoin plaignant plaignante prévenu prévenue suspect suspecte détenu détenue
ex-détenu prisonnier prisonnière inculpé inculpée fugitif fugitive délinquant délinquante caïd parrain marraine trafiquant
trafiquante narcotrafiquant narcotrafiquante dealer voleur voleuse braqueur braqueuse escroc meurtrier meurtrière assassin tueur
tueuse violeur pédophile harceleur ravisseur ravisseuse assaillant assaillante pyromane complice bourreau survivant survivante
rescapé rescapée réfugié réfugiée migrant migrante exilé exilée passeur hackeur hacker informateur informatrice délateur repenti
repentie gangster bandit journaliste reporter reportrice correspondant correspondante rédacteur rédactrice éditorialiste
chroniqueur chroniqueuse animateur animatrice présentateur présentatrice commentateur commentatrice intervieweur intervieweuse
blogueur blogueuse influenceur influenceuse youtubeur youtubeuse youtuber tiktokeur tiktokeuse streameur streameuse streamer
podcasteur podcasteuse photographe photojournaliste vidéaste caméraman cadreur paparazzi humoriste caricaturiste imitateur
imitatrice polémiste pamphlétaire communicant communicante auteur auteure autrice écrivain écrivaine romancier romancière poète
poétesse dramaturge essayiste traducteur traductrice interprète scénariste biographe nouvelliste bédéiste dessinateur
dessinatrice illustrateur illustratrice linguiste philologue académicien académicienne artiste plasticien plasticienne peintre
sculpteur sculptrice graphiste styliste designer couturier couturière mannequin galeriste collectionneur collectionneuse mécène
architecte urbaniste paysagiste commissaire-priseur cinéaste réalisateur réalisatrice documentariste acteur actrice comédien
comédienne producteur productrice chorégraphe danseur danseuse ballerine musicien musicienne chanteur chanteuse
auteur-compositeur autrice-compositrice compositeur compositrice parolier parolière rappeur rappeuse slameur crooner dj soprano
mezzo-soprano ténor baryton pianiste violoniste violoncelliste guitariste bassiste batteur percussionniste saxophoniste
trompettiste flûtiste organiste maestro impresario bibliothécaire archiviste restaurateur restauratrice illusionniste magicien
magicienne clown star popstar idole scénographe costumier torero matador céramiste scientifique chercheur chercheuse savant
savante professeur professeure prof enseignant enseignante instituteur institutrice doyen doyenne recteur rectrice proviseur
proviseure étudiant étudiante écolier écolière lycéen lycéenne collégien collégienne doctorant doctorante historien historienne
archéologue anthropologue sociologue philosophe psychologue psychothérapeute pédagogue économiste mathématicien mathématicienne
physicien physicienne chimiste biologiste géologue sismologue volcanologue météorologue climatologue astrophysicien
astrophysicienne astronome ingénieur ingénieure informaticien informaticienne virologue épidémiologiste infectiologue
immunologiste oncologue cancérologue cardiologue neurologue neuroscientifique pédiatre chirurgien chirurgienne psychiatre
gynécologue anesthésiste radiologue dermatologue nutritionniste pharmacien pharmacienne dentiste médecin docteur docteure
doctoresse urgentiste infirmier infirmière sage-femme aide-soignant aide-soignante vétérinaire kinésithérapeute kiné patient
patiente légiste spécialiste analyste consultant consultante inventeur inventrice explorateur exploratrice démographe
statisticien géographe criminologue ethnologue paléontologue islamologue éducateur éducatrice instructeur instructrice formateur
formatrice entrepreneur entrepreneure fondateur fondatrice cofondateur cofondatrice gérant gérante patron patronne manager
manageur administrateur administratrice pdg ceo actionnaire associé associée investisseur investisseuse banquier banquière
courtier courtière promoteur promotrice commerçant commerçante vendeur vendeuse marchand marchande hôtelier hôtelière serveur
barman cuisinier pâtissier boulanger boucher sommelier viticulteur viticultrice vigneron vigneronne agriculteur agricultrice
éleveur éleveuse paysan paysanne pêcheur pêcheuse apiculteur chasseur chasseuse jardinier maraîcher artisan artisane menuisier
charpentier forgeron forgeronne mécanicien mécanicienne électricien électricienne plombier maçon ouvrier coiffeur coiffeuse
barbier joaillier opticien opticienne employeur employeuse travailleur travailleuse stagiaire apprenti apprentie retraité
retraitée chauffeur chauffeuse conducteur conductrice cheminot cheminote livreur livreuse concierge steward hôtesse camionneur
milliardaire millionnaire multimillionnaire magnat philanthrope donateur donatrice bienfaiteur bienfaitrice propriétaire
copropriétaire voisin voisine riverain habitant habitante citoyen citoyenne électeur électrice motard motarde footballeur
footballeuse attaquant attaquante avant-centre buteur buteuse défenseur entraîneur entraîneuse sélectionneur sélectionneuse
coach arbitre champion championne vice-champion vice-championne médaillé recordman recordwoman athlète sprinteur sprinteuse
marathonien marathonienne nageur nageuse sauteur sauteuse perchiste gymnaste boxeur boxeuse judoka karatéka lutteur lutteuse
escrimeur tennisman tenniswoman golfeur golfeuse basketteur basketteuse handballeur volleyeur volleyeuse rugbyman rugbywoman
cycliste coureur coureuse grimpeur grimpeuse alpiniste skieur skieuse biathlète patineur patineuse surfeur surfeuse navigateur
navigatrice rameur cavalier cavalière jockey vainqueur finaliste lauréat lauréate joueur joueuse ex-joueur coéquipier
coéquipière supporter supportrice triathlète plongeur plongeuse organisateur organisatrice initiateur initiatrice instigateur
instigatrice pionnier pionnière bénévole assistant assistante représentant représentante mentor gourou voyant voyante chaman
prophète idéologue penseur penseuse visionnaire épouse époux mari femme père mère fils fille frère sœur demi-frère demi-sœur
grand-père grand-mère petit-fils petite-fille oncle tante neveu nièce cousin cousine beau-père belle-mère gendre beau-fils
belle-fille beau-frère belle-sœur veuf veuve fiancé fiancée compagnon compagne concubin concubine conjoint conjointe ex-mari
ex-femme ex-compagnon ex-épouse jumeau jumelle ami amie collègue orphelin orpheline arrière-petit-fils descendant descendante
compatriote disciple partisan partisane rival rivale adversaire confident confidente adolescent adolescente quinquagénaire
quadragénaire trentenaire sexagénaire septuagénaire octogénaire nonagénaire centenaire otage`,
  groups: `
entreprise société firme compagnie groupe multinationale holding start-up startup licorne banque néobanque caisse fonds assureur
réassureur mutuelle bancassureur constructeur équipementier fabricant avionneur motoriste armateur éditeur quotidien journal
hebdomadaire hebdo magazine revue tabloïd chaîne télévision télé radio webradio diffuseur portail site blog webzine agence
institut think-tank observatoire laboratoire université faculté école collège lycée internat académie conservatoire iut hôpital
clinique polyclinique dispensaire chu cabinet syndicat intersyndicale confédération fédération association union collectif
amicale club équipe sélection ligue parti mouvement coalition alliance rassemblement comité commission sous-commission autorité
ministère secrétariat préfecture sous-préfecture rectorat parquet tribunal parlement sénat assemblée mairie municipalité
agglomération intercommunalité gouvernement armée milice guérilla brigade bataillon régiment police gendarmerie cartel mafia
clan gang église diocèse archidiocèse paroisse basilique abbaye couvent monastère congrégation confrérie secte évêché archevêché
synagogue mosquée fondation musée écomusée galerie théâtre opéra orchestre philharmonie ensemble chœur chorale fanfare duo trio
quatuor quintette sextuor boys-band girls-band festival ong organisation initiative réseau plateforme messagerie supermarché
hypermarché enseigne discounteur grossiste détaillant distributeur sous-traitant fournisseur prestataire concessionnaire
opérateur exploitant label major studio lobby coopérative coop consortium filiale succursale maison-mère conglomérat pétrolier
gazier énergéticien sidérurgiste aciériste cimentier bâtisseur foncière bailleur biotech medtech fintech legaltech edtech
brasserie brasseur distillerie laiterie fromagerie conserverie sucrerie papetier imprimerie verrerie fonderie raffinerie
manufacture usine tour-opérateur voyagiste croisiériste transporteur logisticien affréteur autocariste gestionnaire incubateur
accélérateur pépinière family-office joint-venture coentreprise scop sarl écurie team marque griffe librairie pharmacie
restaurant hôtel cinéma cinémathèque bibliothèque organisme établissement institution interprofession loge obédience
chancellerie ambassade consulat délégation curie ehpad orphelinat pénitencier groupuscule faction contingent troupe cirque
ballet zoo aquarium planétarium auditorium politburo europarlement eurogroupe directoire commissariat douane capitainerie
e-commerçant marketplace sondeur maroquinier parfumeur chausseur lunetier chocolatier biscuitier confiseur cour géant`,
};
