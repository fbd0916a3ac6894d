import type { PhraseLists } from './phrase-lists';

/**
 * The beginnings of sentences that say that the rest of an article is only for subscribers. They say something about this article, and do not
 * just invite to subscribe. Languages whose order of words is free have several forms of a sentence.
 */
export const WALL_OPENINGS: PhraseLists = {
  en: "this article is for subscribers|this article is for members|this article is only for|this article is only available to|this article is available only to|this article is exclusive to|this article is reserved for|this story is for subscribers|this story is for members|this story is only for|this story is only available to|this story is exclusive to|this content is for subscribers|this content is for members|this content is only available to|this content is exclusive to|the rest of this article is for|the rest of this story is for|to continue reading|to keep reading|to read on|to read the rest|to read the full article|to read the full story|to read this article,|to read this story,|subscribe to continue reading|subscribe to keep reading|subscribe to read the rest|subscribe to read the full|subscribe to unlock this|subscribe…to continue reading|subscribe…to keep reading|join…to read the rest|join…to continue reading|log in to continue reading|sign in to continue reading|register to continue reading|you have read…%|you've read…%|you have reached your limit of|you've reached your limit of|unlock this article|unlock this story",
  de: 'dieser artikel ist nur für|dieser artikel ist für abonnenten|dieser artikel ist exklusiv für|dieser artikel ist abonnenten vorbehalten|dieser text ist nur für|dieser beitrag ist nur für|dieser inhalt ist nur für|diesen artikel weiterlesen mit|diesen artikel lesen sie mit|weiterlesen mit|jetzt weiterlesen mit|sie möchten weiterlesen|sie wollen weiterlesen|um weiterzulesen|um weiterlesen zu können|um diesen artikel zu lesen|um diesen artikel weiterzulesen|lesen sie diesen artikel weiter|lesen sie weiter mit|jetzt abonnieren und weiterlesen|sie haben…% gelesen|der rest dieses artikels|der weitere inhalt ist',
  fr: 'la suite est réservée|la suite de cet article est réservée|cet article est réservé|ce contenu est réservé|la lecture de cet article est réservée|il vous reste…de cet article|il vous reste…à lire|pour lire la suite|pour continuer la lecture|pour poursuivre la lecture|pour continuer à lire|poursuivez la lecture|poursuivez votre lecture|continuez votre lecture en vous abonnant|abonnez-vous pour lire la suite|abonnez-vous pour continuer|abonnez-vous pour poursuivre|vous avez lu…%|déjà lu…%',
  es: 'este artículo es solo para|este artículo es exclusivo para|este contenido es solo para|este contenido es exclusivo para|contenido exclusivo para suscriptores|esta noticia es solo para|esta noticia es exclusiva para|para seguir leyendo|para continuar leyendo|para leer el artículo completo|suscríbete para seguir leyendo|suscríbete para continuar leyendo|suscríbase para seguir leyendo|suscríbete para leer|regístrate para seguir leyendo|inicia sesión para seguir leyendo|te queda…por leer|has leído…%',
  it: "per continuare a leggere|per continuare la lettura|per leggere l'articolo completo|per leggere tutto l'articolo|questo articolo è riservato|questo articolo è solo per|questo contenuto è riservato|abbonati per continuare|abbonati per leggere|registrati per continuare|accedi per continuare a leggere|il resto dell'articolo è|hai letto…%|ti resta da leggere",
  pt: 'este artigo é exclusivo para|este artigo é só para|este artigo é apenas para|este conteúdo é exclusivo para|conteúdo exclusivo para assinantes|esta reportagem é exclusiva para|esta matéria é exclusiva para|para continuar lendo|para continuar a ler|para continuar a leitura|para ler o artigo completo|para ler a íntegra|assine para continuar|assine para ler|você leu…%',
  nl: 'dit artikel is alleen voor|dit artikel is exclusief voor|dit artikel is voor abonnees|dit verhaal is alleen voor|deze inhoud is alleen voor|verder lezen? word|om verder te lezen|om dit artikel te lezen|om dit artikel verder te lezen|lees dit artikel verder|lees verder met een abonnement|de rest van dit artikel|u heeft…% gelezen|je hebt…% gelezen',
  sv: 'den här artikeln är för|den här artikeln är endast för|den här artikeln är bara för|det här är en artikel för prenumeranter|för att läsa vidare|för att fortsätta läsa|för att läsa hela artikeln|läs hela artikeln med|läs vidare med|du har läst…%|det återstår…av artikeln',
  no: 'denne artikkelen er for abonnenter|denne artikkelen er kun for|denne artikkelen er bare for|denne saken er for abonnenter|denne saken er kun for|denne saken er forbeholdt|artikkelen er forbeholdt|for å lese videre|for å fortsette å lese|for å lese hele saken|for å lese hele artikkelen|for å lese resten|les hele saken med|les videre med|du har lest…%',
  da: 'denne artikel er for abonnenter|denne artikel er kun for|denne artikel er forbeholdt|denne artikel er låst|artiklen er kun for|for at læse videre|for at læse resten|for at læse hele artiklen|læs hele artiklen med|læs videre med|bliv abonnent og læs|du har læst…%',
  pl: 'pozostało jeszcze…treści|pozostało…treści|pozostało…artykułu|pozostało do przeczytania|ten artykuł jest dostępny tylko|ten artykuł jest dostępny wyłącznie|ten artykuł jest tylko dla|ten tekst jest dostępny tylko|ten tekst jest dostępny wyłącznie|dalsza część artykułu|dalsza część tekstu|aby czytać dalej|aby przeczytać cały artykuł|aby przeczytać cały tekst|aby przeczytać resztę|żeby czytać dalej|czytaj dalej z prenumeratą|przeczytałeś…%',
  ru: 'эта статья доступна только|этот материал доступен только|этот текст доступен только|продолжение доступно|чтобы читать дальше|чтобы продолжить чтение|чтобы прочитать полностью|чтобы дочитать|для продолжения чтения|вы прочитали…%|осталось прочитать',
  uk: 'ця стаття доступна лише|ця стаття доступна тільки|цей матеріал доступний лише|цей матеріал доступний тільки|цей текст доступний лише|продовження доступне|щоб читати далі|щоб продовжити читання|щоб прочитати повністю|щоб дочитати|ви прочитали…%|залишилося прочитати',
  tr: 'bu haberin devamı…abone*|bu yazının devamı…abone*|haberin devamı…abone*|yazının devamı…abone*|bu içerik sadece abone*|bu içerik yalnızca abone*|bu haber sadece abone*|bu haber yalnızca abone*|bu yazı sadece abone*|bu yazı yalnızca abone*|bu makale yalnızca abone*|okumaya devam etmek için|devamını okumak için|tamamını okumak için',
  ar: 'هذا المقال للمشتركين|هذا المقال مخصص للمشتركين|هذا المقال متاح للمشتركين|هذا المحتوى للمشتركين|هذا المحتوى مخصص للمشتركين|هذا المحتوى متاح للمشتركين|بقية المقال للمشتركين|لمتابعة القراءة|لمواصلة القراءة|لاستكمال القراءة|لإكمال القراءة|لقراءة المقال كاملا|لقراءة بقية المقال|اشترك لمتابعة القراءة|اشترك لمواصلة القراءة',
  zh: '本文为付费*|本文為付費*|本文仅限*|本文僅限*|本文仅供订阅*|本文僅供訂閱*|此文章仅限*|此文章僅限*|本篇为会员*|本篇為會員*|订阅后继续阅读*|訂閱後繼續閱讀*|订阅以继续阅读*|訂閱以繼續閱讀*|登录后继续阅读*|登入後繼續閱讀*|继续阅读请*|繼續閱讀請*|想继续阅读*|想繼續閱讀*|付费后阅读全文*|剩余…付费*|余下内容*|餘下內容*|阅读全文请订阅*|閱讀全文請訂閱*|您已阅读…%|您已閱讀…%',
  ja: 'この記事は有料*|この記事は会員*|この記事は有料会員*|この記事は、有料*|この記事は、会員*|この記事は購読者*|この先は有料*|この先は会員*|ここから先は有料*|ここから先は会員*|続きを読むには*|続きをお読みいただくには*|続きは有料*|続きは会員*|有料会員になると続き*|会員登録すると続き*|残り…文字*|残り：…文字*|記事全文をお読みいただくには*|全文を読むには*',
  ko: '이 기사는 유료*|이 기사는 구독자*|이 기사는 회원*|이 글은 유료*|이 글은 구독자*|이 콘텐츠는 유료*|이 콘텐츠는 구독자*|계속 읽으려면*|계속 읽으시려면*|계속해서 읽으려면*|기사를 계속 읽*|전문을 읽으려면*|전체 기사를 보려면*|나머지 내용은 구독*|나머지 기사는*',
};

/** Phrases anywhere in a short line that says how much of an article is left, or for whom it is. The line may begin with a number. */
export const WALL_PHRASES: PhraseLists = {
  en: '% of this article remain*|% of this story remain*|% of this article left|article is for subscribers|article is for members',
  de: '% dieses artikels|artikel ist nur für abonnenten',
  fr: '% de cet article|article est réservé aux abonnés',
  es: '% de este artículo',
  it: '% di questo articolo',
  pt: '% deste artigo',
  nl: '% van dit artikel',
  sv: '% av artikeln',
  no: '% av denne artikkelen',
  da: '% af denne artikel',
};
