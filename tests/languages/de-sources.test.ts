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
});
