import type { PhraseLists } from './phrase-lists';

/** Words that say what an author does, in the note about the author below an article. */
export const AUTHOR_ROLES: PhraseLists = {
  en: 'reporter|reporters|correspondent|editor|writer|journalist|columnist|author|novelist|poet|professor|lecturer|researcher|fellow|director|analyst|contributor|freelance*|critic|producer|founder|physician|scholar|historian|economist|curator|photographer|intern|covers|covering|writes|reports|joined|teaches|lives in|based in|book|books|memoir|can be reached|may be reached|is the|is a|is an|was a|has been|has written|graduate|reported|reported from',
  de: 'redakteur*|korrespondent*|reporter*|journalist*|autor|autorin|autoren|kolumnist*|schriftsteller*|professor*|historiker*|mitarbeiter*|volontär*|chefredakteur*|leiter*|leitet|schreibt|berichtet|arbeitet|lebt|studierte|ist seit|geboren|berichtete',
  fr: 'journaliste*|correspondant*|rédact*|reporter|chroniqueur*|auteur|autrice|écrivain*|professeur*|chercheur*|historien*|directeur|directrice|couvre|écrit|travaille|vit à|collabore|né à|née à|envoyé*',
  es: 'periodista*|corresponsal*|redactor*|reporter*|columnista|autor|autora|escritor*|profesor*|investigador*|historiador*|director*|cubre|escribe|trabaja|vive en|colabora|nació|nacido|licenciad*|enviad*',
  it: 'giornalista|corrispondente|redattore|redattrice|reporter|editorialista|autore|autrice|scrittore|scrittrice|professor*|ricercat*|storic*|direttore|direttrice|scrive|lavora|vive a|collabora|nato a|nata a|inviat*',
  pt: 'jornalista|correspondente|redator*|editor*|repórter|colunista|autor|autora|escritor*|professor*|pesquisador*|investigador*|historiador*|diretor*|escreve|cobre|trabalha|vive em|formad*|colabora|nasceu|enviad*',
  nl: 'journalist*|verslaggever|correspondent|redacteur|columnist*|auteur|schrijver|schrijfster|hoogleraar|onderzoeker|historicus|chef|schrijft|werkt|woont|volgt|bericht',
  sv: 'reporter|journalist|korrespondent|redaktör|krönikör|författare|skribent|professor|forskare|frilans*|medarbetare|skriver|bevakar|arbetar|bor i',
  no: 'journalist|korrespondent|redaktør|reporter|kommentator|spaltist|forfatter|skribent|professor|forsker|frilans*|skriver|dekker|jobber|bor i',
  da: 'journalist|korrespondent|redaktør|reporter|kommentator|klummeskribent|forfatter|skribent|professor|forsker|freelance*|skriver|dækker|arbejder|bor i',
  pl: 'dziennikar*|korespondent*|redaktor*|reporter*|publicyst*|felietonist*|autor|autorka|pisar*|profesor*|historyk*|badacz*|pisze|zajmuje się|pracuje|absolwent*|mieszka',
  ru: 'журналист*|корреспондент*|редактор*|репортёр*|репортер*|колумнист*|обозревател*|автор|писател*|профессор*|историк*|пишет|работает|живёт|живет|родил*|специализируется',
  uk: 'журналіст*|кореспондент*|редактор*|репортер*|колумніст*|оглядач*|автор|авторка|письменни*|професор*|істори*|пише|працює|живе|народи*|спеціалізується',
  tr: 'gazeteci*|muhabir*|editör*|yazar*|köşe yazarı|profesör*|araştırmacı*|tarihçi*|yazıyor|çalışıyor|yaşıyor|görev yap*|mezun*',
  ar: 'صحفي|صحفية|صحافي|صحافية|مراسل|مراسلة|محرر|محررة|كاتب|كاتبة|أستاذ|باحث|باحثة|يكتب|تكتب|يعمل|تعمل|يقيم|تقيم',
  zh: '记者|記者|编辑|編輯|作家|作者|专栏|專欄|教授|研究员|研究員|评论员|評論員|毕业|畢業|负责|報導',
  ja: '記者|編集|特派員|ライター|作家|著者|教授|研究員|ジャーナリスト|コラムニスト|評論家|生まれ|入社|担当|卒業',
  ko: '기자|특파원|편집|작가|교수|연구원|칼럼니스트|저자|평론가|졸업|입사|취재',
};

/** The openings of notes about the author that do not give the author's name. */
export const AUTHOR_NOUNS: PhraseLists = {
  en: 'the author is|the author of this|the author was|the author teaches|the author works|the authors are|the writer is|the writer works|the writers are|about the author',
  de: 'die autorin|der autor|die autoren|die autorinnen|unsere autorin|unser autor|über die autorin|über den autor|zur person:|zur autorin:|zum autor:',
  fr: "l'auteur|l'autrice|les auteurs|à propos de l'auteur",
  es: 'el autor es|la autora es|los autores son|sobre el autor|sobre la autora',
  it: "l'autore è|l'autrice è|gli autori sono|l'autore",
  pt: 'o autor é|a autora é|os autores são|sobre o autor|sobre a autora',
  nl: 'de auteur is|de auteur werkt|de auteurs zijn|de schrijver is|over de auteur',
  sv: 'författaren är|artikelförfattaren|skribenten är|om skribenten|om författaren',
  no: 'forfatteren er|artikkelforfatteren|skribenten er|om forfatteren',
  da: 'forfatteren er|artiklens forfatter|skribenten er|om forfatteren',
  pl: 'autor jest|autorka jest|autorzy są|o autorze|o autorce',
  ru: 'автор —|автор -|автор статьи|автор текста|автор материала|автор этого|об авторе',
  uk: 'автор —|автор -|авторка —|авторка -|автор статті|авторка статті|автор тексту|авторка тексту|про автора|про авторку',
  tr: 'yazar hakkında|yazar,|bu yazının yazarı',
  ar: 'الكاتب هو|الكاتبة هي|عن الكاتب|عن الكاتبة|كاتب المقال',
  zh: '本文作者*|作者为*|作者為*|作者系*|作者是*|作者简介*|作者簡介*',
  ja: '筆者は*|著者は*|筆者紹介*|著者紹介*|【筆者*|執筆者*',
  ko: '필자는*|저자는*|필자 소개*|글쓴이는*',
};
