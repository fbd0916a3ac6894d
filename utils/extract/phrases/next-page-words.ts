/** The labels of links to an article's next page, in lower case and reduced to their letters. */
export const NEXT_PAGE_WORDS: ReadonlySet<string> = new Set(
  `next nextpage nextpart pagenext continue continued continuereading continuetopage more onthenextpage weiter nächste nächsteseite
  weiterlesen weiteraufseite vor suivant suivante pagesuivante lasuite lirelasuite siguiente páginasiguiente siguientepágina seguinte
  próxima próximapágina páginaseguinte successivo successiva paginasuccessiva prossimapagina avanti continua volgende volgendepagina
  nästa nästasida neste nesteside næste næsteside seuraava seuraavasivu następna następnastrona dalej další dalšístrana ďalej
  következő sonraki sonrakisayfa следующая следующаястраница далее наступна επόμενη επόμενησελίδα التالي الصفحةالتالية הבא לעמודהבא
  अगला अगलापृष्ठ ถัดไป หน้าถัดไป 次 次へ 次のページ 次のページへ 続きを読む 下一页 下一頁 下页 다음 다음페이지 tiếp trangsau selanjutnya
  halamanselanjutnya berikutnya`.split(/\s+/),
);
/** Matches the label of a link to the next page if it consists only of arrows or similar signs. */
export const NEXT_PAGE_MARKS = /^[>›»→▶⟩❯]{1,2}$/;
/**
 * The labels of links to the previous page, in lower case and reduced to their letters. On page 2, such a link reveals the address of the
 * first page.
 */
export const PREVIOUS_PAGE_WORDS: ReadonlySet<string> = new Set(
  `previous previouspage prev back firstpage zurück vorherige vorherigeseite précédent précédente pageprécédente anterior páginaanterior
  precedente vorige föregående forrige edellinen poprzednia předchozí előző önceki предыдущая предыдущаястраница назад попередня
  السابق הקודם पिछला ก่อนหน้า 前 前へ 前のページ 上一页 上一頁 上页 이전 trước sebelumnya`.split(/\s+/),
);
