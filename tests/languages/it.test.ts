import { testQuotes } from './support/test-quotes';

testQuotes('it', {
  'the holder of an opinion': [['Per Ana Roth, il piano è [[«nato morto»]].', 'Ana Roth']],
  'a subject and a verb after the quotation': [
    ['[[«Il ponte è chiuso»]], Ana Roth ha detto lunedì.', 'Ana Roth'],
    ['[[“Il ponte è chiuso”]], la sindaca ripete.', 'la sindaca'],
  ],
  'a subject and a verb before the quotation': [
    ['Ana Roth ha detto: [[«Il ponte è chiuso»]].', 'Ana Roth'],
    ['Il sindaco di Vernoy ha risposto agli abitanti: [[“Riapriremo il ponte a maggio”]].', 'Il sindaco di Vernoy'],
    ['Lei aggiunge: [[“Nessuno passa”]].', 'Lei'],
    ['Ana Roth infatti ha promesso [[di riaprire il ponte “prima dell’estate”]].', 'Ana Roth'],
    [
      'La ministra dei Trasporti, Clara Morel, ha precisato ieri: [[«Il traghetto funziona ogni giorno»]].',
      'La ministra dei Trasporti, Clara Morel',
    ],
    ['Roth gli ha risposto: [[«Il ponte è chiuso»]].', 'Roth'],
  ],
  'a verb followed by its subject, after the quotation': [
    ['[[«Non aspettiamo più la nave»]], ironizza Ana Roth.', 'Ana Roth'],
    ['[[«Il ponte è chiuso»]], ha detto Ana Roth.', 'Ana Roth'],
    ['[[“Il ponte è chiuso”]], dichiara Ana Roth.', 'Ana Roth'],
    ['[["Il ponte è chiuso"]], ha affermato la direttrice del porto.', 'la direttrice del porto'],
    ['[[«Il ponte è chiuso»]], disse lui.', 'lui'],
    ['[[«Il ponte è chiuso»]], ha detto ieri ai giornalisti Ana Roth.', 'Ana Roth'],
    ['[[«Il ponte è chiuso»]], ha dichiarato in una nota il ministro dei Trasporti.', 'il ministro dei Trasporti'],
    ['[[«Il ponte è chiuso»]], gli ha risposto l’ex sindaco.', 'l’ex sindaco'],
    ['[[«Chi pagherà?»]], ha chiesto Ana Roth.', 'Ana Roth'],
    ['[[«Il ponte è chiuso»]], ha spiegato Ana Roth, direttrice dell’autorità portuale.', 'Ana Roth, direttrice dell’autorità portuale'],
    ['[[«Il ponte è chiuso»]], ha voluto ricordare la sindaca.', 'la sindaca'],
    ['[[«È una vergogna»]], si è lamentato il capitano.', 'il capitano'],
    ['[[«Il ponte è chiuso»]], fa sapere la portavoce della Regione.', 'la portavoce della Regione'],
  ],
  'a quotation split by the reporting clause': [
    ['[[«Il ponte»]], ha detto Ana Roth, [[«è chiuso fino a maggio»]].', 'Ana Roth'],
    ['[[“Il ponte è chiuso”]], ha detto Ana Roth. [[“Riaprirà a maggio”]].', 'Ana Roth'],
    ['[[«Il ponte]] - ha detto Ana Roth - [[è chiuso fino a maggio»]].', 'Ana Roth'],
    ['[[“Il ponte]] – spiega Ana Roth – [[è chiuso fino a maggio”]].', 'Ana Roth'],
  ],
  'a reporting clause inside the quotation marks': [['[[«Il ponte]], ha detto Ana Roth, [[è chiuso fino a maggio»]].', 'Ana Roth']],
  'a dialogue with dashes': [
    ['— [[Il ponte è chiuso]] — disse Ana Roth.', 'Ana Roth'],
    ['– [[Chi pagherà?]] – chiese il capitano.', 'il capitano'],
    ['— [[Il ponte è chiuso]], disse Ana Roth.', 'Ana Roth'],
  ],
  'a source phrase such as "according to"': [
    ['[[«La gara è andata deserta»]], si legge in una nota del Comune.', 'una nota del Comune'],
    ['Secondo quanto riferito dal Comune, [[i lavori costerebbero «più di tre milioni»]].', 'Comune'],
    ['Secondo Ana Roth, [[«il ponte è chiuso fino a maggio»]].', 'Ana Roth'],
    ['[[«Il ponte è chiuso»]], secondo la direzione del porto.', 'la direzione del porto'],
    ['A detta del sindaco, [[“nessuno passa”]].', 'sindaco'],
    ['[[«Il ponte è chiuso»]], come ha spiegato Ana Roth.', 'Ana Roth'],
    ['Secondo quanto riferito da Ana Roth, [[«il ponte non reggerà»]].', 'Ana Roth'],
  ],
  'a colon without a reporting verb': [
    ['Ana Roth è netta: [[«Il ponte è chiuso»]].', 'Ana Roth'],
    ['A dirlo è Ana Roth: [[«Il ponte è chiuso»]].', 'Ana Roth'],
    ['Sulla stessa linea Ana Roth: [[«Il ponte è chiuso»]].', 'Ana Roth'],
  ],
  'a content clause partly in quotation marks': [
    ['Ana Roth ha affermato [[che il ponte resterà «chiuso fino alla primavera»]].', 'Ana Roth'],
    ['Il ministro assicura [[che non c’è “nessun pericolo”]].', 'Il ministro'],
    ['La sindaca ha promesso agli abitanti [[che la città “non li dimenticherà”]].', 'La sindaca'],
  ],
  'a participle or a second verb': [
    ['Ana Roth ha alzato le spalle, aggiungendo: [[«Il ponte è chiuso»]].', 'Ana Roth'],
    ['Il sindaco è arrivato al porto e ha dichiarato: [[«Riapriremo a maggio»]].', 'Il sindaco'],
    ['Interrogata dalla stampa, Ana Roth ha risposto: [[«Il ponte è chiuso»]].', 'Ana Roth'],
  ],
  'a reporting relative clause': [['Il caso è passato ad Ana Roth, la quale ha detto: [[«Il ponte è chiuso»]].', 'la quale']],
  'a passive reporting verb': [['Il progetto è stato definito da Ana Roth [[una “follia”]].', 'Ana Roth']],
  'a reporting verb with a medium or an addressee': [
    ['Ana Roth ha detto in una nota: [[«Il ponte è chiuso»]].', 'Ana Roth'],
    ['[[«Il ponte è chiuso»]], ha scritto Ana Roth su un social.', 'Ana Roth'],
    ['[[«Il ponte è chiuso»]], ha raccontato Ana Roth al nostro giornale.', 'Ana Roth'],
  ],
  'a reporting noun': [['Nessuno crede alla promessa di Ana Roth: [[«Il ponte riaprirà a maggio»]].', 'Ana Roth']],
  'a reporting verb without a subject': [
    ['Ana Roth ha visitato il porto. [[«Il ponte è chiuso»]], ha affermato.', 'Ana Roth'],
    ['[[«Il ponte è chiuso»]], ha detto Ana Roth. Ha aggiunto: [[«Riaprirà a maggio»]].', 'Ana Roth'],
    ['La sindaca è arrivata tardi. Ha detto [[che il ponte resterà «chiuso»]].', 'La sindaca'],
    ['Ana Roth è arrivata tardi.\n[[«Il ponte è chiuso»]], ha ribadito.', 'Ana Roth'],
  ],
  'a speaker named in another sentence or paragraph': [
    ['[[«Il ponte è chiuso»]], ha detto Ana Roth. [[«Non abbiamo scelta»]].', 'Ana Roth'],
    ['Ana Roth ha scritto al consiglio:\n[[«Il ponte è chiuso fino a maggio»]].', 'Ana Roth'],
  ],
  'unnamed sources': [
    ['[[«Il ponte non reggerà»]], ha confidato un funzionario del ministero.', 'un funzionario del ministero'],
    ['Alcuni abitanti hanno raccontato: [[«Abbiamo avuto paura»]].', 'Alcuni abitanti'],
    ['Secondo fonti vicine al dossier, [[«nulla è deciso»]].', 'fonti vicine al dossier'],
  ],
  'several speakers': [['[[«Il ponte regge»]], ha detto Ana Roth. [[«Crollerà»]], ha replicato Piet Maas.', 'Ana Roth', 'Piet Maas']],
  'indirect speech without quotation marks': [['Ana Roth ha affermato [[che il ponte riaprirà a maggio]].', 'Ana Roth']],
  'no quotations': [
    ['L’impianto fa da «garante» bruciando rifiuti.'],
    ['Il suo secondo romanzo, «Il lungo inverno», è uscito a maggio.'],
    ['Il programma “Buongiorno Porto” comincia alle otto.'],
  ],
  'sentences in the style of news articles': [
    ['[[«Non c’erano alternative»]], ha scandito ieri il sindaco Aldo Berti in consiglio, tra i fischi.', 'il sindaco Aldo Berti'],
    ['Interpellata dal giornale, la Regione fa sapere [[che «la questione non è di competenza regionale»]].', 'la Regione'],
    [
      '[[«Il ponte non reggerà l’inverno»]], ha avvertito martedì, al termine del consiglio, Anna Rota, sindaca di Portovecchio dal 2020.',
      'Anna Rota, sindaca di Portovecchio dal 2020',
    ],
    [
      'Anna Rota, sindaca di Portovecchio ed ex capitana del porto, ha assicurato mercoledì [[che «nulla è deciso»]].',
      'Anna Rota, sindaca di Portovecchio ed ex capitana del porto',
    ],
    [
      '[[«Bisogna agire in fretta»]], ha insistito dal canto suo il presidente della regione, Paolo Medri.',
      'il presidente della regione, Paolo Medri',
    ],
    ['[[«Non abbiamo più acqua»]], riassume Giovanna Maella, allevatrice dell’isola.', 'Giovanna Maella, allevatrice dell’isola'],
    ['Il governo ha fatto sapere giovedì in una nota [[che il traghetto «non viaggerà» di notte]].', 'Il governo'],
    ['[[«Io non ho firmato niente»]], si è difeso Medri davanti ai deputati.', 'Medri'],
    ['A detta della sindaca, [[«il ponte è un simbolo»]].', 'sindaca'],
    ['Fonti del ministero assicurano [[che «non ci sono soldi»]].', 'Fonti del ministero'],
    ['[[«La nave è vecchia»]], ha detto la capitana. [[«Bisogna comprarne un’altra»]], ha aggiunto.', 'la capitana'],
    ['Poi Medri ha concluso: [[«Il ponte riaprirà a maggio»]].', 'Medri'],
    ['Come ha spiegato Paolo Medri, [[«gli abitanti avranno una casa»]].', 'Paolo Medri'],
    ['[[«Ci hanno dimenticati»]], lamenta una residente che preferisce restare anonima.', 'una residente che preferisce restare anonima'],
    ['Anna Rota ha definito [[la scelta «una pura follia»]].', 'Anna Rota'],
    ['Il sindacato dei marittimi ha annunciato [[che «si rivolgerà ai giudici»]].', 'Il sindacato dei marittimi'],
    ['[[«È inaccettabile»]], protesta il comitato in una lettera aperta.', 'il comitato'],
    ['[[«Il ponte]] – ha spiegato ieri Rota – [[è chiuso fino a maggio»]].', 'Rota'],
  ],
  'titles of works': [
    ['Nel suo libro «Il ponte e il mare», Anna Rota racconta l’infanzia.'],
    ['Anna Rota ha scritto il romanzo «Un inverno senza fine» nel porto.'],
  ],
  'an interview with labelled turns': [
    [
      'Anna Rota guida il porto da dieci anni. Anna Rota ci ha ricevuti sul molo.\nD: Perché è tornata?\nR: [[Mi mancava il mare.]]\nD: E il traghetto?\nR: [[È lento.]]',
      'Anna Rota',
    ],
  ],
  'an agent after a participle': [
    ['I giudici hanno scritto una motivazione definita [[«folle»]] da Carlo Conti.', 'Carlo Conti'],
    ['[[«È un’indecenza]] – racconta un passeggero – [[ho prenotato mesi fa»]].', 'un passeggero'],
  ],
  'a relative clause about an object, which is no report': [
    ['Ana Roth ha raccontato ai giornalisti la storia che ha sentito al porto.'],
    ['La sindaca ha criticato alla radio il piano che chiude il porto.'],
    ['Ana Roth ha raccontato ai giornalisti [[che il porto chiude]].', 'Ana Roth'],
  ],
  'a comparison with another report, after reported speech': [
    ['La sindaca ha negato [[che i lavori fossero fermi]], come aveva riferito una radio.', 'La sindaca'],
    ['Il portavoce ha confermato [[che il ponte chiude]], come anticipato da una radio.', 'Il portavoce'],
    ['[[I lavori sono fermi]], come aveva riferito una radio.', 'una radio'],
  ],
  'a statement without a known verb, before its source': [
    ['[[La traversata costerà due euro]], ha precisato la signora Lorvan.', 'la signora Lorvan'],
    ['[[I lavori dureranno due anni]], ha aggiunto la sindaca.', 'la sindaca'],
  ],
  'a source with a relative clause': [
    [
      "Secondo un funzionario della contea, che ha chiesto l'anonimato, [[la traversata chiuderà a maggio]].",
      "un funzionario della contea, che ha chiesto l'anonimato",
    ],
  ],
});
