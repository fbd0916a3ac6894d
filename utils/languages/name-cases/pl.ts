/** Polish first names and the endings of surnames. Written down for this project. */
export default {
  firstNames: {
    female:
      'anna maria katarzyna małgorzata agnieszka barbara ewa krystyna elżbieta teresa zofia joanna magdalena monika jadwiga danuta irena halina helena beata aleksandra dorota marta jolanta grażyna iwona renata justyna natalia sylwia paulina karolina urszula bożena alicja julia wiktoria hanna lena maja weronika kinga izabela aneta edyta emilia gabriela dominika patrycja ilona anita kamila martyna olga klaudia marzena lidia wanda stanisława kazimiera janina',
    male: 'jan andrzej piotr krzysztof stanisław tomasz paweł józef marcin marek michał grzegorz jerzy tadeusz adam łukasz zbigniew ryszard dariusz henryk mariusz kazimierz wojciech robert mateusz marian rafał jacek janusz mirosław maciej sławomir jarosław kamil wiesław roman władysław jakub artur zdzisław edward mieczysław damian dawid przemysław sebastian czesław leszek daniel waldemar bartosz bartłomiej antoni szymon filip franciszek dominik karol konrad igor ignacy leon wiktor bogdan bogusław radosław zygmunt hubert norbert arkadiusz witold cezary eugeniusz aleksander',
  },
  surnames: {
    male: 'kiego/ki kiemu/ki kim/ki giego/gi giemu/gi ego/y emu/y ym/y owi/ kiem/k giem/g em/ a/ u/ y/a i/a ę/a ą/a ie/a',
    female: 'skiej/ska ską/ska ckiej/cka cką/cka dzkiej/dzka dzką/dzka ej/a ą/a ę/a y/a i/a ie/a */',
  },
  stemChanges: 'bk/bek ck/cek dk/dek mk/mek pk/pek tk/tek zk/zek',
};
