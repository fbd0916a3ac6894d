/**
 * Words that appear before, between and after names in bylines, in many languages. They are facts about the languages, not about any
 * particular site.
 */

/** Words that introduce an author's name. The longest match is removed. */
// biome-ignore format: a table
export const BY_WORDS: readonly string[] = [
  'view all posts by', 'posts by', 'article by', 'story by', 'written by', 'words by', 'words:', 'text by', 'reported by', 'reporting by', 'posted by',
  'published by', 'report by', 'analysis by', 'opinion by', 'review by', 'guest post by', 'special report by', 'by', 'author', 'authors',
  'ein artikel von', 'ein gastbeitrag von', 'ein kommentar von', 'eine analyse von', 'eine kolumne von', 'ein interview von', 'aus', 'von',
  'text von', 'text', 'autor', 'autorin', 'autoren', 'verfasst von', 'propos recueillis par', 'article de', 'écrit par', 'rédigé par', 'publié par', 'par',
  'auteur', 'auteurs', 'escrito por', 'publicado por', 'redactado por', 'por', 'autora', 'autores', 'scritto da', 'pubblicato da', 'di', 'a cura di', 'autore',
  'geschreven door', 'door', 'skrevet af', 'skrevet av', 'av', 'af', 'skriven av', 'tekst', 'tekst av', 'oprac.', 'texto:', 'texte :', 'texte:', 'testo:', 'haber:', 'kirjoittaja', 'teksti', 'przez', 'autor tekstu', 'opracował', 'opracowanie',
  'napsal', 'szerző', 'írta', 'yazan', 'yazar', 'автор', 'авторы', 'текст', 'bởi', 'tác giả', 'oleh', 'penulis', 'द्वारा', 'लेखक', 'بقلم', 'كتب', 'كتبت', 'الكاتب',
  'نویسنده', 'מאת', '作者', '记者', '記者', '文/', '文：', '文:', '撰文', '責任編輯', '责任编辑', '编辑', '編輯', '著者', '執筆', '筆者', '取材・文', '기자', '글', 'โดย',
];

/** The members of `BY_WORDS` that can also be part of a name. They are removed only if at least two words follow. */
export const WEAK_BY_WORDS: ReadonlySet<string> = new Set([
  'di',
  'von',
  'aus',
  'por',
  'par',
  'door',
  'av',
  'af',
  'text',
  'autor',
  'author',
]);

/** Words that join two names. */
// biome-ignore format: a table
export const AND_WORDS: readonly string[] = [
  'and', '&', 'und', 'et', 'y', 'e', 'i', 'og', 'och', 'ja', 'en', 'és', 'și', 'si', 'oraz', 'a', 've', 'dan', 'и', 'та', 'και', 'und mit', 'with', 'mit', 'avec', 'met', 'و',
];

/** Words that introduce people other than the authors, such as those who contributed, checked the article or took the pictures. */
// biome-ignore format: a table
export const OTHER_ROLES: readonly string[] = [
  'in partnership with', 'sponsored by', 'contributions', 'contributed by', 'with contributions', 'additional reporting', 'fact checked', 'fact-checked', 'medically reviewed', 'reviewed by', 'recipe tested', 'tested by',
  'edited by', 'photography by', 'photographed by', 'photographs by', 'photographs', 'photos by', 'photo by', 'photo', 'photos', 'images by', 'image', 'illustration', 'illustrated by', 'illustrations by', 'video by', 'styled by', 'produced by',
  'graphics by', 'translated by', 'foto', 'fotos', 'bild:', 'bilder:', 'crédit', 'photos de', 'fotografía', 'zdjęcia', 'фото',
];

/**
 * Occupations of people whom a byline names alongside the authors, such as photographers. On the page, the word follows the name in a
 * separate element.
 */
