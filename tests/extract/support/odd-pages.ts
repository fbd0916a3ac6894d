/** Invented sentences in several languages, from which the tests build short and unusual pages. */
export const SENTENCES = {
  en: [
    'A goods train left the rails near Lindmoor on Tuesday morning.',
    'Nobody was hurt, the railway said, and the line will stay closed until Friday.',
    'The wagons carried gravel for the new pier at Castell Bay.',
    '“We heard a bang and then nothing at all,” said Mira Castell, who lives beside the track.',
    'Two cranes arrived in the afternoon to lift the engine out of a ditch.',
    'The cause is not known, but the rails had been renewed only last autumn.',
    'Passengers can take a bus from the market square every half hour.',
    'Joss Amery, the mayor, asked for patience and praised the fire brigade.',
    'In the evening, residents brought soup to the crews working in the rain.',
    'A report is expected in March, and the ministry has promised to publish it in full.',
    'The last derailment on this line was eleven years ago, when a tree fell in a storm.',
    'Schools in the valley opened an hour later because so many pupils come by train.',
  ],
  de: [
    'In Lindmoor ist am Dienstagmorgen ein Güterzug entgleist.',
    'Verletzt wurde niemand, wie die Bahn mitteilte, die Strecke bleibt aber bis Freitag gesperrt.',
    'Die Wagen hatten Kies für die neue Mole in der Castellbucht geladen.',
    '„Wir haben einen Knall gehört und dann nichts mehr“, sagte Mira Castell, die neben dem Gleis wohnt.',
    'Am Nachmittag kamen zwei Kräne, um die Lok aus einem Graben zu heben.',
    'Die Ursache ist noch unklar, die Schienen waren erst im Herbst erneuert worden.',
    'Reisende können jede halbe Stunde einen Bus vom Marktplatz nehmen.',
    'Bürgermeister Joss Amery bat um Geduld und lobte die Feuerwehr.',
    'Am Abend brachten Anwohner den Arbeitern im Regen eine Suppe.',
    'Ein Bericht wird im März erwartet, das Ministerium will ihn ganz veröffentlichen.',
    'Zuletzt war hier vor elf Jahren ein Zug entgleist, nachdem ein Baum umgestürzt war.',
    'Die Schulen im Tal begannen eine Stunde später, weil viele Kinder mit dem Zug kommen.',
  ],
  fr: [
    'Un train de marchandises a déraillé mardi matin près de Lindmoor.',
    'Personne n’a été blessé, selon la compagnie, mais la ligne restera fermée jusqu’à vendredi.',
    'Les wagons transportaient du gravier pour la nouvelle jetée de la baie de Castell.',
    '« Nous avons entendu un choc, puis plus rien », raconte Mira Castell, qui habite près de la voie.',
    'Deux grues sont arrivées dans l’après-midi pour sortir la locomotive du fossé.',
    'La cause est inconnue, alors que les rails avaient été changés à l’automne.',
    'Les voyageurs peuvent prendre un autocar toutes les demi-heures sur la place du marché.',
    'Le maire, Joss Amery, a demandé de la patience et salué les pompiers.',
    'Le soir, des habitants ont apporté de la soupe aux équipes qui travaillaient sous la pluie.',
    'Un rapport est attendu en mars, et le ministère a promis de le publier en entier.',
    'Le dernier déraillement sur cette ligne remonte à onze ans, après la chute d’un arbre.',
    'Les écoles de la vallée ont ouvert une heure plus tard, car bien des élèves viennent en train.',
  ],
  es: [
    'Un tren de mercancías descarriló el martes por la mañana cerca de Lindmoor.',
    'Nadie resultó herido, según la compañía, pero la línea seguirá cerrada hasta el viernes.',
    'Los vagones llevaban grava para el nuevo muelle de la bahía de Castell.',
    '«Oímos un golpe y después nada», cuenta Mira Castell, que vive junto a la vía.',
    'Por la tarde llegaron dos grúas para sacar la locomotora de una zanja.',
    'La causa no se conoce, aunque los raíles se habían cambiado en otoño.',
    'Los viajeros pueden tomar un autobús cada media hora en la plaza del mercado.',
    'El alcalde, Joss Amery, pidió paciencia y elogió a los bomberos.',
    'Por la noche, los vecinos llevaron sopa a los equipos que trabajaban bajo la lluvia.',
    'Se espera un informe en marzo, y el ministerio ha prometido publicarlo entero.',
    'El último descarrilamiento en esta línea fue hace once años, cuando cayó un árbol.',
    'Las escuelas del valle abrieron una hora más tarde, porque muchos alumnos llegan en tren.',
  ],
  uk: [
    'Поблизу Ліндмура у вівторок вранці зійшов з рейок вантажний потяг.',
    'Ніхто не постраждав, повідомила залізниця, але рух не відновлять до п’ятниці.',
    'Вагони везли гравій для нового причалу в затоці Кастелл.',
    '«Ми почули удар, а потім нічого», — розповіла Міра Кастелл, яка живе біля колії.',
    'Удень приїхали два крани, щоб витягти локомотив з канави.',
    'Причина невідома, хоча рейки замінили лише минулої осені.',
    'Пасажири можуть сісти на автобус на ринковій площі кожні пів години.',
    'Мер Джос Амері попросив про терпіння і подякував пожежникам.',
    'Увечері мешканці принесли суп працівникам, які стояли під дощем.',
    'Звіт очікують у березні, і міністерство обіцяє оприлюднити його повністю.',
    'Востаннє потяг сходив з рейок на цій лінії одинадцять років тому під час бурі.',
    'Школи в долині відчинилися на годину пізніше, бо багато дітей їздить потягом.',
  ],
} as const;

