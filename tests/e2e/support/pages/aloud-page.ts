const paragraphs = [
  'Il porto di Lerma resta chiuso per il terzo giorno. Le barche dei pescatori sono ferme al molo, e nessuno sa quando potranno uscire di nuovo.',
  '«Il vento è ancora troppo forte», ha detto Anna Rossi, direttrice del porto. «Non manderemo nessuno in mare prima di giovedì.»',
  'Al mercato del pesce i banchi sono vuoti da lunedì. Chi vende frutta racconta che i clienti passano, guardano e se ne vanno.',
  '«Abbiamo già perso metà della settimana», ha detto Bruno Conti, che guida la cooperativa dei pescatori. «Qualcuno ci deve aiutare.»',
  'La regione ha promesso un fondo per le famiglie. Quanto denaro ci sarà, e per chi, si deciderà soltanto in primavera, dopo il voto del consiglio.',
];

/** A page with an Italian article. Both browsers have an Italian test voice that never finishes. */
export const ALOUD_PAGE = `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Il porto di Lerma resta chiuso</title>
<link rel="icon" href="data:,"></head><body><article><h1>Il porto di Lerma resta chiuso</h1>${[1, 2, 3]
  .map((day) => paragraphs.map((words) => `<p>${words.replaceAll('Lerma', `Lerma ${day}`)}</p>`).join(''))
  .join('')}</article></body></html>`;

/** A page with a longer version of the article. Its paragraphs all differ, because the extraction would remove repeated ones. */
export const LONG_ALOUD_PAGE = ALOUD_PAGE.replace(
  /<article>.*<\/article>/s,
  `<article><h1>Il porto di Lerma resta chiuso</h1>${[1, 2, 3]
    .map((day) => paragraphs.map((words) => `<p>${words.replaceAll('Lerma', `Lerma ${day}`)} Così è andato il giorno ${day}.</p>`).join(''))
    .join('')}</article>`,
);
