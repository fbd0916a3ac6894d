/** A story: its language, its headline, four paragraphs, and words that a pull quote takes from the third with the name of their speaker. */
export interface Story {
  readonly lang: string;
  readonly title: string;
  readonly paragraphs: readonly [string, string, string, string];
  readonly pulled: string;
  readonly speaker: string;
}

/** The same invented story in several languages and scripts. */
export const STORIES: readonly Story[] = [
  {
    lang: 'en',
    title: 'The last ferry of Lindmoor',
    paragraphs: [
      'The ferry between Lindmoor and Ostrava Point sailed for the last time on Sunday, after ninety years in which it missed only eleven days.',
      'About two hundred people stood on the quay, some of them with umbrellas, although the rain had stopped an hour before the boat came in.',
      '“We were never a big company, but we brought everybody home,” said Mira Castell, who has owned the line since her father died. “I will miss the fog most of all.”',
      'The council now wants to build a footbridge, which would cost nine million crowns and open in four years at the earliest.',
    ],
    pulled: 'We were never a big company, but we brought everybody home',
    speaker: 'Mira Castell',
  },
  {
    lang: 'de',
    title: 'Die letzte Fähre von Lindmoor',
    paragraphs: [
      'Die Fähre zwischen Lindmoor und Ostrau ist am Sonntag zum letzten Mal gefahren, nach neunzig Jahren, in denen sie nur elf Tage ausfiel.',
      'Etwa zweihundert Menschen standen am Kai, manche von ihnen mit Schirmen, obwohl der Regen eine Stunde zuvor aufgehört hatte.',
      '„Wir waren nie eine große Firma, aber wir haben alle nach Hause gebracht“, sagte Mira Kastell, der die Linie seit dem Tod ihres Vaters gehört. „Den Nebel werde ich am meisten vermissen.“',
      'Der Rat will nun eine Brücke für Fußgänger bauen, die neun Millionen Kronen kosten und frühestens in vier Jahren fertig werden soll.',
    ],
    pulled: 'Wir waren nie eine große Firma, aber wir haben alle nach Hause gebracht',
    speaker: 'Mira Kastell, Reederin',
  },
  {
    lang: 'fr',
    title: 'Le dernier bac de Lindmoor',
    paragraphs: [
      'Le bac entre Lindmoor et Ostrave a navigué pour la dernière fois dimanche, après quatre-vingt-dix ans et seulement onze jours d’arrêt.',
      'Environ deux cents personnes attendaient sur le quai, certaines avec des parapluies, alors que la pluie avait cessé une heure plus tôt.',
      '« Nous n’avons jamais été une grande maison, mais nous avons ramené tout le monde », dit Mira Castel, propriétaire de la ligne depuis la mort de son père. « Le brouillard va me manquer. »',
      'Le conseil veut maintenant construire une passerelle qui coûterait neuf millions de couronnes et ouvrirait au plus tôt dans quatre ans.',
    ],
    pulled: 'Nous n’avons jamais été une grande maison, mais nous avons ramené tout le monde',
    speaker: 'Mira Castel',
  },
  {
    lang: 'es',
    title: 'El último ferri de Lindmoor',
    paragraphs: [
      'El ferri entre Lindmoor y Ostrava navegó por última vez el domingo, después de noventa años en los que solo faltó once días.',
      'Unas doscientas personas esperaban en el muelle, algunas con paraguas, aunque la lluvia había parado una hora antes.',
      '«Nunca fuimos una empresa grande, pero trajimos a todos a casa», dijo Mira Castel, dueña de la línea desde que murió su padre. «Lo que más voy a echar de menos es la niebla».',
      'El concejo quiere construir ahora una pasarela que costaría nueve millones de coronas y se abriría en cuatro años como pronto.',
    ],
    pulled: 'Nunca fuimos una empresa grande, pero trajimos a todos a casa',
    speaker: 'Mira Castel, armadora',
  },
  {
    lang: 'ru',
    title: 'Последний паром Линдмора',
    paragraphs: [
      'Паром между Линдмором и Остравой в воскресенье вышел в последний рейс после девяноста лет, за которые он не ходил всего одиннадцать дней.',
      'На причале стояли около двухсот человек, некоторые с зонтами, хотя дождь прекратился за час до прихода судна.',
      '«Мы никогда не были большой компанией, но всех довозили домой», — сказала Мира Кастель, владелица линии с тех пор, как умер её отец. «Больше всего мне будет не хватать тумана».',
      'Теперь совет хочет построить пешеходный мост, который обойдётся в девять миллионов крон и откроется не раньше чем через четыре года.',
    ],
    pulled: 'Мы никогда не были большой компанией, но всех довозили домой',
    speaker: 'Мира Кастель',
  },
  {
    lang: 'ja',
    title: 'リンドモア最後の渡し船',
    paragraphs: [
      'リンドモアとオストラバを結ぶ渡し船が日曜日に最後の運航を終えた。九十年の歴史の中で欠航したのはわずか十一日だけだった。',
      '岸壁にはおよそ二百人が集まった。船が着く一時間前に雨はやんでいたが、傘を差したままの人もいた。',
      '「私たちは大きな会社ではありませんでしたが、みんなを家まで送り届けました」と、父の死後に航路を継いだ美良カステルさんは話した。「霧がいちばん恋しくなるでしょう」',
      '議会は歩行者用の橋を架ける計画だが、九百万クローネの費用がかかり、完成は早くても四年後になる見通しだ。',
    ],
    pulled: '私たちは大きな会社ではありませんでしたが、みんなを家まで送り届けました',
    speaker: '美良カステルさん',
  },
  {
    lang: 'ar',
    title: 'العبّارة الأخيرة في ليندمور',
    paragraphs: [
      'أبحرت العبّارة بين ليندمور وأوسترافا للمرة الأخيرة يوم الأحد بعد تسعين عامًا لم تتوقف خلالها سوى أحد عشر يومًا فقط.',
      'ووقف نحو مئتي شخص على الرصيف وكان بعضهم يحمل المظلات مع أن المطر توقف قبل ساعة من وصول القارب إلى الميناء.',
      '«لم نكن يومًا شركة كبيرة، لكننا أعدنا الجميع إلى بيوتهم»، قالت ميرا كاستل التي تملك الخط منذ وفاة والدها. «سأشتاق إلى الضباب أكثر من أي شيء».',
      'ويريد المجلس الآن بناء جسر للمشاة تبلغ تكلفته تسعة ملايين كرونة ولن يفتتح قبل أربع سنوات على أقرب تقدير.',
    ],
    pulled: 'لم نكن يومًا شركة كبيرة، لكننا أعدنا الجميع إلى بيوتهم',
    speaker: 'ميرا كاستل',
  },
];
