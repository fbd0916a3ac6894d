import { testQuotes } from './support/test-quotes';

testQuotes('de', {
  'a paper or agency that was told something, before the verb': [
    ['Der „Nordpost“ sagte Eva Moll: [[„Wir bleiben.“]]', 'Eva Moll'],
    ['Der „Nordpost“ sagte die Chefin Eva Moll: [[„Wir bleiben.“]]', 'die Chefin Eva Moll'],
    ['Der Nachrichtenagentur Nordpress sagte Eva Moll: [[„Wir bleiben.“]]', 'Eva Moll'],
  ],
  'a subject that is not beside the verb, or a verb of no speech': [
    ['Auch Guido Rado kam zu Wort: [[„Wir freuen uns sehr darauf.“]]', 'Guido Rado'],
    ['Nicht umsonst kam auch Guido Rado, der Manager des Teams, zu Wort: [[„Wir freuen uns sehr.“]]', 'Guido Rado, der Manager des Teams'],
    ['Die Landrätin Anna Berg zeigt sich nach dem Brand [[„tief betroffen“]].', 'Die Landrätin Anna Berg'],
    ['Anna Berg hält den Plan für [[„unausgereift“]].', 'Anna Berg'],
    ['[[„Ich auch“]], schmunzelt Vidal.', 'Vidal'],
    ['[[„Die Wahl ist frei und fair abgelaufen.“]] (Karla Voss)', 'Karla Voss'],
  ],
  'a term in quotation marks': [
    ['Eva Lang kritisierte die sogenannten „Klimakleber“.'],
    ['Die Gewerkschaften zogen unter dem Motto „Wir sind mehr!“ zum Rathaus.'],
  ],
  'a comparison with another report, after reported speech': [
    ['Die Bürgermeisterin bestritt, [[dass die Arbeiten ruhen]], wie ein Sender berichtet hatte.', 'Die Bürgermeisterin'],
    ['Ana Roth sagte, [[die Fähre werde nicht verkauft]], wie der Nordbote geschrieben hatte.', 'Ana Roth'],
    ['Ana Roth sagte, [[dass der Hafen]], wie der Sender gemeldet hatte, [[im Mai schließe]].', 'Ana Roth'],
    ['Das Amt erklärte, [[die Fähre fahre wieder]], wie die Reederei angekündigt habe.', 'Das Amt'],
    ['[[Die Arbeiten ruhen]], wie ein Sender berichtete.', 'ein Sender'],
  ],
  'a clause of manner, which is part of the reported words': [
    ['Ana Roth sagte, [[sie wolle wissen, wie der Sender das berichten konnte]].', 'Ana Roth'],
    ['Ana Roth sagte, [[sie habe gesehen, wie der Kapitän rief]].', 'Ana Roth'],
    ['Ana Roth fragte, [[wie der Sender auf die Zahl gekommen sei]].', 'Ana Roth'],
  ],
  'a relative clause between the source and the verb': [
    [
      'Ein Mitarbeiter der Behörde, der nicht genannt werden möchte, sagte, [[die Brücke werde im Mai geschlossen]].',
      'Ein Mitarbeiter der Behörde, der nicht genannt werden möchte',
    ],
    ['Eine Lehrerin, die anonym bleiben will, berichtet, [[die Schule sei seit Wochen kalt]].', 'Eine Lehrerin, die anonym bleiben will'],
    ['Ein Beamter, dessen Name nicht genannt wurde, sagte, [[das Geld sei weg]].', 'Ein Beamter, dessen Name nicht genannt wurde'],
    ['Ana Roth, die den Hafen leiten soll, erklärte, [[die Fähre komme im Mai]].', 'Ana Roth, die den Hafen leiten soll'],
    ['Ana Roth, die den Hafen leitet, erklärte, [[die Fähre komme im Mai]].', 'Ana Roth, die den Hafen leitet'],
    ['[[Die Brücke, die gesperrt werden soll, sei alt]], sagte Ana Roth.', 'Ana Roth'],
  ],
});
