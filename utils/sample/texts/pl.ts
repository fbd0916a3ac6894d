import type { SampleText } from '../sample-text';

/** The sample article in Polish. */
export default {
  lang: 'pl',
  outlet: 'Kurier Wierzbiński',
  section: 'Artykuł przykładowy',
  title: 'Wierzbin zachowuje swój mały prom na kolejne dwa lata',
  standfirst:
    'Rada głosowała w poniedziałek późnym wieczorem. Prom potrzebuje nowego silnika i nikt jeszcze nie wie, kto za niego zapłaci.',
  author: 'Nora Welbicka',
  paragraphs: [
    'Rada miasta Wierzbin zdecydowała w poniedziałek wieczorem, że prom będzie pływał przez rzekę jeszcze przez dwa lata. Za było jedenastu z dziewiętnastu radnych.',
    '„Ten prom rano wozi dzieci do szkoły, a po południu ich dziadków do lekarza” – powiedziała po głosowaniu burmistrzyni Helena Ardecka. „Żaden autobus tego nie zrobi”.',
    'Ardecka powiedziała, że bilet nadal będzie kosztował dwa złote. Nowy silnik kosztuje 600 tysięcy złotych i burmistrzyni spodziewa się, że sklepy na obu brzegach dołożą się do niego.',
    'Nie wszyscy są przekonani. Tomasz Bielawiński, który stoi na czele opozycji, nazwał tę decyzję „odważną, drogą i źle przygotowaną”.',
    '„Zagłosowaliśmy za promem, ale nie za pieniędzmi, których on potrzebuje” – powiedział dziennikarzom Bielawiński.',
    'Firma Przewozy Czapla, do której należy prom, przyjęła wynik z zadowoleniem. „Prace przy silniku możemy zacząć w marcu” – poinformowała firma w oświadczeniu.',
    'Urzędnik starostwa, który chciał zachować anonimowość, powiedział: „Planowany most nie będzie gotowy przed 2031 rokiem. Do tego czasu prom jest jedyną drogą na drugi brzeg”.',
    'Burmistrzyni zaprzeczyła, że prom obiecano pewnemu kolekcjonerowi. Ta plotka krążyła po mieście od tygodnia. „Nikt nikomu niczego nie obiecał” – oświadczyła Ardecka.',
    'Róża Lindecka, która steruje promem od 26 lat, usłyszała o wyniku na przystani. „Jutro o szóstej będę tu” – powiedziała Lindecka – „jak zawsze”.',
    'Ten artykuł jest zmyślony, tak samo jak wszystkie osoby, miejsca i firmy, o których mówi. Jest częścią rozszerzenia, aby można było wszystko wypróbować.',
  ],
} satisfies SampleText;
