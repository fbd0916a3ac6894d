import { proveQuotes } from './support/prove-quotes';

proveQuotes('it', {
  'after the quotation': [
    ['[[«Il ponte è chiuso»]], Ana Roth ha detto lunedì.', 'Ana Roth'],
    ['[[“Il ponte è chiuso”]], la sindaca ripete.', 'la sindaca'],
  ],
  'before the quotation': [
    ['Ana Roth ha detto: [[«Il ponte è chiuso»]].', 'Ana Roth'],
    ['Il sindaco di Vernoy ha risposto agli abitanti: [[“Riapriremo il ponte a maggio”]].', 'Il sindaco di Vernoy'],
    ['Lei aggiunge: [[“Nessuno passa”]].', 'Lei'],
    [
      'La ministra dei Trasporti, Clara Morel, ha precisato ieri: [[«Il traghetto funziona ogni giorno»]].',
      'La ministra dei Trasporti, Clara Morel',
    ],
    ['Roth gli ha risposto: [[«Il ponte è chiuso»]].', 'Roth'],
  ],
  inverted: [
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
  'split by the reporting clause': [
    ['[[«Il ponte»]], ha detto Ana Roth, [[«è chiuso fino a maggio»]].', 'Ana Roth'],
    ['[[“Il ponte è chiuso”]], ha detto Ana Roth. [[“Riaprirà a maggio”]].', 'Ana Roth'],
    ['[[«Il ponte]] - ha detto Ana Roth - [[è chiuso fino a maggio»]].', 'Ana Roth'],
    ['[[“Il ponte]] – spiega Ana Roth – [[è chiuso fino a maggio”]].', 'Ana Roth'],
  ],
  'inside the marks': [['[[«Il ponte]], ha detto Ana Roth, [[è chiuso fino a maggio»]].', 'Ana Roth']],
  'dash dialogue': [
    ['— [[Il ponte è chiuso]] — disse Ana Roth.', 'Ana Roth'],
    ['– [[Chi pagherà?]] – chiese il capitano.', 'il capitano'],
    ['— [[Il ponte è chiuso]], disse Ana Roth.', 'Ana Roth'],
  ],
  'according to': [
    ['Secondo Ana Roth, [[«il ponte è chiuso fino a maggio»]].', 'Ana Roth'],
    ['[[«Il ponte è chiuso»]], secondo la direzione del porto.', 'la direzione del porto'],
    ['A detta del sindaco, [[“nessuno passa”]].', 'sindaco'],
    ['[[«Il ponte è chiuso»]], come ha spiegato Ana Roth.', 'Ana Roth'],
    ['Secondo quanto riferito da Ana Roth, [[«il ponte non reggerà»]].', 'Ana Roth'],
  ],
  'colon alone': [['Ana Roth è netta: [[«Il ponte è chiuso»]].', 'Ana Roth']],
  'content clause': [
    ['Ana Roth ha affermato [[che il ponte resterà «chiuso fino alla primavera»]].', 'Ana Roth'],
    ['Il ministro assicura [[che non c’è “nessun pericolo”]].', 'Il ministro'],
    ['La sindaca ha promesso agli abitanti [[che la città “non li dimenticherà”]].', 'La sindaca'],
  ],
  participle: [
    ['Ana Roth ha alzato le spalle, aggiungendo: [[«Il ponte è chiuso»]].', 'Ana Roth'],
    ['Il sindaco è arrivato al porto e ha dichiarato: [[«Riapriremo a maggio»]].', 'Il sindaco'],
    ['Interrogata dalla stampa, Ana Roth ha risposto: [[«Il ponte è chiuso»]].', 'Ana Roth'],
  ],
  'relative clause': [['Il caso è passato ad Ana Roth, la quale ha detto: [[«Il ponte è chiuso»]].', 'la quale']],
  passive: [['Il progetto è stato definito da Ana Roth [[una “follia”]].', 'Ana Roth']],
  'statement, telling, writing': [
    ['Ana Roth ha detto in una nota: [[«Il ponte è chiuso»]].', 'Ana Roth'],
    ['[[«Il ponte è chiuso»]], ha scritto Ana Roth su un social.', 'Ana Roth'],
    ['[[«Il ponte è chiuso»]], ha raccontato Ana Roth al nostro giornale.', 'Ana Roth'],
  ],
  nominal: [['Nessuno crede alla promessa di Ana Roth: [[«Il ponte riaprirà a maggio»]].', 'Ana Roth']],
  'subject dropped': [
    ['Ana Roth ha visitato il porto. [[«Il ponte è chiuso»]], ha affermato.', 'Ana Roth'],
    ['[[«Il ponte è chiuso»]], ha detto Ana Roth. Ha aggiunto: [[«Riaprirà a maggio»]].', 'Ana Roth'],
    ['La sindaca è arrivata tardi. Ha detto [[che il ponte resterà «chiuso»]].', 'La sindaca'],
    ['Ana Roth è arrivata tardi.\n[[«Il ponte è chiuso»]], ha ribadito.', 'Ana Roth'],
  ],
  'carried over': [
    ['[[«Il ponte è chiuso»]], ha detto Ana Roth. [[«Non abbiamo scelta»]].', 'Ana Roth'],
    ['Ana Roth ha scritto al consiglio:\n[[«Il ponte è chiuso fino a maggio»]].', 'Ana Roth'],
  ],
  'unnamed sources': [
    ['[[«Il ponte non reggerà»]], ha confidato un funzionario del ministero.', 'un funzionario del ministero'],
    ['Alcuni abitanti hanno raccontato: [[«Abbiamo avuto paura»]].', 'Alcuni abitanti'],
    ['Secondo fonti vicine al dossier, [[«nulla è deciso»]].', 'fonti vicine al dossier'],
  ],
  'several speakers': [['[[«Il ponte regge»]], ha detto Ana Roth. [[«Crollerà»]], ha replicato Piet Maas.', 'Ana Roth', 'Piet Maas']],
  'without marks': [['Ana Roth ha affermato [[che il ponte riaprirà a maggio]].', 'Ana Roth']],
  'no quotation': [
    ['L’impianto fa da «garante» bruciando rifiuti.'],
    ['Il suo secondo romanzo, «Il lungo inverno», è uscito a maggio.'],
    ['Il programma “Buongiorno Porto” comincia alle otto.'],
  ],
  'as the news are written': [
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
  interview: [
    [
      'Anna Rota guida il porto da dieci anni. Anna Rota ci ha ricevuti sul molo.\nD: Perché è tornata?\nR: [[Mi mancava il mare.]]\nD: E il traghetto?\nR: [[È lento.]]',
      'Anna Rota',
    ],
  ],
});
