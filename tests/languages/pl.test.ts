import { testQuotes } from './support/test-quotes';

testQuotes('pl', {
  'a subject and a verb after the quotation': [
    ['[[„Most jest zamknięty do wiosny”]], Anna Gajda powiedziała dziennikarzom.', 'Anna Gajda'],
    ['[[„Most jest zamknięty do wiosny”]] – Gajda stwierdziła w poniedziałek.', 'Gajda'],
  ],
  'a subject and a verb before the quotation': [
    ['Anna Gajda powiedziała: [[„Most jest zamknięty do wiosny”]].', 'Anna Gajda'],
    ['Burmistrz miasta w środę oświadczył: [[„Zbudujemy nowy most”]].', 'Burmistrz miasta'],
    ['On dodał: [[„Nie ma pieniędzy”]].', 'On'],
    ['Minister transportu Piotr Łoś zaznaczył: [[„Prom pływa codziennie”]].', 'Minister transportu Piotr Łoś'],
    ['Rzeczniczka portu Irena Gajda przekazała: [["Prom pływa codziennie"]].', 'Rzeczniczka portu Irena Gajda'],
  ],
  'a verb followed by its subject, after the quotation': [
    ['[[„Most jest zamknięty”]] – powiedział Łoś.', 'Łoś'],
    ['[[„Most jest zamknięty”]], powiedziała Anna Gajda.', 'Anna Gajda'],
    ['[[„Most jest zamknięty”]] – oświadczył minister transportu Piotr Łoś.', 'minister transportu Piotr Łoś'],
    ['[[„Most jest zamknięty”]] – powiedział dziennikarzom Łoś.', 'Łoś'],
    ['[[„Most jest zamknięty”]] – powiedział w środę Łoś.', 'Łoś'],
    ['[[„Kto zapłaci?”]] – zapytała Gajda.', 'Gajda'],
    ['[[„Prom nie pływa!”]] – zawołał kapitan.', 'kapitan'],
    ['[[«Most jest zamknięty»]] – powiedział Łoś w wywiadzie.', 'Łoś'],
    ['[["Most jest zamknięty"]] - powiedział Łoś.', 'Łoś'],
    ['[[„Most jest zamknięty”]] – dodała Gajda, komentując decyzję.', 'Gajda'],
    ['[[„Most jest zamknięty”]] – mówi ona.', 'ona'],
    ['[[„Most jest zamknięty”]] – tłumaczy dyrektorka portu Anna Gajda.', 'dyrektorka portu Anna Gajda'],
  ],
  'a quotation split by the reporting clause': [
    ['[[„Most”]] – powiedział Łoś – [[„jest zamknięty do wiosny”]].', 'Łoś'],
    ['[[„Most jest zamknięty]] – powiedział Łoś. – [[Otworzymy go w maju”]].', 'Łoś'],
    ['[[„Most]] – powiedziała Anna Gajda – [[jest zamknięty do wiosny”]].', 'Anna Gajda'],
  ],
  'a dialogue with dashes': [
    ['Rada obradowała do nocy. – [[Nie damy się]] – powiedział Jan Nowicki. – [[Walczymy dalej.]]', 'Jan Nowicki'],
    ['Jan Nowicki dodaje: – [[Most też będzie na sprzedaż.]]', 'Jan Nowicki'],
    ['Wyniki są znane: – Most jest zamknięty.'],
    ['– [[Most jest zamknięty]] – powiedział Łoś.', 'Łoś'],
    ['– [[Most jest zamknięty]] – powiedział Łoś. – [[Otworzymy go w maju.]]', 'Łoś'],
    ['— [[Kto zapłaci?]] — zapytała Gajda.', 'Gajda'],
    ['Anna Gajda odpowiedziała:\n– [[Most jest zamknięty do wiosny.]]', 'Anna Gajda'],
    ['- [[Most jest zamknięty]] - podkreślił w środę minister transportu Piotr Łoś.', 'minister transportu Piotr Łoś'],
  ],
  'a source phrase such as "according to"': [
    ['Według Łosia [[„most jest zamknięty do wiosny”]].', 'Łosia'],
    ['[[„Most jest zamknięty”]], zdaniem ministra transportu.', 'ministra transportu'],
    ['Zdaniem służby portowej [[„prom nie pływa”]].', 'służby portowej'],
    ['Jego zdaniem [[„nie ma pieniędzy na most”]].', 'Jego'],
    ['[[„Most jest zamknięty”]] – czytamy w oświadczeniu służby portowej.', 'oświadczeniu służby portowej'],
  ],
  'a colon without a reporting verb': [['Łoś był zwięzły: [[„Most jest zamknięty”]].', 'Łoś']],
  'a content clause partly in quotation marks': [
    ['Łoś oświadczył, [[że most będzie „zamknięty do wiosny”]].', 'Łoś'],
    ['Gajda podkreśliła, [[że miasto „nie opuści” mieszkańców wyspy]].', 'Gajda'],
    ['Łoś powiedział dziennikarzom, [[że most „pozostanie zamknięty”]].', 'Łoś'],
  ],
  'a reporting participle': [
    ['Łoś wzruszył ramionami, dodając: [[„Most jest zamknięty”]].', 'Łoś'],
    ['Anna Gajda odrzuciła zarzuty, twierdząc, [[że miasto „zrobiło wszystko”]].', 'Anna Gajda'],
  ],
  'a reporting verb with a medium or an addressee': [
    ['Łoś powiedział w wywiadzie: [[„Most jest zamknięty”]].', 'Łoś'],
    ['Gajda napisała na Twitterze: [[„Most jest zamknięty”]].', 'Gajda'],
    ['Łoś powiedział gazecie „Port”: [[„Most jest zamknięty”]].', 'Łoś'],
  ],
  'a speaker named in another sentence or paragraph': [
    ['[[„Most jest zamknięty”]] – powiedział Łoś. [[„Otworzymy go w maju”]].', 'Łoś'],
    ['Gajda zwróciła się do mieszkańców.\n[[„Most jest zamknięty”]] – powiedziała ona. [[„Otworzymy go w maju”]].', 'ona'],
  ],
  'unnamed sources': [
    ['[[„Nie ma pieniędzy”]] – powiedziało źródło w rządzie.', 'źródło w rządzie'],
    ['[[„Nie ma pieniędzy”]] – przekazał wysoki urzędnik.', 'wysoki urzędnik'],
  ],
  'indirect speech without quotation marks': [
    ['Łoś oświadczył, [[że most zostanie otwarty w maju]].', 'Łoś'],
    ['[[Prom zimą nie popłynie]], poinformował minister transportu.', 'minister transportu'],
  ],
  'no quotations': [
    ['Statek „Nadzieja” wypłynął z portu w środę.'],
    ['Partia „Nowy Brzeg” zdobyła siedem miejsc.'],
    ['Zakład stał się „gwarantem” porządku na wyspie.'],
    ['Powieść „Długa zima” ukazała się w maju.'],
  ],
  'sentences in the style of news articles': [
    [
      '[[„Most nie przetrwa zimy”]] – ostrzegła we wtorek po posiedzeniu rady Anna Gajda, od 2020 roku burmistrz Starego Portu.',
      'Anna Gajda, od 2020 roku burmistrz Starego Portu',
    ],
    [
      'Anna Gajda, burmistrz Starego Portu i była kapitan promu, zapewniła w środę, [[że „nic nie jest przesądzone”]].',
      'Anna Gajda, burmistrz Starego Portu i była kapitan promu',
    ],
    ['[[„Trzeba działać szybko”]] – podkreślił z kolei marszałek województwa Piotr Łoś.', 'marszałek województwa Piotr Łoś'],
    ['[[„Nie mamy już wody”]] – podsumowuje gorzko Janina Majak, rolniczka z wyspy.', 'Janina Majak, rolniczka z wyspy'],
    ['Ministerstwo poinformowało w czwartek w komunikacie, [[że prom „nie będzie kursował” w nocy]].', 'Ministerstwo'],
    ['[[„Niczego nie podpisałem”]] – bronił się Łoś przed posłami.', 'Łoś'],
    ['Zdaniem Anny Gajdy [[„most jest symbolem”]].', 'Anny Gajdy'],
    ['Źródła w ministerstwie twierdzą, [[że „nie ma pieniędzy”]].', 'Źródła w ministerstwie'],
    ['[[„Statek jest stary”]] – powiedziała kapitan. [[„Trzeba kupić nowy”]] – dodała.', 'kapitan'],
    ['Na koniec Łoś oznajmił: [[„Most otworzymy w maju”]].', 'Łoś'],
    ['Jak wyjaśnił Piotr Łoś, [[„mieszkańcy dostaną mieszkania”]].', 'Piotr Łoś'],
    ['[[„Zapomnieli o nas”]] – skarży się mieszkanka, która woli pozostać anonimowa.', 'mieszkanka, która woli pozostać anonimowa'],
    ['Gajda nazwała [[tę decyzję „czystym szaleństwem”]].', 'Gajda'],
    ['Związek marynarzy zapowiedział, [[że „pójdzie do sądu”]].', 'Związek marynarzy'],
    ['– [[To nie do przyjęcia]] – oburza się w liście otwartym komitet mieszkańców.', 'komitet mieszkańców'],
    ['– [[Nie wiem]] – odparł krótko minister. – [[Proszę pytać premiera]] – dorzucił po chwili.', 'minister'],
  ],
  'titles of works': [
    ['W swojej książce „Most i morze” Anna Gajda opowiada o dzieciństwie.'],
    ['Anna Gajda napisała powieść „Zima bez końca” w porcie.'],
  ],
  'an interview with labelled turns': [
    [
      'Anna Gajda kieruje portem od dziesięciu lat. Anna Gajda przyjęła nas na nabrzeżu.\nP: Dlaczego pani wróciła?\nO: [[Tęskniłam za morzem.]]\nP: A prom?\nO: [[Jest powolny.]]',
      'Anna Gajda',
    ],
  ],
  'an agent after the quotation': [['Plan został nazwany [[„szaleństwem”]] przez Annę Kos.', 'Annę Kos']],
  'a comparison with another report, after reported speech': [
    ['Burmistrzyni zaprzeczyła, [[że prace stanęły]], jak podało radio.', 'Burmistrzyni'],
    ['Anna Rot powiedziała, [[że prom nie jest na sprzedaż]], jak twierdził związek.', 'Anna Rot'],
    ['[[Prace stanęły]], jak podało radio.', 'radio'],
  ],
  'a source with a relative clause': [
    [
      'Według urzędnika powiatu, który prosił o anonimowość, [[przeprawa zostanie zamknięta w maju]].',
      'urzędnika powiatu, który prosił o anonimowość',
    ],
    ['Radykalny działacz Piotr Maj, wezwał Lipowczan do wyjścia na ulice.'],
  ],
  'a content clause after the person spoken to, the occasion or a pronoun': [
    ['Rzecznik powiedział dziennikarzom, [[że most jest zamknięty]].', 'Rzecznik'],
    ['Anna Rot powiedziała gazecie „Głos”, [[że most jest zamknięty]].', 'Anna Rot'],
    ['Anna Rot powiedziała w wywiadzie, [[że most jest zamknięty]].', 'Anna Rot'],
    ['Anna Rot liczy na to, [[że prom wróci w maju]].', 'Anna Rot'],
  ],
});