// biome-ignore format: a table
export const HELPER_WORDS: ReadonlySet<string> = new Set([
  'photographer', 'photographers', 'photographs', 'photography', 'photos', 'photo', 'illustrator', 'illustrators', 'illustrations', 'illustration', 'photojournalist', 'videographer', 'fotograf', 'fotografin', 'fotografen', 'illustratorin', 'photographe', 'illustrateur', 'illustratrice',
  'fotógrafo', 'fotógrafa', 'ilustrador', 'ilustradora', 'fotografo', 'fotografa', 'illustratore', 'illustratrice', 'fotograaf', 'illustratör', 'illustratør', 'valokuvaaja', 'kuvaaja', 'fotografka', 'fotoğraf', 'фотограф', 'иллюстратор',
]);

/** Words that end the list of authors in a byline, because something else follows, such as a date, a reading time or a link. */
// biome-ignore format: a table
export const STOP_WORDS: readonly string[] = [
  'last updated', 'last modified', 'updated', 'published', 'posted', 'posted on', 'modified', 'created', 'read more', 'learn more', 'min read', 'subscribe', 'see more', 'show more', 'learn about',
  'is a', 'is the', 'is an', 'has been', 'joined', 'writes about', 'aktualisiert', 'veröffentlicht', 'erschienen', 'stand:', 'publié', 'mis à jour', 'modifié', 'publicado', 'actualizado', 'pubblicato', 'aggiornato',
  'atualizado', 'gepubliceerd', 'bijgewerkt', 'publisert', 'oppdatert', 'publicerad', 'uppdaterad', 'publiceret', 'opdateret', 'julkaistu', 'päivitetty', 'опубликовано', 'обновлено',
];

/** Newsroom jobs and titles, and other words that appear next to a name without being part of it. */
// biome-ignore format: a table
export const ROLE_WORDS: ReadonlySet<string> = new Set([
  'staff', 'writer', 'writers', 'reporter', 'reporters', 'correspondent', 'correspondents', 'editor', 'editors', 'editorial', 'columnist', 'contributor', 'contributors', 'contributing', 'journalist', 'producer',
  'director', 'manager', 'chief', 'senior', 'executive', 'managing', 'deputy', 'associate', 'assistant', 'freelance', 'freelancer', 'intern', 'guest', 'special', 'political', 'sports', 'business', 'opinion', 'columnists', 'anchor', 'host', 'blogger', 'photographer',
  'professor', 'analyst', 'researcher', 'fellow', 'founder', 'ceo', 'president', 'admin', 'administrator', 'author', 'sponsored', 'redakteur', 'redakteurin', 'reporterin', 'korrespondent', 'korrespondentin', 'volontär', 'volontärin', 'mitarbeiter', 'mitarbeiterin',
  'journaliste', 'correspondant', 'rédacteur', 'rédactrice', 'chef', 'envoyé', 'periodista', 'corresponsal', 'redactor', 'redactora', 'giornalista', 'inviato', 'direttore', 'jornalista', 'repórter', 'verslaggever', 'redacteur', 'correspondente',
  'journalisten', 'redaktør', 'reportasjeleder', 'dziennikarz', 'dziennikarka', 'корреспондент', 'редактор', 'обозреватель', 'muhabir', 'wartawan', 'profesorius', 'phd', 'md', 'rd', 'esq', 'kommentator', 'kolumnist',
  'health', 'politics', 'science', 'culture', 'education', 'economics', 'crime', 'environment', 'technology', 'investigations', 'investigative', 'features', 'lifestyle', 'leitende', 'leitender', 'ressortleiter', 'ressortleiterin', 'politik', 'wirtschaft', 'kultur', 'wissenschaft',
]);

/** Words from a page's navigation and controls, which are never part of a name. */
// biome-ignore format: a table
export const FURNITURE_WORDS: ReadonlySet<string> = new Set([
  'menu', 'sections', 'front', 'click', 'here', 'home', 'search', 'login', 'log', 'sign', 'subscribe', 'more', 'show', 'see', 'view', 'about', 'contact', 'privacy', 'share', 'our', 'your', 'my', 'all', 'site', 'comments', 'advertisement', 'photos', 'video', 'breaking', 'exclusive',
]);

