import type { SampleText } from '../sample-text';

/** The sample article in German. */
export default {
  lang: 'de',
  outlet: 'Wiedener Bote',
  section: 'Beispielartikel',
  title: 'Altwieden behält seine kleine Fähre für zwei weitere Jahre',
  standfirst:
    'Der Stadtrat hat am späten Montagabend abgestimmt. Das Boot braucht einen neuen Motor, und noch weiß niemand, wer ihn bezahlt.',
  author: 'Nora Wellbrink',
  paragraphs: [
    'Der Stadtrat von Altwieden hat am Montagabend beschlossen, die Fähre über die Wiede zwei weitere Jahre fahren zu lassen. Elf der neunzehn Mitglieder stimmten dafür.',
    '„Dieses Boot bringt morgens die Kinder in die Schule und nachmittags ihre Großeltern zum Arzt“, sagte Bürgermeisterin Helene Ardacker nach der Abstimmung. „Das kann kein Bus ersetzen.“',
    'Eine Überfahrt koste weiterhin einen Euro, sagte Ardacker. Das Boot braucht für 160.000 Euro einen neuen Motor, und sie hofft, dass sich die Geschäfte an beiden Ufern daran beteiligen.',
    'Überzeugt sind davon nicht alle. Tobias Rehwald, der die Opposition im Rat anführt, nannte den Beschluss „mutig, teuer und schlecht vorbereitet“.',
    '„Wir haben für ein Boot gestimmt, aber nicht für das Geld, das es braucht“, sagte Rehwald vor Journalisten.',
    'Die Reederei Graureiher, die das Boot betreibt, begrüßte die Entscheidung. „Wir können im März mit den Arbeiten am Motor beginnen“, teilte das Unternehmen mit.',
    '„Die geplante Brücke wird nicht vor 2031 fertig“, sagte ein Mitarbeiter des Landratsamts, der nicht genannt werden möchte. „Bis dahin ist die Fähre der einzige Weg über den Fluss.“',
    'Die Bürgermeisterin bestritt, dass das Boot einem Sammler versprochen sei. Das Gerücht ging seit einer Woche in der Stadt um. „Niemand hat irgendwem irgendetwas versprochen“, sagte Ardacker.',
    'Rosa Lindtner, die seit 26 Jahren am Steuer der Fähre steht, hörte das Ergebnis auf dem Anleger. „Morgen um sechs bin ich wieder hier“, sagte sie, „wie immer.“',
    'Dieser Artikel ist erfunden, ebenso alle Menschen, Orte und Unternehmen darin. Er gehört zur Erweiterung, damit Sie alles ausprobieren können.',
  ],
} satisfies SampleText;
