import type { PhraseLists } from './phrase-lists';

/** The openings of lines that lead to other stories. */
export const READ_ALSO: PhraseLists = {
  en: "read more|read next|read also|also read|read this|read our|read the full|read:|must read:|must-read:|see also|also see|related:|related$|related story|related stories|related article*|related news|related content|related link*|related topic*|related post*|related coverage|related video*|related reading|more from|more on|more about|more stories|more news|recommended:|recommended$|recommended for you|recommended stories|recommended reading|recommended articles|recommended by|you may like|you may also like|you might like|you might also like|what to read next|trending:|trending$|trending now$|most read|most popular|don't miss|editor's picks|editors' picks|our picks|continue reading|watch:|watch now|watch more|watch more:|watch below|watch the video|listen:|in case you missed|in other news|from our archive|from the archive|further reading:|here's what to read|for more stories|to read more about",
  de: 'lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|lesen sie weiter|lesen:|lesenswert:|lies auch|lies hier|lies mehr|mehr zum thema|mehr dazu|mehr über|mehr aus|mehr lesen|auch interessant|zum thema|das könnte sie|das könnte dich|empfohlener|weiterlesen|weiterführende|passend dazu|siehe auch|hier lesen|hier finden sie mehr|verwandte artikel|verwandte themen|dazu auch|außerdem:|sehen sie auch|mehr news',
  fr: "lire aussi|à lire aussi|lire la suite|à lire également|lire également|à lire|lire :|lire:|lisez aussi|voir aussi|à voir aussi|à voir|sur le même|pour aller plus loin|vidéo :|notre dossier|retrouvez aussi|écouter aussi|à écouter|relire|à relire|dans le même|sur ce sujet|plus d'info*|nos autres|articles liés|découvrez aussi|à découvrir",
  es: 'lee también|lea también|lee más|lea más|lee además|lea además|leer más|leer también|te puede interesar|también te puede|te recomendamos|le recomendamos|quizá te|relacionad*|más información|más sobre|más noticias|más en|ver también|vea también|mira también|mira:|lea:|lee:|puedes leer|en contexto:|sigue leyendo|no te pierdas:|le puede interesar|le sugerimos',
  it: "leggi anche|leggi di più|leggi tutto|leggete anche|leggi qui|leggi:|vedi anche|guarda anche|approfond*|per approfondire|potrebbe interessarti|ti potrebbe interessare|ti può interessare|articoli correlati|sullo stesso|sul tema|l'approfondimento|altre notizie|continua a leggere|correlati",
  pt: 'leia também|leia mais|leia ainda|leia:|ler também|ler mais|veja também|veja mais|veja:|ver também|saiba mais|confira também|assista|assista:|ouça|relacionad*|mais sobre|mais notícias|notícias relacionadas|continue lendo|continuar a ler|pode ler também|recomendado|recomendadas',
  nl: 'lees ook|lees meer|lees verder|lees hier|lees:|lees het|zie ook|bekijk ook|bekijk:|kijk ook|meer over|meer nieuws|meer lezen|ook interessant|luister ook|gerelateerd|aanbevolen|dit vind je misschien|verder lezen',
  sv: 'läs också|läs mer|läs även|läs:|läs vidare|se också|se även|mer om|mer från|mer läsning|missa inte:|relaterat|fler artiklar|rekommenderat|titta:|lyssna:',
  no: 'les også|les mer|les:|les hele|se også|mer om|mer fra|hør også|hør:|se:|relaterte|relatert|anbefalt|flere saker|lytt:',
  da: 'læs også|læs mere|læs:|læs hele|se også|mere om|mere fra|hør også|hør:|relaterede|relateret|anbefalet|flere artikler|få overblikket:',
  pl: 'czytaj też|czytaj także|czytaj więcej|czytaj również|czytaj:|czytaj dalej|zobacz też|zobacz także|zobacz również|zobacz:|przeczytaj|polecamy|więcej o|więcej na|powiązane|zobacz więcej|warto przeczytać|oglądaj|posłuchaj|dowiedz się więcej|sprawdź także|sprawdź też',
  ru: 'читайте также|читайте ещё|читайте еще|читать также|читать далее|читайте:|читайте в|смотрите также|смотрите ещё|смотрите еще|смотрите:|по теме|материалы по теме|подробнее|ещё по теме|еще по теме|другие новости|другие материалы|вам может|это интересно|похожие|ранее по теме|что ещё почитать|что еще почитать|больше о|больше об',
  uk: 'читайте також|читайте ще|читайте:|читати також|читати далі|дивіться також|дивіться ще|дивіться:|за темою|матеріали за темою|до теми|по темі|детальніше|інші новини|вам може|це цікаво|схожі|більше новин|нагадаємо, раніше|більше про',
  tr: 'ayrıca okuyun|ayrıca bakın|ayrıca okuyabilirsiniz|bunu da okuyun|bunlar da|ilgili haber*|ilgili içerik*|ilginizi çekebilir*|devamını oku*|haberin devamı|diğer haberler|önerilen|daha fazla|okumadan geçmeyin|izleyin:|bakınız',
  ar: 'اقرأ أيضا|اقرأ أيضًا|اقرأ أيضاً|اقرأ المزيد|اقرأ:|إقرأ أيضا*|اقرأوا أيضا*|شاهد أيضا|شاهد أيضًا|شاهد أيضاً|شاهد:|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|موضوعات متعلقة|المزيد|قد يهمك|قد يعجبك|مواضيع قد',
  zh: '相关阅读*|相关新闻*|相关文章*|相关报道*|相關閱讀*|相關新聞*|相關文章*|相關報導*|延伸阅读*|延伸閱讀*|更多新闻*|更多内容*|更多阅读*|更多報導*|更多新聞*|推荐阅读*|推薦閱讀*|猜你喜欢*|另请参阅*|另见*|热门推荐*|往期回顾*|您可能感兴趣*|看更多*|阅读更多*|閱讀更多*|【延伸*|【相关*|【相關*',
  ja: '関連記事*|関連ニュース*|関連リンク*|関連:|関連：|あわせて読みたい*|合わせて読みたい*|続きを読む*|こちらもおすすめ*|おすすめ記事*|おすすめの*|もっと読む*|もっと見る*|次の記事*|前の記事*|人気記事*|最新記事*|この記事を読んだ人*|特集：*',
  ko: '관련 기사*|관련기사*|관련 뉴스*|관련뉴스*|관련 글*|함께 읽*|함께 보면*|더 읽*|더보기*|더 보기*|이어 읽기*|추천 기사*|추천기사*|많이 본*|인기 기사*|이전 기사*|다음 기사*',
};

