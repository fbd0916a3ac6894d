import { readStatements as of, type Statement } from './read-statements';

/** Invented statements in English, German, French and Spanish. */
export const WESTERN_STATEMENTS: readonly Statement[] = [
  ...of(
    'en',
    `
The harbour was never built for ships of this size, and everybody on the council has known that for at least fifteen years.
The harbour was built for fishing boats, and nobody on the council has asked the fishermen what they think of the plan.
Everybody on the council has known for years that the road would not survive another winter.

We were told that the ferry would be repaired before Easter, and now the company says it cannot even find the spare parts.
We were told that the school would be repaired before the summer, and now the builders have left without a word.
The company says it cannot find enough pilots, so the ferry stays where it is until somebody pays them properly.

I organised the neighbourhood meeting because my neighbours were frightened, not because I wanted to become a politician.
I organised the meeting because nobody else would, and I would do it again tomorrow if I had to.
My neighbours were frightened, so we took turns and watched the street until the police came.

Nobody in this valley has ever received a letter from the ministry that was shorter than forty pages or written in plain language.
Nobody in this valley has a job that is safe, and the ministry knows it as well as we do.
The ministry has written to forty families, and thirty of them have not understood a single page.

If the dam had been inspected as the law demands, the colour of the water alone would have warned the engineers.
If the bridge had been inspected as the law demands, it would have been closed two winters ago.
The colour of the water changed on Sunday, and by Monday the engineers had all gone home.

The contract was signed in a car park at midnight, and the mayor has never explained why it could not wait until the morning.
The contract was signed by a deputy, and the mayor says that he read about it in the newspaper.
The mayor has never explained why the library had to close before the elections and not after.

Our hospital has eleven nurses for ninety patients at night, and on Sundays we do not even have a doctor in the building.
Our hospital has lost a third of its nurses in two years, most of them to the clinics across the border.
Our prison has eleven guards for ninety inmates at night, and on Sundays nobody answers the telephone.

The fish came back as soon as the factory stopped, which tells you everything about who had killed them.
The fish came back in spring, but the fishermen did not, because they had sold their boats.
That tells you everything about who had been paid and who had not.

I have read the whole report twice, and there is not one sentence in it that mentions the people who lived there.
I have read the report, and I cannot find one sentence in it that I would change.
There is not one family in the village that has not lost somebody or something.

Every cent of the subsidy went to firms that already made a profit, while the bakeries that asked for help got a polite refusal.
Every cent of the fine will go to the families, while the firm has to sell its last warehouse.
The bakeries that asked for help got it within a week, which I had not expected.

My daughter learned to swim in that lake, and I will not let a mining company tell me that it is only a pond.
My daughter learned to read in that library, and now it is a shop for mobile phones.
I will not let anybody tell me that the lake belongs to those who can pay for it.

The new timetable was tested by people who own cars and have never waited for a bus in the rain.
The new timetable was tested for three months, and the trains have never been so punctual.
People who have never waited for a bus should not write timetables for those who do.

We counted 340 trucks a day in June and 780 in September, and the ministry still calls that an ordinary summer.
We counted 340 cyclists in an hour, which is more than the city had counted in a whole day.
The ministry still calls that a success, although nobody else does.

I resigned because the numbers were changed after I had signed them, and nobody wanted to say who had changed them.
I resigned because I was tired, and nobody should look for another reason.
The numbers were checked twice after I had signed them, and nobody found a mistake.

When the lights went out, the nurses carried the patients down nine floors in the dark, one after another.
When the lights went out, most of the guests thought that it was part of the show.
The nurses carried the petition to the minister, who did not open the door.

The border has been a bridge for my family for three generations, and I will not watch it become a wall.
The border has been open for three generations, and hardly anybody remembers the guards.
My family has been baking bread here for three generations, and I hope for a fourth.

There will be no tunnel under the old town as long as I am mayor, whatever the engineers write in their next report.
There will be no second stadium as long as the first one is empty on every day of the week.
The engineers write in their next report what they should have written in the first.

We have not won a game since August, but I have seldom seen a team that trains with so much joy.
We have not won a game away from home, and that has to change before the winter.
I have seldom seen a stadium that was so quiet after a goal.

The orchestra was promised a hall in 1998, in 2007 and in 2016, and it still rehearses in a former swimming pool.
The orchestra was promised a new conductor before the summer and has had four since.
The museum was promised a new roof in 1998 and still puts buckets under the old one.

Anybody who says that the wells are clean should come to my kitchen and drink a glass of what comes out of the tap.
Anybody who says that the work is easy should come here at five in the morning and try it.
The wells are clean, the pipes are new, and still nobody dares to drink the water.`,
  ),
  ...of(
    'de',
    `
Der Hafen ist für Schiffe dieser Größe nie gebaut worden, und das weiß im Gemeinderat jeder seit mindestens fünfzehn Jahren.
Der Hafen ist für Fischerboote gebaut worden, und im Gemeinderat sitzt kein einziger Fischer.
Im Gemeinderat weiß jeder seit Jahren, dass die Straße keinen weiteren Winter überlebt.

Wir haben elf Pflegerinnen für neunzig Kranke, und sonntags ist nicht einmal ein Arzt im Haus.
Wir haben elf Busse für neunzig Dörfer, und sonntags fährt überhaupt keiner.
Sonntags ist nicht einmal die Apotheke offen, und der nächste Arzt wohnt hinter dem Pass.

Man hat uns gesagt, die Fähre werde vor Ostern repariert, und jetzt findet die Firma nicht einmal die Ersatzteile.
Man hat uns gesagt, die Schule werde vor den Ferien fertig, und jetzt sind die Handwerker verschwunden.
Die Firma findet keine Lotsen mehr, deshalb bleibt die Fähre bis auf weiteres am Kai.

Ich habe den ganzen Bericht zweimal gelesen, und kein einziger Satz darin erwähnt die Menschen, die dort gewohnt haben.
Ich habe den ganzen Bericht gelesen und würde keinen einzigen Satz darin ändern.
Kein einziger Nachbar hat sich gemeldet, obwohl alle das Feuer gesehen haben müssen.

Der Vertrag ist um Mitternacht auf einem Parkplatz unterschrieben worden, und niemand kann erklären, warum das nicht bis zum Morgen warten konnte.
Der Vertrag ist von einer Vertreterin unterschrieben worden, und der Landrat hat davon aus der Zeitung erfahren.
Niemand kann erklären, warum die Bücherei ausgerechnet vor der Wahl schließen musste.

Die Fische sind zurückgekommen, sobald die Fabrik stillstand, und das sagt alles darüber, wer sie umgebracht hat.
Die Fische sind im Frühjahr zurückgekommen, die Fischer aber nicht, denn sie hatten ihre Boote verkauft.
Das sagt alles darüber, wer in diesem Tal etwas zu sagen hat und wer nicht.

Der neue Fahrplan ist von Leuten geprüft worden, die ein Auto haben und noch nie im Regen auf einen Bus gewartet haben.
Der neue Fahrplan ist drei Monate lang geprüft worden, und die Züge waren nie pünktlicher.
Wer noch nie auf einen Bus gewartet hat, soll keine Fahrpläne schreiben.

Solange ich Bürgermeisterin bin, wird es unter der Altstadt keinen Tunnel geben, ganz gleich, was im nächsten Gutachten steht.
Solange das erste Stadion leer steht, wird es in dieser Stadt kein zweites geben.
Im nächsten Gutachten steht hoffentlich, was schon im ersten hätte stehen müssen.

Ich bin zurückgetreten, weil die Zahlen nach meiner Unterschrift geändert wurden und niemand sagen wollte, von wem.
Ich bin zurückgetreten, weil ich müde war, und niemand sollte nach anderen Gründen suchen.
Die Zahlen wurden nach meiner Unterschrift zweimal geprüft, und niemand fand einen Fehler.`,
  ),
  ...of(
    'fr',
    `
Le port n’a jamais été construit pour des navires de cette taille, et tout le monde au conseil le sait depuis au moins quinze ans.
Le port a été construit pour des barques de pêche, et personne au conseil n’a demandé l’avis des pêcheurs.
Tout le monde au conseil sait depuis des années que la route ne passera pas un autre hiver.

On nous avait dit que le bac serait réparé avant Pâques, et maintenant la compagnie ne trouve même pas les pièces.
On nous avait dit que l’école serait réparée avant l’été, et maintenant les ouvriers sont partis.
La compagnie ne trouve plus de pilotes, alors le bac reste à quai jusqu’à nouvel ordre.

Nous avons onze infirmières pour quatre-vingt-dix malades la nuit, et le dimanche il n’y a même pas un médecin dans le bâtiment.
Nous avons onze gardiens pour quatre-vingt-dix détenus, et le dimanche personne ne répond au téléphone.
Le dimanche il n’y a même pas une boulangerie ouverte dans la vallée.

J’ai lu tout le rapport deux fois, et pas une seule phrase ne parle des gens qui habitaient là.
J’ai lu tout le rapport, et je n’y changerais pas une seule phrase.
Pas une seule famille du village n’a été prévenue avant la nuit.

Le contrat a été signé à minuit sur un parking, et le maire n’a jamais expliqué pourquoi cela ne pouvait pas attendre le matin.
Le contrat a été signé par une adjointe, et le maire dit l’avoir appris dans le journal.
Le maire n’a jamais expliqué pourquoi la bibliothèque devait fermer avant les élections.

Les poissons sont revenus dès que l’usine s’est arrêtée, ce qui dit tout sur celui qui les avait tués.
Les poissons sont revenus au printemps, mais pas les pêcheurs, qui avaient vendu leurs bateaux.
Cela dit tout sur ceux qui décident dans cette vallée.

Ma fille a appris à nager dans ce lac, et je ne laisserai pas une société minière me dire que ce n’est qu’une mare.
Ma fille a appris à lire dans cette bibliothèque, et maintenant c’est un magasin de téléphones.
Je ne laisserai personne me dire que le lac appartient à ceux qui peuvent payer.`,
  ),
  ...of(
    'es',
    `
El puerto nunca se construyó para barcos de este tamaño, y en el ayuntamiento todos lo saben desde hace al menos quince años.
El puerto se construyó para barcas de pesca, y en el ayuntamiento nadie ha preguntado a los pescadores.
En el ayuntamiento todos saben desde hace años que la carretera no aguantará otro invierno.

Nos dijeron que el transbordador estaría reparado antes de Semana Santa, y ahora la compañía ni siquiera encuentra las piezas.
Nos dijeron que la escuela estaría reparada antes del verano, y ahora los obreros se han marchado.
La compañía no encuentra pilotos, así que el transbordador se queda en el muelle.

Tenemos once enfermeras para noventa pacientes por la noche, y los domingos ni siquiera hay un médico en el edificio.
Tenemos once autobuses para noventa pueblos, y los domingos no circula ninguno.
Los domingos ni siquiera hay una farmacia abierta en todo el valle.

El contrato se firmó a medianoche en un aparcamiento, y la alcaldesa nunca ha explicado por qué no podía esperar hasta la mañana.
El contrato lo firmó una concejala, y la alcaldesa dice que se enteró por el periódico.
La alcaldesa nunca ha explicado por qué la biblioteca tenía que cerrar antes de las elecciones.

Los peces volvieron en cuanto paró la fábrica, y eso lo dice todo sobre quién los había matado.
Los peces volvieron en primavera, pero los pescadores no, porque habían vendido sus barcas.
Eso lo dice todo sobre quién manda en este valle y quién no.

Dimití porque cambiaron las cifras después de que yo las firmara, y nadie quiso decir quién las había cambiado.
Dimití porque estaba cansada, y nadie debería buscar otro motivo.
Revisaron las cifras dos veces después de que yo las firmara, y nadie encontró un error.`,
  ),
];
