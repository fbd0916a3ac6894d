import type { PhraseLists } from './phrase-lists';

/** Words that say what an author does, in the note about the author below an article. */
export const AUTHOR_ROLES: PhraseLists = {
  en: 'reporter|reporters|correspondent|editor|writer|journalist|columnist|author|novelist|poet|professor|lecturer|researcher|fellow|director|analyst|contributor|freelance*|critic|producer|founder|physician|scholar|historian|economist|curator|photographer|intern|covers|covering|writes|reports|joined|teaches|lives in|based in|book|books|memoir|can be reached|may be reached|is the|is a|is an|was a|has been|has written|graduate',
  de: 'redakteur*|korrespondent*|reporter*|journalist*|autor|autorin|autoren|kolumnist*|schriftsteller*|professor*|historiker*|mitarbeiter*|volontär*|chefredakteur*|leiter*|leitet|schreibt|berichtet|arbeitet|lebt|studierte|ist seit|geboren',
  fr: 'journaliste*|correspondant*|rédact*|reporter|chroniqueur*|auteur|autrice|écrivain*|professeur*|chercheur*|historien*|directeur|directrice|couvre|écrit|travaille|vit à|collabore|né à|née à',
  es: 'periodista*|corresponsal*|redactor*|reporter*|columnista|autor|autora|escritor*|profesor*|investigador*|historiador*|director*|cubre|escribe|trabaja|vive en|colabora|nació|nacido|licenciad*',
  it: 'giornalista|corrispondente|redattore|redattrice|reporter|editorialista|autore|autrice|scrittore|scrittrice|professor*|ricercat*|storic*|direttore|direttrice|scrive|lavora|vive a|collabora|nato a|nata a',
  pt: 'jornalista|correspondente|redator*|editor*|repórter|colunista|autor|autora|escritor*|professor*|pesquisador*|investigador*|historiador*|diretor*|escreve|cobre|trabalha|vive em|formad*|colabora|nasceu',
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
