import type { SampleText } from '../sample-text';

/** The sample article in Brazilian Portuguese. */
export default {
  lang: 'pt-BR',
  outlet: 'Correio do Ondim',
  section: 'Artigo de exemplo',
  title: 'Porto Alvorim mantém sua pequena balsa por mais dois anos',
  standfirst: 'A Câmara votou na noite de segunda-feira. O barco precisa de um motor novo, e ninguém sabe ainda quem vai pagar.',
  author: 'Nora Velário',
  paragraphs: [
    'A Câmara Municipal de Porto Alvorim decidiu na noite de segunda-feira manter por mais dois anos a balsa do rio Ondim. Onze dos dezenove vereadores votaram a favor.',
    '“Esta balsa leva as crianças para a escola de manhã e os avós delas ao médico à tarde”, disse a prefeita Elena Ardilha depois da votação. “Nenhum ônibus faz isso.”',
    'Ardilha afirmou que a passagem continuará custando dois reais. O motor novo custa 800 mil reais, e ela espera que o comércio das duas margens ajude a pagar.',
    'Nem todos estão convencidos. Tomás Belvário, que lidera a oposição, chamou a decisão de “corajosa, cara e mal preparada”.',
    '“Votamos por uma balsa, mas não pelo dinheiro de que ela precisa”, disse Belvário a jornalistas.',
    'A empresa Balsas Garça Azul, que opera o serviço, comemorou o resultado. “Podemos começar as obras do motor em março”, informou a empresa em nota.',
    'Um funcionário do governo estadual, que pediu para não ser identificado, explicou: “A ponte prevista não ficará pronta antes de 2031. Até lá, a balsa é o único caminho.”',
    'A prefeita negou que o barco esteja prometido a um colecionador. O boato corria pela cidade havia uma semana. “Ninguém prometeu nada a ninguém”, declarou Ardilha.',
    'Rosa Lindário, que conduz a balsa há 26 anos, soube do resultado no cais. “Amanhã às seis estarei aqui”, disse ela, “como sempre.”',
    'Este artigo é inventado, assim como todas as pessoas, os lugares e as empresas que aparecem nele. Ele faz parte da extensão, para que seja possível experimentar tudo.',
  ],
} satisfies SampleText;
