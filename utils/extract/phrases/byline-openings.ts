import type { PhraseLists } from './phrase-lists';

/** The openings of lines that say who wrote an article. The author's name follows. */
export const BYLINE_OPENINGS: PhraseLists = {
  en: 'by|written by|words by|reported by|reporting by|report by|story by|text by|posted by|published by|interview by|as told to',
  de: 'von|text:|text von|bericht von|ein bericht von|eine reportage von|interview:|interview von|autor:|autorin:|veröffentlicht von|aufgezeichnet von',
  fr: 'par|de notre|propos recueillis par|recueilli par|publié par|écrit par|rédigé par|texte :|texte de|texte par|un article de|entretien réalisé par',
  es: 'por|escrito por|publicado por|redactado por|texto:|texto de|una crónica de|entrevista de|autor:|autora:',
  it: 'di|a cura di|scritto da|pubblicato da|dal nostro inviato|dalla nostra inviata|testo di|intervista di|articolo di|servizio di|autore:|autrice:',
  pt: 'por|escrito por|publicado por|texto:|texto de|reportagem:|reportagem de|entrevista de|autor:|autora:',
  nl: 'door|geschreven door|tekst:|tekst door|een artikel van|interview:|auteur:|van onze',
  sv: 'av|text:|text av|skriven av|publicerad av|reportage:|reporter:',
  no: 'av|tekst:|tekst av|skrevet av|publisert av|journalist:',
  da: 'af|tekst:|tekst af|skrevet af|udgivet af|journalist:',
  pl: 'autor:|autorka:|autor|tekst:|opracowanie:|oprac.|opracował|opracowała|napisał|napisała|rozmawiał|rozmawiała',
  ru: 'автор|авторы|автор:|текст:|текст|подготовил|подготовила|беседовал|беседовала',
  uk: 'автор|авторка|автори|автор:|текст:|текст|підготував|підготувала|розмовляв|розмовляла',
  tr: 'haber:|haber|yazan:|yazı:|yazar:|yazar|röportaj:|muhabir:|hazırlayan:',
  ar: 'بقلم|كتب|كتبت|كتبه|كتبته|إعداد|أعد التقرير|تقرير|حوار|تحرير|أجرى الحوار',
  zh: '作者*|记者*|記者*|撰文*|文/*|文｜*|文：*|采访*|採訪*|本报记者*|本報記者*',
  ja: '文・*|文：*|文=*|文＝*|取材・文*|記者：*|執筆：*|執筆＝*|筆者：*|聞き手*',
  ko: '글=*|글·*|글:*|기자=*|취재=*|작성자*|글쓴이*',
};
