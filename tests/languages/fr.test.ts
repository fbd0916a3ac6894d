import { proveQuotes } from './support/prove-quotes';

proveQuotes('fr', {
  'after the quotation': [['[[« Le pont est fermé »]], Ana Roth l’a dit lundi.', 'Ana Roth']],
  'before the quotation': [
    ['Ana Roth a déclaré : [[« Le pont est fermé. »]]', 'Ana Roth'],
    ['Le maire de Vernoy a répondu aux habitants : [[« Nous rouvrirons le pont en mai. »]]', 'Le maire de Vernoy'],
    ['Elle ajoute : [[« Personne ne passe. »]]', 'Elle'],
    [
      'La ministre des Transports, Claire Morel, a précisé lundi : [[« Le bac fonctionne tous les jours. »]]',
      'La ministre des Transports, Claire Morel',
    ],
    ['Ce lundi, le préfet lui a répondu : [[« Le pont est fermé. »]]', 'le préfet'],
  ],
  inverted: [
    ['[[« Le pont est fermé »]], a déclaré Ana Roth.', 'Ana Roth'],
    ['[[« Le pont est fermé »]], déclare Ana Roth.', 'Ana Roth'],
    ['[[« Le pont est fermé »]], a-t-elle ajouté.', 'elle'],
    ['[[« Le pont est fermé »]], a-t-il encore précisé lundi.', 'il'],
    ['[[« Le pont est fermé »]], dit-il.', 'il'],
    ['[[« Le pont est fermé »]], estime-t-elle.', 'elle'],
    ['[[« C’est une honte »]], s’est exclamé le capitaine.', 'le capitaine'],
    ['[[« Le pont est fermé »]], a déclaré lundi à la presse Ana Roth.', 'Ana Roth'],
    [
      '[[« Le pont est fermé »]], a déclaré à l’Agence du Port le ministre des Transports, Paul Morel.',
      'le ministre des Transports, Paul Morel',
    ],
    ['[[« Le pont est fermé »]], a tenu à rappeler la maire.', 'la maire'],
    ['[[« Qui paiera ? »]] a demandé Ana Roth.', 'Ana Roth'],
    ['[[“Le pont est fermé”]], explique Ana Roth, directrice du port.', 'Ana Roth, directrice du port'],
    ['[["Le pont est fermé"]], lance Ana Roth.', 'Ana Roth'],
    ['[[« Le bac est en panne »]], lui a répondu l’ancien maire.', 'l’ancien maire'],
  ],
  'split by the reporting clause': [
    ['[[« Le pont »]], a déclaré Ana Roth, [[« est fermé jusqu’en mai »]].', 'Ana Roth'],
    ['[[« Le pont est fermé »]], a dit Ana Roth. [[« Il rouvrira en mai. »]]', 'Ana Roth'],
  ],
  'inside the marks': [
    ['[[« Le pont]], a déclaré Ana Roth, [[est fermé jusqu’en mai. »]]', 'Ana Roth'],
    ['[[« Le pont est fermé]], a expliqué Ana Roth, maire de Vernoy, [[et personne ne sait pourquoi. »]]', 'Ana Roth, maire de Vernoy'],
    ['[[« Nous voulons]], a-t-elle dit, [[un nouveau pont. »]]', 'elle'],
    ['[[« Il est venu, a salué la foule, puis il est reparti sans un mot »]], raconte Ana Roth.', 'Ana Roth'],
  ],
  'dash dialogue': [
    ['— [[Le pont est fermé]], dit Ana Roth.', 'Ana Roth'],
    ['— [[Qui paiera ?]] — demanda Ana Roth.', 'Ana Roth'],
    ['– [[Le pont est fermé]], a répondu le capitaine. ', 'le capitaine'],
  ],
  'according to': [
    ['Selon Ana Roth, [[« le pont est fermé jusqu’en mai »]].', 'Ana Roth'],
    ['[[« Le pont est fermé »]], selon la direction du port.', 'la direction du port'],
    ['D’après le maire, [[« personne ne passe »]].', 'le maire'],
    ['[[« Le pont est fermé »]], comme l’a expliqué Ana Roth.', 'Ana Roth'],
    ['Aux yeux de la directrice, [[« le pont ne tiendra pas l’hiver »]].', 'la directrice'],
  ],
  'colon alone': [['Ana Roth est catégorique : [[« Le pont est fermé. »]]', 'Ana Roth']],
  'content clause': [
    ['Ana Roth a affirmé [[que le pont resterait « fermé jusqu’au printemps »]].', 'Ana Roth'],
    ['Le ministre assure [[qu’il n’y a « aucun danger »]].', 'Le ministre'],
    ['Elle a promis aux habitants [[que la ville « ne les oublierait pas »]].', 'Elle'],
  ],
  participle: [
    ['Ana Roth a haussé les épaules, ajoutant : [[« Le pont est fermé. »]]', 'Ana Roth'],
    ['Le maire est venu sur place et a déclaré : [[« Nous rouvrirons en mai. »]]', 'Le maire'],
    ['Interrogée par la presse, Ana Roth a répondu : [[« Le pont est fermé. »]]', 'Ana Roth'],
  ],
  'relative clause': [['Le dossier revient à Ana Roth, qui a déclaré : [[« Le pont est fermé. »]]', 'qui']],
  passive: [['Le projet a été qualifié par Ana Roth [[de « folie pure »]].', 'Ana Roth']],
  'statement, telling, writing': [
    ['Ana Roth a déclaré dans un communiqué : [[« Le pont est fermé. »]]', 'Ana Roth'],
    ['[[« Le pont est fermé »]], a écrit Ana Roth sur son compte.', 'Ana Roth'],
    ['[[« Le pont est fermé »]], a confié Ana Roth à notre journal.', 'Ana Roth'],
  ],
  nominal: [['Personne ne croit à la promesse d’Ana Roth : [[« Le pont rouvrira en mai. »]]', 'Ana Roth']],
  'carried over': [
    ['[[« Le pont est fermé »]], a déclaré Ana Roth. [[« Nous n’avons pas le choix. »]]', 'Ana Roth'],
    ['Ana Roth a écrit au conseil :\n[[« Le pont est fermé jusqu’en mai. »]]', 'Ana Roth'],
  ],
  'unnamed sources': [
    ['[[« Le pont ne tiendra pas »]], a confié un responsable du ministère.', 'un responsable du ministère'],
    ['Des habitants ont raconté : [[« Nous avons eu peur. »]]', 'Des habitants'],
    ['Selon une source proche du dossier, [[« rien n’est décidé »]].', 'une source proche du dossier'],
  ],
  'several speakers': [['[[« Le pont tient »]], dit Ana Roth. [[« Il va s’effondrer »]], rétorque Piet Maas.', 'Ana Roth', 'Piet Maas']],
  'without marks': [['Ana Roth a affirmé [[que le pont rouvrirait en mai]].', 'Ana Roth']],
  'no quotation': [
    ['La centrale sert de « garante » en brûlant des déchets.'],
    ['Son deuxième roman, « Le Long Hiver », est sorti en mai.'],
    ['Le film « Les Ponts de Vernoy » passe mardi.'],
  ],
  'as the news are written': [
    [
      '[[« Le pont ne tiendra pas l’hiver »]], a prévenu mardi, à l’issue du conseil, Ana Roth, maire de Vernoy depuis 2020.',
      'Ana Roth, maire de Vernoy depuis 2020',
    ],
    [
      'Ana Roth, maire de Vernoy et ancienne capitaine du port, a assuré mercredi 4 mars [[que « rien n’était décidé »]].',
      'Ana Roth, maire de Vernoy et ancienne capitaine du port',
    ],
    [
      '[[« Il faut agir vite »]], a plaidé de son côté le président de la région, Paul Morel, en visite sur l’île.',
      'le président de la région, Paul Morel',
    ],
    ['[[« Nous n’avons plus d’eau »]], résume, amère, Jeanne Maillard, éleveuse à Vernoy.', 'Jeanne Maillard, éleveuse à Vernoy'],
    ['La préfecture a indiqué jeudi, dans un communiqué, [[que le bac « ne circulerait plus » la nuit]].', 'La préfecture'],
    ['[[« Je n’ai rien signé »]], s’est défendu M. Morel devant les députés.', 'M. Morel'],
    ['[[« Le chantier a pris du retard »]], reconnaît-on à la direction du port.', null],
    ['[[« Le bac est vieux »]], dit la capitaine. [[« Il faut en acheter un autre »]], ajoute-t-elle.', 'la capitaine', 'elle'],
    ['Le ministre a ensuite martelé : [[« Le pont rouvrira en mai, quoi qu’il arrive. »]]', 'Le ministre'],
    ['À en croire Paul Morel, [[« les habitants seront relogés »]].', 'Paul Morel'],
    ['[[« On nous a oubliés »]], regrette une habitante qui préfère garder l’anonymat.', 'une habitante qui préfère garder l’anonymat'],
    ['Ana Roth dénonce [[une décision « prise sans les habitants »]].', 'Ana Roth'],
    ['« Le Long Hiver », le dernier film de Paul Morel, sort en mai.'],
    ['Le syndicat des marins a fait savoir [[qu’il « saisirait la justice »]].', 'Le syndicat des marins'],
    ['[[« C’est inacceptable »]], s’insurge le collectif dans une lettre ouverte.', 'le collectif'],
  ],
  'titles of works': [
    ['Dans son livre « Le pont et la mer », Ana Roth raconte son enfance.'],
    ['Ana Roth a écrit le roman « Un hiver sans fin » à Vernoy.'],
  ],
  interview: [
    [
      'Ana Roth dirige le port depuis dix ans. Ana Roth nous a reçus sur le quai.\nQ : Pourquoi êtes-vous revenue ?\nR : [[La mer me manquait.]]\nQ : Et le bac ?\nR : [[Il est lent.]]',
      'Ana Roth',
    ],
  ],
});
