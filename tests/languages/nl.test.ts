import { testQuotes } from './support/test-quotes';

testQuotes('nl', {
  'a subject and a verb after the quotation': [
    ['[[“De brug is tot het voorjaar dicht,”]] Anna Rozema zei het zelf.', 'Anna Rozema'],
    ['[[“Wij hebben verloren”]], hij herhaalde.', 'hij'],
  ],
  'a subject and a verb before the quotation': [
    ['Anna Rozema zei: [[“De brug is dicht.”]]', 'Anna Rozema'],
    ['De burgemeester zei maandag: [[‘Wij bouwen een nieuwe brug.’]]', 'De burgemeester'],
    ['Hij voegde toe: [[“Er is geen geld.”]]', 'Hij'],
    ['Minister van Verkeer Piet Elzinga benadrukte: [["De pont vaart elke dag."]]', 'Minister van Verkeer Piet Elzinga'],
    ['De havenmeester liet weten: [[“De pont vaart niet.”]]', 'De havenmeester'],
    ['Elzinga heeft gezegd: [[“De brug is dicht.”]]', 'Elzinga'],
  ],
  'a verb followed by its subject, after the quotation': [
    ['[[“De brug is dicht”]], zei Elzinga.', 'Elzinga'],
    ['[[‘De brug is dicht’]], zegt Anna Rozema.', 'Anna Rozema'],
    ['[[“De brug is dicht”]], aldus minister Elzinga.', 'minister Elzinga'],
    ['[[“De brug is dicht”]], zei minister van Verkeer Piet Elzinga.', 'minister van Verkeer Piet Elzinga'],
    ['[["De brug is dicht"]], zei woensdag Elzinga.', 'Elzinga'],
    ['[[“Wie betaalt dat?”]] vroeg Rozema.', 'Rozema'],
    ['[[‘De pont vaart niet!’]], riep de kapitein.', 'de kapitein'],
    ['[[„De brug is dicht”]], zei Elzinga in een interview.', 'Elzinga'],
    ['[[“De brug is dicht”]], vertelde Rozema, die de haven leidt.', 'Rozema, die de haven leidt'],
    ['[[“De brug is dicht”]], zegt hij.', 'hij'],
    ['[[‘Het regent ’s avonds’]], zei Rozema.', 'Rozema'],
    ['[[“De brug is dicht”]], zo zei Elzinga.', 'Elzinga'],
  ],
  'a quotation split by the reporting clause': [
    ['[[“De brug”]], zei Elzinga, [[“is dicht tot het voorjaar.”]]', 'Elzinga'],
    ['[[‘De brug’]], aldus Anna Rozema, [[‘is dicht.’]]', 'Anna Rozema'],
  ],
  'a source phrase such as "according to"': [
    ['Volgens Elzinga [[“is de brug tot het voorjaar dicht”]].', 'Elzinga'],
    ['[[“De brug is dicht”]], volgens de minister van Verkeer.', 'de minister van Verkeer'],
    ['[[‘De pont vaart niet’]], aldus een woordvoerder van de haven.', 'een woordvoerder van de haven'],
    ['Volgens hem [[“is er geen geld voor de brug”]].', 'hem'],
  ],
  'a colon without a reporting verb': [['Elzinga was kort: [[“De brug is dicht.”]]', 'Elzinga']],
  'a content clause partly in quotation marks': [
    ['Elzinga zei [[dat de brug “tot het voorjaar dicht” blijft]].', 'Elzinga'],
    ['Rozema benadrukte [[dat de stad de eilanders “niet in de steek laat”]].', 'Rozema'],
    ['De minister vertelde verslaggevers [[dat de brug “dicht blijft”]].', 'De minister'],
  ],
  'a passive reporting verb': [['De brug werd door Elzinga omschreven [[als “een schande voor de stad”]].', 'Elzinga']],
  'a reporting verb with a medium or an addressee': [
    ['Elzinga zei in een verklaring: [[“De brug is dicht.”]]', 'Elzinga'],
    ['Rozema schreef op Facebook: [[“De brug is dicht.”]]', 'Rozema'],
    ['Elzinga vertelde de krant: [[“De brug is dicht.”]]', 'Elzinga'],
    ['[[“De brug is dicht”]], schreef Rozema in een brief aan de raad.', 'Rozema'],
  ],
  'a speaker named in another sentence or paragraph': [
    ['[[“De brug is dicht”]], zei Elzinga. [[“In mei gaat hij open.”]]', 'Elzinga'],
    ['Rozema sprak de eilanders toe.\n[[“De brug is dicht”]], zei ze. [[“In mei gaat hij open.”]]', 'ze'],
  ],
  'unnamed sources': [
    ['[[“Er is geen geld”]], zei een bron bij het ministerie.', 'een bron bij het ministerie'],
    ['[[“Er is geen geld”]], zegt een hoge ambtenaar.', 'een hoge ambtenaar'],
    ['[[“Het was een klap”]], vertelden ooggetuigen.', 'ooggetuigen'],
  ],
  'indirect speech without quotation marks': [
    ['Elzinga zei [[dat de brug in mei opengaat]].', 'Elzinga'],
    ['[[De pont vaart in de winter niet]], aldus de minister.', 'de minister'],
  ],
  'no quotations': [
    ['Het schip ‘Hoop’ verliet woensdag de haven.'],
    ['De partij ‘Nieuwe Oever’ kreeg zeven zetels.'],
    ['De fabriek werd de “hoeder” van de orde op het eiland.'],
    ['De roman “De lange winter” verscheen in mei.'],
    ['Het was ’s avonds en ’s ochtends koud in ’t dorp.'],
  ],
  'sentences in the style of news articles': [
    [
      '[[“De brug overleeft de winter niet”]], waarschuwde dinsdag na afloop van de raad Anna Rozema, sinds 2020 burgemeester van Oudehaven.',
      'Anna Rozema, sinds 2020 burgemeester van Oudehaven',
    ],
    [
      'Anna Rozema, burgemeester van Oudehaven en voormalig havenmeester, verzekerde woensdag [[dat er “niets besloten is”]].',
      'Anna Rozema, burgemeester van Oudehaven en voormalig havenmeester',
    ],
    [
      '[[“We moeten snel handelen”]], benadrukte ook gedeputeerde Piet Elzinga, die het eiland bezocht.',
      'gedeputeerde Piet Elzinga, die het eiland bezocht',
    ],
    ['[[“We hebben geen water meer”]], vat boerin Jantje Maalsen het samen.', 'boerin Jantje Maalsen'],
    ['Het ministerie liet donderdag in een verklaring weten [[dat de pont ’s nachts “niet meer vaart”]].', 'Het ministerie'],
    ['[[“Ik heb niets getekend”]], verdedigde Elzinga zich in de Kamer.', 'Elzinga'],
    ['Volgens de burgemeester [[is de brug “een symbool”]].', 'de burgemeester'],
    ['Bronnen rond het ministerie zeggen [[dat er “geen geld” is]].', 'Bronnen rond het ministerie'],
    ['[[“De boot is oud”]], zei de kapitein. [[“Er moet een andere komen”]], voegde ze eraan toe.', 'de kapitein', 'ze'],
    ['Elzinga sloot af met de woorden: [[“De brug gaat in mei open.”]]', 'Elzinga'],
    ['Zoals Elzinga eerder verwoordde: [[“Niemand raakt zijn huis kwijt.”]]', 'Elzinga'],
    ['[[“Ze zijn ons vergeten”]], klaagt een bewoonster die anoniem wil blijven.', 'een bewoonster die anoniem wil blijven'],
    ['Rozema noemde [[het besluit “pure waanzin”]].', 'Rozema'],
    ['De vakbond kondigde aan [[dat hij “naar de rechter stapt”]].', 'De vakbond'],
    ['[[“Onaanvaardbaar”]], schrijft het comité in een open brief.', 'het comité'],
    ['[[“Dat weet ik niet”]], antwoordde hij desgevraagd. [[“Vraag het de minister.”]]', 'hij'],
  ],
  'titles of works': [
    ['In haar boek “De brug en de zee” vertelt Anna Rozema over haar jeugd.'],
    ['Anna Rozema schreef de roman “Een winter zonder einde” in de haven.'],
  ],
  'an interview with labelled turns': [
    [
      'Anna Rozema leidt de haven al tien jaar. Anna Rozema ontving ons op de kade.\nV: Waarom kwam u terug?\nA: [[Ik miste de zee.]]\nV: En de pont?\nA: [[Die is traag.]]',
      'Anna Rozema',
    ],
  ],
  'an agent before the quotation': [['Het plan werd door Anna de Wit [[‘waanzin’]] genoemd.', 'Anna de Wit']],
  'a source with a relative clause': [
    [
      'Volgens een ambtenaar van het district, die anoniem wil blijven, [[sluit de overtocht in mei]].',
      'een ambtenaar van het district, die anoniem wil blijven',
    ],
  ],
});
