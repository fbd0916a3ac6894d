/**
 * Matches names of containers that ask the reader for something, such as newsletter and sign-up boxes, and of containers for readers'
 * comments and discussions.
 */
export const SOLICITING_CLASS = /newsletter|sign-?up|disqus|comments|discuss/i;
/** Matches the class names of captions and credits. */
export const CAPTION_CLASS = /caption|credit/i;
/** Matches the class names of pull quotes, which repeat words from the text in large letters. */
export const PULL_QUOTE_CLASS = /pull[-_]?quote/i;
/**
 * The class names and ids of comment containers, in lower case and without hyphens and underscores. Names from common comment systems come
 * first, followed by names in the languages of news sites.
 */
export const COMMENT_NAMES: ReadonlySet<string> = new Set(
  `comments commentlist commentslist commentsection commentssection commentarea commentsarea commentcontainer commentscontainer
  commentwrapper commentswrapper commentblock commentsblock commentbox commentsbox commentthread commentsthread commentstream
  commentform respond readercomments readerscomments usercomments articlecomments postcomments storycomments fbcomments facebookcomments
  wpcomments discussion discussions discussionthread disqus disqusthread disquscontainer disquscomments livefyre livefyrecomments
  coral coralthread coraltalkstream coralcontainer hyvortalkview isso issothread remark42 giscus utterances cusdis talkyard viafouracomments
  wpdiscuz wpdcomm vuukle vuuklecomments spotimcomments insticator openweb cackle hypercomments
  kommentare leserkommentare leserkommentar leserbriefe kommentarbereich kommentarliste diskussion leserdiskussion nutzerkommentare
  commentaires listecommentaires commentaireslist zonecommentaires espacecommentaires lesreactions
  comentarios listacomentarios comentarioslista comentarioslectores seccioncomentarios comentários caixacomentarios
  commenti listacommenti commentilettori reacties reactielijst lezersreacties kommentarer kommentarfelt kommentarfält
  kommentit keskustelu komentarze listakomentarzy komentáře komentare diskuse diskuze diskusia komentari komentarji comentarii
  hozzászólások hozzaszolasok kommentek yorumlar okuryorumlari комментарии kommentarii коментарі обсуждение σχόλια sxolia scholia
  تعليقات コメント 评论 pinglun 댓글 binhluan komentarpembaca`.split(/\s+/),
);
/**
 * The class names and ids of single comments. These names are also used for opinion pieces, so they are considered only if a page has
 * several of them.
 */
export const ONE_COMMENT_NAMES: ReadonlySet<string> = new Set(
  `comment commentitem singlecomment readercomment usercomment kommentar commentaire comentario comentário commento reactie kommentti
  komentarz komentář yorum комментарий`.split(/\s+/),
);