export type SentenceLanguage = keyof typeof SENTENCES;

/** Returns `count` invented sentences from the index `from` on, joined by spaces. */
export const prose = (lang: SentenceLanguage, from: number, count: number): string => SENTENCES[lang].slice(from, from + count).join(' ');

const HEADLINE = 'Goods train leaves the rails near the harbour town';

const teaser = (at: number): string =>
  `<div class="teaser"><a href="/2026/story-${at}"><img src="/t${at}.jpg" alt=""><h3>Council number ${at} argues about the ferry line again</h3></a><p>What was said there, in short, number ${at}.</p></div>`;

/** Returns markup like that of the parts of a page around its article: a menu, a list of teasers and a footer. */
export const surroundings = (teasers = 12): { readonly before: string; readonly after: string } => ({
  before: `<header><div class="menu"><ul>${['Home', 'Town', 'Sport', 'Weather', 'Culture'].map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join('')}</ul></div></header>`,
  after: `<div class="more"><h2>More stories</h2>${Array.from({ length: teasers }, (_, at) => teaser(at)).join('')}</div><div class="foot"><p>Lindmoor Ledger is printed every day. <a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></p></div>`,
});

/** Options of `oddPage`. */
export interface OddPageParts {
  readonly lang?: string;
  readonly head?: string;
  readonly title?: string;
  /** The number of teasers below the article. */
  readonly teasers?: number;
}

/** Returns a page with a menu, teasers and a footer around `content`, which contains the headline if there is one. */
export const oddPage = (content: string, { lang = 'en', head = '', title = HEADLINE, teasers = 12 }: OddPageParts = {}): string => {
  const { before, after } = surroundings(teasers);
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${before}${content}${after}</body></html>`;
};

/** Returns a `script` element with structured data. */
export const jsonLd = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;

/** The structured data of a news article that has the headline of `oddPage`. */
export const NEWS = { '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2026-03-03T09:00:00Z' } as const;
/** The headline of `oddPage` as an `h1`. */
export const H1 = `<h1>${HEADLINE}</h1>`;
