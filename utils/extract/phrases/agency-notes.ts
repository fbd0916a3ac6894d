import type { PhraseLists } from './phrase-lists';

/** The openings of lines that say where an article comes from, or who else worked on it. */
export const AGENCY_NOTES: PhraseLists = {
  en: 'source:|sources:|via:|reporting by|reporting from|additional reporting|writing by|edited by|editing by|text:|text by|translated by|translation by|translated from|translation:|with reporting|with additional reporting|with files from|with material from|with agencies|with agency|with inputs from|with information from|from agencies|agencies contributed|this story was originally|this story was first|this story originally|this story first|this story appeared|this story is part|this story comes|this article was originally|this article was first|this article originally|this article first|this article appeared|this article is republished|this article is part|this article comes|this essay was|this piece was|this piece originally|this piece first|this report was|this post was originally|this post originally|this interview was|a version of this|an earlier version|originally published|first published in|first published on|republished with|republished from|our news agency',
  de: 'quelle:|quellen:|text:|mit material|mit informationen|mit agenturmaterial|unter verwendung|dieser artikel erschien|dieser text erschien|dieser beitrag erschien|dieser artikel stammt|dieser text stammt|dieser artikel wurde zuerst|zuerst erschienen|aus dem englischen|übersetzung:|übersetzt von|mitarbeit:|redaktion:|protokoll:|mit agenturen|mit afp|mit dpa|diese meldung|lizenz:',
  fr: "source :|source:|sources :|avec afp|avec reuters|avec agences|avec l'afp|avec nos|traduit de|traduit par|traduction|propos recueillis|cet article est paru|cet article est extrait|cet article est une|cet article a été publié|cet article est d'abord|cet article est issu|ce texte a été publié|ce texte est|article initialement|texte :",
  es: 'fuente:|fuentes:|con información de|con informacion de|con datos de|con agencias|traducido|traducción|este artículo se publicó|este artículo fue publicado|este texto se publicó|este artículo apareció|publicado originalmente|texto:|con la colaboración|efe$',
  it: 'fonte:|fonti:|con informazioni|traduzione|tradotto da|questo articolo è uscito|questo articolo è apparso|questo articolo è stato pubblicato|pubblicato originariamente|testo:',
  pt: 'fonte:|fontes:|com informações|com agências|com informação|com lusa|tradução|traduzido|este artigo foi publicado|este texto foi publicado|publicado originalmente|colaborou:|colaboraram:|texto:|edição:',
  nl: 'bron:|bronnen:|met medewerking|met informatie van|vertaling|vertaald|dit artikel verscheen|dit artikel is eerder|dit stuk verscheen|eerder verschenen|m.m.v.|tekst:',
  sv: 'källa:|källor:|text:|med material|översättning|artikeln publicerades|artikeln är ursprungligen|ursprungligen publicerad|i samarbete med tt',
  no: 'kilde:|kilder:|tekst:|med bidrag|oversatt|oversettelse|artikkelen ble først|saken ble først|artikkelen er tidligere|opprinnelig publisert|©ntb',
  da: 'kilde:|kilder:|tekst:|med bidrag|oversat|oversættelse|artiklen blev først|artiklen er oprindeligt|oprindeligt udgivet|/ritzau/',
  pl: 'źródło:|źródła:|źródło|tłumaczenie|tłum.|przełożył|współpraca:|tekst ukazał się|artykuł ukazał się|tekst pierwotnie|oprac.|opracowanie',
  ru: 'источник:|источники:|по материалам|по информации|перевод:|перевёл|перевела|при участии|материал впервые|текст впервые|оригинал:|впервые опубликовано|подготовил|подготовила',
  uk: 'джерело:|джерела:|за матеріалами|за інформацією|переклад:|переклав|переклала|за участі|матеріал вперше|текст вперше|оригінал:|вперше опубліковано|підготував|підготувала',
  tr: 'kaynak:|kaynaklar:|çeviri:|çeviren:|çeviren|haberin kaynağı|bu yazı ilk|bu haber ilk|katkıda bulunan*',
  ar: 'المصدر:|المصادر:|المصدر :|ترجمة:|بمشاركة:|نشر هذا المقال|نُشر هذا المقال|إعداد:',
  zh: '来源*|來源*|文章来源*|消息来源*|资料来源*|資料來源*|责任编辑*|責任編輯*|责编*|責編*|(责编*|（责编*|编辑：*|编辑:*|編輯：*|翻译*|翻譯*|编译*|編譯*|综合*|本文首发*|本文原载*|本文转载*|转载自*|原标题*|原文*|作者：*|校对：*|(完)*|（完）*',
  ja: '出典*|情報源*|翻訳*|翻訳・*|協力：*|取材協力*|編集：*|構成：*|初出*|この記事は…転載*|提供元*|(共同)*|（共同）*|写真・文*',
  ko: '출처*|자료*|번역*|편집:*|도움말*|(끝)*|<저작권자*|저작권자*|무단*|이 기사는*',
};

/** Phrases that say the same anywhere in a line at the end of an article. */
export const CONTRIBUTIONS: PhraseLists = {
  en: 'contributed to this report|contributed to this story|contributed to this article|contributed to this piece|contributed to this analysis|contributed reporting|contributed research|contributed additional reporting|reporting by…editing by',
  de: 'mit material von|mit material der|mit agenturmaterial|trug zu diesem artikel|trug zu diesem bericht|zu diesem artikel beigetragen|zu diesem bericht beigetragen',
  fr: "a contribué à cet article|ont contribué à cet article|a contribué à ce reportage|ont contribué à ce reportage|traduit de l'anglais",
  es: 'contribuyó a este artículo|contribuyó a este reportaje|contribuyó a este informe|contribuyeron a este artículo|contribuyeron a este reportaje|contribuyeron a este informe|colaboró en este artículo|colaboró en este reportaje|colaboraron en este',
  it: 'ha contribuito a questo articolo|hanno contribuito a questo articolo|ha collaborato a questo articolo|hanno collaborato a questo articolo',
  pt: 'contribuiu para esta reportagem|contribuiu para este artigo|contribuíram para esta reportagem|contribuíram para este artigo|colaborou com esta reportagem|colaborou nesta reportagem|colaboraram nesta reportagem',
  nl: 'werkte mee aan dit artikel|werkten mee aan dit artikel|droeg bij aan dit artikel|droegen bij aan dit artikel',
  sv: 'bidrog till artikeln|bidrog till den här artikeln|medverkade till artikeln',
  no: 'bidro til denne saken|bidro til denne artikkelen|bidro til saken',
  da: 'bidrog til denne artikel|bidrog til artiklen|har bidraget til artiklen',
  pl: 'współpracował przy tym artykule|współpracowała przy tym artykule|współpraca przy tekście',
  ru: 'в подготовке материала участв*|в подготовке статьи участв*|в подготовке материала помог*',
  uk: 'у підготовці матеріалу брал*|у підготовці матеріалу допом*|до підготовки матеріалу долуч*',
  tr: 'bu habere katkı*|bu habere katkıda|bu haberin hazırlanmasına',
  ar: 'شارك في إعداد هذا|شارك في إعداد التقرير|ساهم في إعداد هذا|ساهم في إعداد التقرير|ساهمت في إعداد هذا|ساهمت في إعداد التقرير',
  zh: '对本文亦有贡献|对本文有贡献|對本文亦有貢獻|參與本文報導|参与本文报道|未经授权不得转载|未经许可不得转载',
  ja: 'この記事の取材に協力|が取材に協力|無断転載を禁',
  ko: '이 기사에 기여|이 기사 취재에|무단전재|무단 전재|재배포 금지',
};
