/**
 * Matches class names of quotations that are set apart from the text, in the languages of news sites. A name that matches by chance does no
 * harm, because a pull quote is also recognised by its words.
 */
export const QUOTE_CLASS =
  /pull|quot|zitat|[cs][iy]tat?\b|[cs][iy]ta[at]|\bcit[ae]|цитат|exerg|frase|desta[cq]|highlight|callout|streamer|sumario|olho|alinti|idezet|nosto|virgolett|kutipan|aspas|comilla|guillemet|iqtibas|yinyong|inyong/i;
/** Matches class names of names and roles next to such a quotation. */
export const SPEAKER_CLASS = /aut[eho]|speaker|source|credit|name|role|attribution|cite|by\b/i;
