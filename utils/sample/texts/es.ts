import type { SampleText } from '../sample-text';

/** The sample article in Spanish. */
export default {
  lang: 'es',
  outlet: 'El Correo del Ondal',
  section: 'Artículo de ejemplo',
  title: 'Villaondal conserva su pequeña barca dos años más',
  standfirst: 'El pleno votó el lunes por la noche. La barca necesita un motor nuevo y nadie sabe todavía quién lo pagará.',
  author: 'Nora Velasquín',
  paragraphs: [
    'El pleno del Ayuntamiento de Villaondal decidió el lunes por la noche mantener dos años más la barca que cruza el Ondal. Once de los diecinueve concejales votaron a favor.',
    '«Esta barca lleva por la mañana a los niños a la escuela y por la tarde a sus abuelos al médico», dijo la alcaldesa, Elena Ardival, después de la votación. «Eso no lo puede hacer ningún autobús».',
    'Ardival aseguró que el pasaje seguirá costando un euro. El motor nuevo vale 160.000 euros, y ella espera que los comercios de las dos orillas ayuden a pagarlo.',
    'No todos están convencidos. Tomás Berrocalvo, que dirige la oposición, calificó la decisión de «valiente, cara y mal preparada».',
    '«Hemos votado por una barca, pero no por el dinero que necesita», afirmó Berrocalvo ante los periodistas.',
    'La empresa Barcas Garza Real, que explota el servicio, celebró el resultado. «Podremos empezar las obras del motor en marzo», señaló la empresa en un comunicado.',
    'Un funcionario de la Diputación, que pidió no ser identificado, explicó: «El puente previsto no estará listo antes de 2031. Hasta entonces, la barca es la única manera de cruzar».',
    'La alcaldesa negó que la barca esté prometida a un coleccionista. El rumor corría por la ciudad desde hacía una semana. «Nadie ha prometido nada a nadie», dijo Ardival.',
    'Rosa Lindares, que lleva 26 años al timón de la barca, conoció el resultado en el embarcadero. «Mañana a las seis estaré aquí», dijo Lindares, «como siempre».',
    'Este artículo es inventado, y también lo son todas las personas, los lugares y las empresas que aparecen en él. Forma parte de la extensión para que pueda probarlo todo.',
  ],
} satisfies SampleText;
