/** The words with which editors begin a note in one language. Alternatives are separated by `|` and are in lower case. */
export interface NoteWords {
  /** Words for a correction. A colon, a dash or a bracket follows them, or they are a line of their own. */
  readonly correction: string;
  /** Words for clarifications and other notes of the editors, used in the same way. */
  readonly editorsNote: string;
  /** The beginnings of sentences about another state of the article, and the words that continue them. They need no label. */
  readonly earlier: string;
  readonly version: string;
  /** Beginnings of sentences that say that the article was changed. */
  readonly amended?: string;
  /** Beginnings of sentences that say what was added to the article. */
  readonly enlarged?: string;
  /** Words that say that the article was corrected. A colon and what was corrected follow, sometimes after a date. */
  readonly corrected?: string;
  /** Words that say that the article was brought up to date, used in the same way. */
  readonly updated?: string;
}

/** The first words of editors' notes, by language. */
export const NOTE_WORDS: Readonly<Record<string, NoteWords>> = {
  en: {
    correction:
      'correction and clarification|corrections and clarifications|corrections & clarifications|correction appended|correction|corrections|erratum|errata',
    editorsNote:
      "editor's note|editors' note|editors note|editor note|note from the editor|note from the editors|a note from the editor|a note from the editors|clarification|clarifications",
    earlier: 'an earlier version of this|earlier versions of this|a previous version of this|the original version of this',
    version: 'article|story|report|post|column|piece|headline|caption|interview',
    amended:
      'this article was amended|this article has been amended|this article was corrected|this article has been corrected|this story was corrected|this story has been corrected|this report was corrected|this report has been corrected|this article has been updated to correct|this story has been updated to correct',
    enlarged:
      'this article has been updated with|this article has been updated to|this article was updated with|this article was updated to|this story has been updated with|this story has been updated to|this story was updated with|this story was updated to|this report has been updated with|this report has been updated to|this report was updated with|this report was updated to',
    corrected: 'corrected',
    updated: 'story updated|article updated',
  },
  de: {
    correction: 'korrektur|korrekturhinweis|berichtigung|richtigstellung',
    editorsNote:
      'anmerkung der redaktion|anm. der redaktion|anm. d. redaktion|anm. d. red.|anm. d. red|anm. der red.|hinweis der redaktion|hinweis d. red.|klarstellung|transparenzhinweis',
    earlier:
      'in einer früheren version|in einer früheren fassung|in einer ersten version|in einer ersten fassung|in einer vorherigen version|in einer ursprünglichen version|in einer älteren version|eine frühere version|eine frühere fassung',
    version:
      'dieses artikels|dieses textes|dieses beitrags|dieses berichts|des artikels|des textes|des beitrags|des berichts|dieser meldung',
    corrected: 'korrigiert|berichtigt|artikel korrigiert',
    updated: 'artikel aktualisiert|text aktualisiert',
  },
  fr: {
    correction: 'correction|rectificatif|rectification|erratum|errata',
    editorsNote: "note de la rédaction|note de l'éditeur|note de l'éditrice|ndlr|précision|précisions|mise au point",
    earlier:
      'une version antérieure de|une version précédente de|une première version de|dans une version antérieure de|dans une première version de',
    version: "cet article|ce texte|cette dépêche|ce reportage|l'article",
    corrected: 'corrigé|article corrigé|article rectifié',
    updated: 'article mis à jour|article actualisé|article modifié',
  },
  es: {
    correction: 'corrección|fe de errores|fe de erratas|fe de errata|rectificación|errata',
    editorsNote: 'nota del editor|nota de la editora|nota de los editores|nota de la redacción|nota de redacción|n. de la r.|aclaración',
    earlier: 'una versión anterior de|una versión previa de|en una versión anterior de|en una versión previa de|una primera versión de',
    version: 'este artículo|esta noticia|esta información|este texto|esta nota|este reportaje',
    corrected: 'corregido|noticia corregida|artículo corregido|texto corregido',
    updated: 'noticia actualizada|artículo actualizado',
  },
  it: {
    correction: 'correzione|rettifica|errata corrige|errata',
    editorsNote: "nota della redazione|nota dell'editore|ndr|n.d.r.|precisazione|chiarimento",
    earlier: 'una versione precedente di|una prima versione di|in una versione precedente di|in una prima versione di',
    version: 'questo articolo|questo testo|questo pezzo|questa notizia',
    corrected: 'corretto|articolo corretto|notizia corretta',
    updated: 'articolo aggiornato|notizia aggiornata',
  },
  pt: {
    correction: 'correção|correcção|errata|retificação|rectificação|erramos',
    editorsNote: 'nota da redação|nota da redacção|nota do editor|nota da editora|nota dos editores|esclarecimento',
    earlier: 'uma versão anterior d|uma versão prévia d|uma primeira versão d|em uma versão anterior d|numa versão anterior d',
    version: 'este artigo|esta reportagem|este texto|esta notícia|esta matéria',
    corrected: 'corrigido|notícia corrigida|artigo corrigido|texto corrigido|reportagem corrigida|matéria corrigida',
    updated:
      'notícia atualizada|notícia actualizada|artigo atualizado|artigo actualizado|texto atualizado|reportagem atualizada|matéria atualizada',
  },
  nl: {
    correction: 'correctie|correcties en aanvullingen|correctie en aanvulling|rectificatie|erratum',
    editorsNote:
      'noot van de redactie|noot redactie|opmerking van de redactie|naschrift van de redactie|naschrift redactie|verduidelijking',
    earlier: 'in een eerdere versie van|een eerdere versie van|in een vorige versie van',
    version: 'dit artikel|dit bericht|dit stuk|dit verhaal|deze tekst',
    corrected: 'gecorrigeerd|artikel gecorrigeerd',
    updated: 'artikel bijgewerkt|artikel aangevuld',
  },
  sv: {
    correction: 'rättelse|korrigering',
    editorsNote: 'förtydligande|redaktionens kommentar|anm. red.|red. anm.|red.anm.|anmärkning från redaktionen',
    earlier: 'i en tidigare version av|en tidigare version av',
    version: 'den här artikeln|den här texten|denna artikel|denna text|artikeln|texten',
    corrected: 'rättad|rättat|korrigerad|korrigerat|artikeln rättad',
    updated: 'artikeln uppdaterad',
  },
  no: {
    correction: 'rettelse|korreksjon|retting',
    editorsNote: 'redaksjonens kommentar|redaksjonens merknad|red. anm.|red.anm.|presisering|oppklaring',
    earlier: 'i en tidligere versjon av|en tidligere versjon av',
    version: 'denne artikkelen|denne saken|denne teksten|artikkelen|saken|teksten',
    corrected: 'rettet|korrigert|saken er rettet',
    updated: 'saken er oppdatert|artikkelen er oppdatert',
  },
  da: {
    correction: 'rettelse|berigtigelse|korrektion',
    editorsNote: 'redaktionens note|redaktionens bemærkning|redaktionel note|red. anm.|red.anm.|præcisering',
    earlier: 'i en tidligere version af|en tidligere version af',
    version: 'denne artikel|denne tekst|artiklen|teksten|historien',
    corrected: 'rettet|korrigeret|artiklen er rettet',
    updated: 'artiklen er opdateret',
  },
  pl: {
    correction: 'sprostowanie|korekta|errata',
    editorsNote: 'od redakcji|przypis redakcji|nota redakcji|przyp. red.|uściślenie',
    earlier: 'we wcześniejszej wersji|wcześniejsza wersja|w poprzedniej wersji|poprzednia wersja|w pierwotnej wersji',
    version: 'tego artykułu|tego tekstu|artykułu|tekstu',
    corrected: 'poprawiono|skorygowano|sprostowano',
    updated: 'artykuł zaktualizowano|tekst zaktualizowano',
  },
  ru: {
    correction: 'исправление|поправка|опровержение',
    editorsNote: 'от редакции|примечание редакции|примечание редактора|прим. ред.|прим. редакции|уточнение',
    earlier: 'в предыдущей версии|в более ранней версии|в первоначальной версии|в первой версии|предыдущая версия',
    version: 'этой статьи|этого материала|этого текста|этой новости|статьи|материала|текста|новости',
    corrected: 'исправлено|материал исправлен|текст исправлен|новость исправлена',
    updated: 'материал дополнен|новость дополнена|текст дополнен|материал обновлен|новость обновлена',
  },
  uk: {
    correction: 'виправлення|спростування|поправка',
    editorsNote: 'від редакції|примітка редакції|примітка редактора|прим. ред.|уточнення',
    earlier: 'у попередній версії|в попередній версії|у більш ранній версії|у первісній версії|попередня версія',
    version: 'цієї статті|цього матеріалу|цього тексту|цієї новини|статті|матеріалу|тексту|новини',
    corrected: 'виправлено|матеріал виправлено|текст виправлено|новину виправлено',
    updated: 'матеріал доповнено|новину доповнено|текст доповнено|матеріал оновлено|новину оновлено',
  },
  tr: {
    correction: 'düzeltme|tekzip',
    editorsNote: 'editörün notu|editör notu|editörden not|redaksiyon notu|yayın kurulunun notu',
    earlier: 'bu haberin önceki|bu haberin daha önceki|bu yazının önceki|bu yazının daha önceki|bu makalenin önceki',
    version: 'sürüm|versiyon|hâli|hali',
    corrected: 'düzeltildi|haber düzeltildi',
    updated: 'haber güncellendi',
  },
  ar: {
    correction: 'تصحيح|تصويب|استدراك',
    editorsNote: 'ملاحظة المحرر|ملاحظة من المحرر|ملاحظة التحرير|ملاحظة من التحرير|ملاحظة من هيئة التحرير|تنويه|توضيح',
    earlier: 'نسخة سابقة من|في نسخة سابقة من|ورد في نسخة سابقة من|ذكرت نسخة سابقة من',
    version: 'هذا المقال|هذا التقرير|هذا الخبر|هذه المادة',
    corrected: 'تم التصحيح|جرى التصحيح',
    updated: 'تم تحديث الخبر|تم تحديث المقال',
  },
  zh: {
    correction: '更正|更正启事|更正啟事|更正说明|更正說明|勘误|勘誤|订正',
    editorsNote: '编者按|編者按|编者注|編者注|編者註|编按|編按|编辑注|編輯註|澄清',
    earlier: '本文较早|本文早前|本文此前|本文先前|本文較早|本文之前',
    version: '版本|前版本|的版本|前的版本',
  },
  ja: {
    correction: '訂正|お詫びと訂正|おわびと訂正|訂正とお詫び|訂正とおわび',
    editorsNote: '編集部注|編集部より|編集部から|編集者注|編注',
    earlier: 'この記事の以前の|本記事の以前の|この記事の当初の|本記事の初出時|この記事の初出時',
    version: '版|バージョン|、|に',
  },
  ko: {
    correction: '정정|정정보도|정정 보도|바로잡습니다|고침',
    editorsNote: '편집자 주|편집자주|편집자 註|편집국에서 알립니다',
    earlier: '이 기사의 이전|이 기사의 초기|이 기사의 앞선',
    version: '버전|판',
  },
};

/** Matches the class names and ids of boxes for editors' notes. The name must be in lower case, with hyphens between its words. */
export const NOTE_CLASS = /(?:^|[\s_-])(?:corrections?|errat(?:um|a)|clarifications?|editors?-?s?-?notes?)(?:$|[\s_-])/;
/** Matches the class names and ids of boxes for corrections. */
export const CORRECTION_CLASS = /correction|errat/;
