/** Nouns for people by occupation, office, relation or standing, and for groups, in Italian news. Written down for this project. */
export default {
  people: `
presidente presidentessa vicepresidente ministro ministra viceministro viceministra sottosegretario sottosegretaria premier
vicepremier cancelliere cancelliera segretario segretaria vicesegretario vicesegretaria tesoriere tesoriera senatore senatrice
deputato deputata onorevole parlamentare eurodeputato eurodeputata europarlamentare sindaco sindaca vicesindaco vicesindaca
assessore assessora governatore governatrice vicegovernatore consigliere consigliera capogruppo leader portavoce ambasciatore
ambasciatrice console diplomatico prefetto prefetta viceprefetto questore commissario commissaria statista dittatore despota
oligarca autocrate reggente coordinatore coordinatrice responsabile dirigente funzionario funzionaria burocrate direttore
direttrice vicedirettore vicedirettrice candidato candidata aspirante sfidante successore predecessore delegato delegata inviato
inviata mediatore mediatrice negoziatore negoziatrice garante ex-ministro ex-presidente ex-premier ex-sindaco ex-calciatore
ex-moglie ex-marito politologo politologa costituzionalista leghista grillino grillina dem democristiano democristiana comunista
socialista fascista neofascista populista sovranista nazionalista indipendentista separatista repubblicano oppositore
oppositrice dissidente rivoluzionario rivoluzionaria attivista ambientalista animalista pacifista femminista militante
sindacalista lobbista manifestante re regina principe principessa duca duchessa conte contessa marchese marchesa barone
baronessa imperatore imperatrice sultano emiro sceicco zar sovrano papa pontefice cardinale vescovo arcivescovo prete sacerdote
parroco frate suora monaco abate badessa priore diacono patriarca imam rabbino pastore teologo teologa missionario missionaria
cappellano seminarista ammiraglio colonnello tenente capitano maresciallo brigadiere sergente caporale ufficiale soldato
soldatessa comandante vicecomandante carabiniere finanziere alpino bersagliere paracadutista marinaio partigiano partigiana
guerrigliero guerrigliera miliziano miliziana jihadista terrorista ribelle mercenario combattente veterano veterana reduce
recluta cecchino aviatore aviatrice pilota astronauta cosmonauta poliziotto poliziotta agente ispettore ispettrice vicequestore
sovrintendente vigile pompiere investigatore investigatrice detective inquirente criminologo criminologa spia bagnino bagnina
soccorritore soccorritrice guardiano guardiacoste bodyguard buttafuori giudice gip gup pm magistrato magistrata procuratore
procuratrice avvocato avvocata avvocatessa difensore legislatore notaio giurista penalista civilista perito testimone teste
imputato imputata indagato indagata sospettato sospettata detenuto detenuta ergastolano pregiudicato pregiudicata latitante
pentito pentita boss capomafia mafioso mafiosa camorrista trafficante narcotrafficante spacciatore spacciatrice ladro ladra
rapinatore rapinatrice scippatore truffatore truffatrice assassino assassina omicida killer femminicida stupratore pedofilo
stalker sequestratore rapitore attentatore attentatrice piromane complice evasore usuraio estorsore ostaggio superstite
sopravvissuto sopravvissuta profugo profuga rifugiato rifugiata migrante esule scafista hacker whistleblower informatore
informatrice collaboratore collaboratrice falsario bandito brigante giornalista cronista reporter corrispondente redattore
redattrice caporedattore caporedattrice editorialista opinionista vaticanista conduttore conduttrice presentatore presentatrice
telecronista radiocronista commentatore commentatrice autore autrice editore editrice blogger influencer youtuber tiktoker
streamer podcaster fotografo fotografa fotoreporter videomaker cameraman paparazzo anchorman showgirl comico cabarettista
umorista vignettista fumettista imitatore imitatrice showman scrittore scrittrice romanziere romanziera poeta poetessa
drammaturgo drammaturga saggista traduttore traduttrice interprete sceneggiatore sceneggiatrice biografo biografa giallista
letterato intellettuale filologo filologa linguista nobel artista pittore pittrice scultore scultrice disegnatore disegnatrice
illustratore illustratrice stilista designer modella curatore curatrice gallerista collezionista mecenate architetto architetta
urbanista regista cineasta documentarista attore attrice doppiatore doppiatrice produttore produttrice scenografo scenografa
costumista coreografo coreografa ballerino ballerina danzatore danzatrice musicista cantante cantautore cantautrice rapper
trapper dj soprano mezzosoprano tenore baritono maestro maestra compositore compositrice pianista violinista violoncellista
chitarrista bassista batterista percussionista sassofonista trombettista flautista organista clarinettista arpista frontman
vocalist paroliere bibliotecario bibliotecaria archivista restauratore restauratrice illusionista mago acrobata circense star
popstar rockstar divo diva idolo scienziato scienziata ricercatore ricercatrice studioso studiosa professore professoressa
docente insegnante rettore rettrice preside studente studentessa alunno alunna allievo allieva dottorando dottoranda laureato
laureata archeologo archeologa antropologo antropologa sociologo sociologa filosofo filosofa psicologo psicologa psicoterapeuta
pedagogista economista biologo biologa geologo geologa sismologo sismologa vulcanologo vulcanologa meteorologo meteorologa
climatologo climatologa astrofisico astronomo astronoma ingegnere ingegnera virologo virologa epidemiologo epidemiologa
infettivologo infettivologa immunologo immunologa oncologo oncologa cardiologo cardiologa neurologo neurologa pediatra chirurgo
chirurga psichiatra ginecologo ginecologa anestesista radiologo radiologa nutrizionista dietologo dietologa farmacista dentista
medico dottore dottoressa primario infermiere infermiera ostetrica veterinario veterinaria fisioterapista paziente esperto
esperta specialista analista consulente inventore inventrice esploratore esploratrice imprenditore imprenditrice manager
fondatore fondatrice cofondatore cofondatrice amministratore amministratrice ceo capoazienda azionista socio socia investitore
investitrice banchiere banchiera broker finanziatore finanziatrice costruttore immobiliarista commerciante negoziante esercente
ristoratore ristoratrice albergatore albergatrice oste ostessa barista cuoco cuoca chef pasticciere pasticciera panettiere
panettiera pizzaiolo pizzaiola sommelier enologo enologa viticoltore viticoltrice agricoltore agricoltrice allevatore
allevatrice contadino contadina pescatore pescatrice apicoltore apicoltrice cacciatore cacciatrice giardiniere giardiniera
artigiano artigiana falegname fabbro meccanico elettricista idraulico muratore operaio operaia metalmeccanico metalmeccanica
sarto sarta parrucchiere parrucchiera estetista barbiere calzolaio orafo orafa orologiaio ceramista commercialista geometra
impiegato impiegata dipendente lavoratore lavoratrice pensionato pensionata disoccupato disoccupata stagista casalinga autista
tassista camionista macchinista ferroviere rider postino postina bidello bidella custode portinaia miliardario miliardaria
milionario milionaria ereditiere ereditiera erede magnate tycoon patron filantropo filantropa benefattore benefattrice
proprietario proprietaria titolare inquilino inquilina affittuario affittuaria condomino elettore elettrice turista passeggero
passeggera conducente calciatore calciatrice attaccante centravanti centrocampista terzino portiere mediano fantasista bomber
goleador capocannoniere allenatore allenatrice tecnico mister ct arbitro arbitra guardalinee campione campionessa vicecampione
olimpionico olimpionica medagliato medagliata primatista fuoriclasse atleta velocista maratoneta saltatore saltatrice
ostacolista nuotatore nuotatrice tuffatore tuffatrice ginnasta pugile schermidore fiorettista judoka lottatore tennista golfista
cestista pallavolista rugbista centauro ciclista corridore sprinter scalatore scalatrice alpinista sciatore sciatrice slalomista
discesista biatleta fondista pattinatore pattinatrice snowboarder surfista canottiere fantino cavaliere amazzone scacchista
vincitore vincitrice finalista giocatore giocatrice ultrà tifoso tifosa capo caposquadra caposcuola capofila capostazione
capocantiere capotreno pioniere pioniera ideatore ideatrice promotore promotrice organizzatore organizzatrice animatore
animatrice educatore educatrice volontario volontaria assistente operatore operatrice supervisore rappresentante portabandiera
testimonial mentore guru veggente santone profeta moglie marito padre madre figlio figlia fratello sorella fratellastro
sorellastra nonno nonna nipote zio zia cugino cugina suocero suocera genero nuora cognato cognata vedovo vedova fidanzato
fidanzata compagno compagna convivente patrigno matrigna gemello gemella amico amica collega bisnonno orfano orfana primogenito
primogenita secondogenito secondogenita coetaneo coetanea connazionale concittadino concittadina luogotenente seguace discepolo
discepola fedelissimo fedelissima rivale moderatore moderatrice monarchico agronomo agronoma discografico impresario podista
marciatore`,
  groups: `
azienda impresa società ditta gruppo multinazionale holding start-up startup banca fondo assicurazione compagnia aerolinea
controllata consorzio cooperativa coop conglomerato colosso fabbrica stabilimento acciaieria raffineria cantiere quotidiano
giornale settimanale mensile rivista magazine periodico testata tabloid rotocalco emittente tv televisione telegiornale tg
canale network portale sito blog agenzia think-tank istituto ateneo università politecnico accademia conservatorio scuola liceo
ginnasio asilo collegio college ospedale policlinico clinica asl ambulatorio laboratorio studio sindacato confederazione
federazione associazione club circolo polisportiva squadra neopromossa lega coalizione partito partitino movimento comitato
commissione sottocommissione autorità authority ministero dicastero assessorato prefettura questura procura tribunale parlamento
senato municipio governo esercito aeronautica milizia brigata battaglione reggimento polizia carabinieri gendarmeria
intelligence cosca clan camorra ndrangheta mafia banda gang chiesa diocesi arcidiocesi parrocchia basilica abbazia convento
monastero congregazione confraternita setta arcivescovado sinagoga moschea fondazione museo pinacoteca galleria teatro orchestra
filarmonica ensemble coro band duo trio quartetto quintetto festival rassegna ong onlus ngo patronato organizzazione rete
piattaforma catena supermercato ipermercato discount grossista fornitore appaltatore subappaltatore distributore concessionaria
concessionario gestore etichetta lobby filiale sussidiaria casa-madre controllante partecipata municipalizzata multiutility
utility sgr spa srl finanziaria fintech immobiliare cordata joint-venture assicuratore riassicuratore software-house birrificio
pastificio caseificio calzaturificio mobilificio tipografia conceria distilleria vetreria cartiera sartoria maison griffe
marchio brand scuderia team tour-operator interporto delegazione ambasciata consolato osservatorio ente federcalcio
coordinamento collettivo alleanza rassemblement schieramento giuria task-force equipe troupe staff redazione cineteca biblioteca
nosocomio hospice rsa ospizio orfanotrofio acquario zoo iniziativa dipartimento facoltà radioemittente newsmagazine subholding
biotech bad-bank megastore marketplace sovrintendenza soprintendenza capitaneria corporazione consociata affiliata dinastia
assemblea direttorio segretariato commissariato alto-commissariato eurogruppo europarlamento congresso politburo contingente
flottiglia guarnigione falange cartello loggia curia vescovado ecomuseo planetario auditorium filodrammatica big-band corale
boy-band girlband supergruppo consultorio incubatore family-office merchant-bank manifattura tessitura fonderia lanificio
oleificio ristorante trattoria hotel albergo libreria farmacia cinema multisala discoteca`,
};
