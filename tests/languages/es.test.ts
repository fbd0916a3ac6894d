import { proveQuotes } from './support/prove-quotes';

proveQuotes('es', {
  'after the quotation': [
    ['[[«El puente está cerrado»]], Ana Roth dijo el lunes.', 'Ana Roth'],
    ['[[«El puente está cerrado»]], la alcaldesa ha repetido.', 'la alcaldesa'],
  ],
  'before the quotation': [
    ['Ana Roth dijo: [[«El puente está cerrado»]].', 'Ana Roth'],
    ['El alcalde de Vernoy respondió a los vecinos: [[“Abriremos el puente en mayo”]].', 'El alcalde de Vernoy'],
    ['Ella añadió: [[“Nadie pasa”]].', 'Ella'],
    [
      'La ministra de Transportes, Clara Morel, ha precisado este lunes: [[“El transbordador funciona cada día”]].',
      'La ministra de Transportes, Clara Morel',
    ],
    ['Roth le contestó: [[«El puente está cerrado»]].', 'Roth'],
  ],
  inverted: [
    ['[[«El puente está cerrado»]], dijo Ana Roth.', 'Ana Roth'],
    ['[[“El puente está cerrado”]], ha declarado Ana Roth.', 'Ana Roth'],
    ['[["El puente está cerrado"]], afirma la directora del puerto.', 'la directora del puerto'],
    ['[[«El puente está cerrado»]], dijo él.', 'él'],
    ['[[«El puente está cerrado»]], dijo este lunes Ana Roth.', 'Ana Roth'],
    ['[[«El puente está cerrado»]], dijo a la prensa Ana Roth.', 'Ana Roth'],
    ['[[«El puente está cerrado»]], aseguró en rueda de prensa el ministro de Transportes.', 'el ministro de Transportes'],
    ['[[«El puente está cerrado»]], le respondió el capitán.', 'el capitán'],
    ['[[«¿Quién pagará?»]], preguntó Ana Roth.', 'Ana Roth'],
    ['[[«¡Es una vergüenza!»]], exclamó el capitán.', 'el capitán'],
    ['[[«El puente está cerrado»]], explicó Ana Roth, directora del puerto.', 'Ana Roth, directora del puerto'],
    ['[[“El puente está cerrado”]], volvió a insistir Ana Roth.', 'Ana Roth'],
  ],
  'split by the reporting clause': [
    ['[[«El puente»]], dijo Ana Roth, [[«está cerrado hasta mayo»]].', 'Ana Roth'],
    ['[[“El puente está cerrado”]], dijo Ana Roth. [[“Abrirá en mayo”]].', 'Ana Roth'],
    ['[[“El puente está cerrado]] —ha dicho Ana Roth— [[y nadie sabe por qué”]].', 'Ana Roth'],
  ],
  'inside the marks': [['[[“El puente]], ha dicho Ana Roth, [[está cerrado hasta mayo”]].', 'Ana Roth']],
  'dash dialogue': [
    ['El pleno fue largo. —[[No me voy]] —respondió Ana Roth—. [[Dimitir es de cobardes.]]', 'Ana Roth'],
    ['—[[El puente está cerrado]] —dijo Ana Roth.', 'Ana Roth'],
    ['—[[El puente está cerrado]] —dijo Ana Roth—. [[Nadie pasa.]]', 'Ana Roth'],
    ['—[[¿Quién pagará?]] —preguntó el capitán.', 'el capitán'],
  ],
  'according to': [
    ['Según Ana Roth, [[«el puente está cerrado hasta mayo»]].', 'Ana Roth'],
    ['[[«El puente está cerrado»]], según la dirección del puerto.', 'la dirección del puerto'],
    ['De acuerdo con el alcalde, [[“nadie pasa”]].', 'el alcalde'],
    ['[[«El puente está cerrado»]], según explicó Ana Roth.', 'Ana Roth'],
    ['Como ha recordado la alcaldesa, [[«el puente es de todos»]].', 'la alcaldesa'],
    ['A juicio de la directora, [[«el puente no aguantará el invierno»]].', 'la directora'],
  ],
  'colon alone': [['Ana Roth fue tajante: [[«El puente está cerrado»]].', 'Ana Roth']],
  'content clause': [
    ['Ana Roth afirmó [[que el puente seguirá «cerrado hasta la primavera»]].', 'Ana Roth'],
    ['El ministro aseguró [[que no hay “ningún peligro”]].', 'El ministro'],
    ['La alcaldesa prometió a los vecinos [[que la ciudad “no los olvidará”]].', 'La alcaldesa'],
  ],
  participle: [
    ['Ana Roth se encogió de hombros, añadiendo: [[«El puente está cerrado»]].', 'Ana Roth'],
    ['El alcalde visitó el puerto y declaró: [[«Abriremos en mayo»]].', 'El alcalde'],
    ['Preguntada por la prensa, Ana Roth respondió: [[«El puente está cerrado»]].', 'Ana Roth'],
  ],
  'relative clause': [['El caso quedó en manos de Ana Roth, quien dijo: [[«El puente está cerrado»]].', 'quien']],
  passive: [['El proyecto fue calificado por Ana Roth [[de “locura”]].', 'Ana Roth']],
  'statement, telling, writing': [
    ['Ana Roth dijo en un comunicado: [[«El puente está cerrado»]].', 'Ana Roth'],
    ['[[«El puente está cerrado»]], escribió Ana Roth en su cuenta.', 'Ana Roth'],
    ['[[«El puente está cerrado»]], contó Ana Roth a este diario.', 'Ana Roth'],
  ],
  nominal: [['Nadie cree en la promesa de Ana Roth: [[«El puente abrirá en mayo»]].', 'Ana Roth']],
  'subject dropped': [
    ['Ana Roth visitó el puerto. [[«El puente está cerrado»]], afirmó.', 'Ana Roth'],
    ['[[«El puente está cerrado»]], dijo Ana Roth. Añadió: [[«Abrirá en mayo»]].', 'Ana Roth'],
    ['La alcaldesa llegó tarde. Dijo [[que el puente seguirá «cerrado»]].', 'La alcaldesa'],
    ['Ana Roth llegó tarde.\n[[«El puente está cerrado»]], lamentó.', 'Ana Roth'],
    ['[[«El puente está cerrado»]], dijo Ana Roth, y añadió: [[«Nadie pasa»]].', 'Ana Roth'],
  ],
  'carried over': [
    ['[[«El puente está cerrado»]], dijo Ana Roth. [[«No tenemos otra opción»]].', 'Ana Roth'],
    ['Ana Roth escribió al consejo:\n[[«El puente está cerrado hasta mayo»]].', 'Ana Roth'],
  ],
  'unnamed sources': [
    ['[[«El puente no aguantará»]], confió un responsable del ministerio.', 'un responsable del ministerio'],
    ['Unos vecinos contaron: [[«Tuvimos miedo»]].', 'Unos vecinos'],
    ['Según fuentes cercanas al caso, [[«nada está decidido»]].', 'fuentes cercanas al caso'],
  ],
  'several speakers': [['[[«El puente aguanta»]], dijo Ana Roth. [[«Se va a caer»]], replicó Piet Maas.', 'Ana Roth', 'Piet Maas']],
  'without marks': [['Ana Roth afirmó [[que el puente abrirá en mayo]].', 'Ana Roth']],
  'no quotation': [
    ['La planta actúa como «garante» al quemar basura.'],
    ['Su segunda novela, «El largo invierno», salió en mayo.'],
    ['El programa “Buenos Días, Puerto” empieza a las ocho.'],
  ],
  'as the news are written': [
    [
      '[[«El puente no aguantará el invierno»]], advirtió el martes, al término del pleno, Ana Roth, alcaldesa de Puerto Viejo desde 2020.',
      'Ana Roth, alcaldesa de Puerto Viejo desde 2020',
    ],
    [
      'Ana Roth, alcaldesa de Puerto Viejo y antigua capitana del puerto, aseguró este miércoles [[que «nada está decidido»]].',
      'Ana Roth, alcaldesa de Puerto Viejo y antigua capitana del puerto',
    ],
    [
      '[[«Hay que actuar rápido»]], insistió por su parte el presidente de la región, Pablo Medel.',
      'el presidente de la región, Pablo Medel',
    ],
    ['[[«Ya no tenemos agua»]], resume Juana Maella, ganadera de la isla.', 'Juana Maella, ganadera de la isla'],
    ['El Gobierno señaló el jueves en un comunicado [[que el transbordador «no circulará» de noche]].', 'El Gobierno'],
    ['[[«Yo no he firmado nada»]], se defendió Medel ante los diputados.', 'Medel'],
    ['A juicio de la alcaldesa, [[«el puente es un símbolo»]].', 'la alcaldesa'],
    [
      'Fuentes del ministerio consultadas por este diario aseguran [[que «no hay dinero»]].',
      'Fuentes del ministerio consultadas por este diario',
    ],
    ['[[«El barco es viejo»]], dijo la capitana. [[«Hay que comprar otro»]], añadió.', 'la capitana'],
    ['Y remató: [[«El puente se abrirá en mayo»]].', null],
    ['Tal y como explicó Pablo Medel, [[«los vecinos serán realojados»]].', 'Pablo Medel'],
    ['[[«Nos han olvidado»]], lamenta una vecina que prefiere no dar su nombre.', 'una vecina que prefiere no dar su nombre'],
    ['Ana Roth calificó [[la decisión de «puro disparate»]].', 'Ana Roth'],
    ['El sindicato de marineros anunció [[que «acudirá a los tribunales»]].', 'El sindicato de marineros'],
    ['[[«Es inaceptable»]], se queja la asociación en una carta abierta.', 'la asociación'],
    ['Según informó este jueves la empresa, [[el puente cerrará en enero]].', 'la empresa'],
  ],
  'titles of works': [
    ['En su libro «El puente y el mar», Ana Roth cuenta su infancia.'],
    ['Ana Roth escribió la novela «Un invierno sin fin» en el puerto.'],
  ],
  interview: [
    [
      'Ana Roth dirige el puerto desde hace diez años. Ana Roth nos recibió en el muelle.\nP. ¿Por qué volvió?\nR. [[Echaba de menos el mar.]]\nP. ¿Y el barco?\nR. [[Es lento.]]',
      'Ana Roth',
    ],
  ],
});