/** Names of months and days, except those that are also personal names, such as «April». */
// biome-ignore format: a table
export const DATE_WORDS: ReadonlySet<string> = new Set([
  'january', 'february', 'september', 'october', 'november', 'december', 'monday', 'tuesday', 'wednesday', 'thursday', 'saturday', 'januar', 'februar', 'oktober', 'dezember', 'janvier', 'février', 'juillet', 'septembre', 'octobre', 'novembre', 'décembre', 'enero', 'febrero', 'septiembre', 'octubre', 'noviembre', 'diciembre',
]);

/** Words for days, months, times of day and time zones. A piece of a byline that consists only of these words is not a name. */
// biome-ignore format: a table
export const DAY_WORDS: ReadonlySet<string> = new Set([
  'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
  'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'am', 'pm', 'est', 'edt', 'pst', 'pdt', 'gmt',
]);

/** Words that occur in the names of publishers, agencies and institutions. */
// biome-ignore format: a table
export const BODY_WORDS: ReadonlySet<string> = new Set([
  'news', 'press', 'media', 'times', 'post', 'newspaper', 'magazine', 'tv', 'radio', 'wire', 'wires', 'network', 'agency', 'agencies', 'online', 'digital', 'team', 'desk', 'newsroom', 'bureau', 'board', 'report', 'journal', 'gazette', 'herald', 'tribune', 'chronicle', 'telegraph', 'telegram', 'today', 'daily', 'weekly',
  'newsletter', 'blog', 'podcast', 'studio', 'studios', 'services', 'service', 'company', 'inc', 'ltd', 'llc', 'gmbh', 'ag', 'corp', 'group', 'foundation', 'university', 'institute', 'institution', 'school', 'college', 'association', 'society', 'center', 'centre', 'council', 'ministry', 'department', 'office', 'committee', 'commission', 'club', 'union', 'global', 'international', 'channel', 'website', 'publishing',
  'redaktion', 'redaktionen', 'redaktionsnetzwerk', 'onlineredaktion', 'nachrichten', 'zeitung', 'tageblatt', 'anzeiger', 'agentur', 'nachrichtenagentur', 'rédaction', 'agence', 'journal', 'redacción', 'redaccion', 'agencia', 'agencias', 'diario', 'noticias', 'periódico', 'redazione', 'agenzia', 'giornale', 'notizie', 'redação', 'agência', 'jornal', 'redactie', 'nieuws', 'krant', 'redakcja', 'redakce', 'redaksjonen', 'redaktionen', 'toimitus', 'avisen',
  'szerkesztőség', 'redacția', 'universitetet', 'universität', 'université', 'universidad', 'università', 'universiteto', 'fakulteto', 'verlag', 'verein', 'stiftung', 'редакция', 'агентство', 'новости', 'газета', 'haber', 'ajansı', 'merkezi', 'redaksi',
]);

/** Names of news agencies, spelled as in bylines. */
// biome-ignore format: a table
export const AGENCIES: readonly string[] = [
  'the associated press', 'associated press', 'ap', 'reuters', 'thomson reuters', 'agence france-presse', 'agence france presse', 'afp', 'dpa', 'deutsche presse-agentur', 'apa', 'sda', 'keystone-sda', 'awp', 'efe', 'europa press', 'ansa', 'agi', 'adnkronos', 'lusa', 'belga', 'anp', 'ntb', 'ritzau', 'tt', 'stt', 'pap',
  'ctk', 'čtk', 'tasr', 'mti', 'agerpres', 'tass', 'ria novosti', 'interfax', 'ukrinform', 'anadolu', 'xinhua', 'kyodo', 'kyodo news', 'jiji', 'yonhap', 'cna', 'pti', 'ani', 'ians', 'upi', 'bloomberg', 'bloomberg news', 'pa media', 'press association', 'canadian press', 'the canadian press', 'aap', 'epd', 'kna', 'afx', 'sid', 'ots', 'antara', 'bernama', 'notimex', 'sapa', 'irna', 'mena', 'wafa', 'getty images', '新华社', '新華社', '共同通信', '時事通信', '时事通信', '中央社', '연합뉴스',
];