/** The openings of headings above lists of other stories. They are too common to be recognised in longer lines. */
export const STORY_LISTS: PhraseLists = {
  en: 'related|more in|more like this|recommended|also on|further reading|most viewed|trending|top stories|latest news|latest stories|latest from|popular now|popular stories|other news|other stories|up next|you may be interested|you might be interested|you may also be interested',
  de: 'mehr von|mehr zu|weitere artikel|weitere themen|weitere nachrichten|meistgelesen*|neueste artikel|aktuelle nachrichten',
  fr: 'les plus lus|article lié|articles similaires|articles associés|article similaire|dernières actualités|à la une',
  es: 'noticias relacionadas|lo más leído|lo más visto|artículos relacionados|últimas noticias',
  it: 'i più letti|ultime notizie|le più lette',
  pt: 'mais lidas|últimas notícias|mais lidos',
  nl: 'meest gelezen|laatste nieuws|meer artikelen',
  sv: 'mest läst*|senaste nytt|fler nyheter',
  no: 'mest lest*|siste nytt|siste saker',
  da: 'mest læste|seneste nyt|andre læser',
  pl: 'najczęściej czytane|najnowsze|najpopularniejsze',
  ru: 'самое читаемое|популярное|последние новости|главное',
  uk: 'найпопулярніше|останні новини|популярне',
  tr: 'en çok okunan*|son haberler|popüler',
  ar: 'الأكثر قراءة|آخر الأخبار|الأكثر مشاهدة',
  zh: '热门*|热点*|最新*|熱門*',
  ja: 'ランキング*|新着*|最新ニュース*',
  ko: '최신 기사*|최신기사*|주요 뉴스*|주요뉴스*',
};
