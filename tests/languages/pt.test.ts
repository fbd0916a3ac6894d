import { proveQuotes } from './support/prove-quotes';

proveQuotes('pt', {
  'after the quotation': [
    ['[[“A ponte está fechada”]], Ana Roth disse na segunda-feira.', 'Ana Roth'],
    ['[[“A ponte está fechada”]], a prefeita tem repetido.', 'a prefeita'],
  ],
  'before the quotation': [
    ['Ana Roth disse: [[“A ponte está fechada”]].', 'Ana Roth'],
    ['O prefeito de Vernoy respondeu aos moradores: [[“Vamos abrir a ponte em maio”]].', 'O prefeito de Vernoy'],
    ['Ela acrescentou: [[“Ninguém passa”]].', 'Ela'],
    [
      'A ministra dos Transportes, Clara Morel, afirmou nesta segunda-feira: [[“A balsa funciona todos os dias”]].',
      'A ministra dos Transportes, Clara Morel',
    ],
    ['Roth respondeu-lhe: [[«A ponte está fechada»]].', 'Roth'],
  ],
  inverted: [
    ['[[“A ponte está fechada”]], disse Ana Roth.', 'Ana Roth'],
    ['[[«A ponte está fechada»]], declarou a ministra Clara Morel.', 'a ministra Clara Morel'],
    ['[["A ponte está fechada"]], afirma a diretora do porto.', 'a diretora do porto'],
    ['[[“A ponte está fechada”]], disse ele.', 'ele'],
    ['[[“A ponte está fechada”]], disse nesta segunda-feira (12) Ana Roth.', 'Ana Roth'],
    ['[[“A ponte está fechada”]], disse à imprensa Ana Roth.', 'Ana Roth'],
    ['[[“A ponte está fechada”]], afirmou em nota o ministro dos Transportes.', 'o ministro dos Transportes'],
    ['[[“A ponte está fechada”]], respondeu-lhe o capitão.', 'o capitão'],
    ['[[“Quem vai pagar?”]], perguntou Ana Roth.', 'Ana Roth'],
    ['[[“É uma vergonha!”]], exclamou o capitão.', 'o capitão'],
    ['[[“A ponte está fechada”]], explicou Ana Roth, diretora do porto.', 'Ana Roth, diretora do porto'],
    ['[[“A ponte está fechada”]], voltou a insistir Ana Roth.', 'Ana Roth'],
    ['[[“A ponte está fechada”]], tinha dito a prefeita.', 'a prefeita'],
  ],
  'split by the reporting clause': [
    ['[[“A ponte”]], disse Ana Roth, [[“está fechada até maio”]].', 'Ana Roth'],
    ['[[“A ponte está fechada”]], disse Ana Roth. [[“Vai abrir em maio”]].', 'Ana Roth'],
    ['[[“A ponte está fechada]] — disse Ana Roth — [[e ninguém sabe por quê”]].', 'Ana Roth'],
  ],
  'inside the marks': [['[[“A ponte]], disse Ana Roth, [[está fechada até maio”]].', 'Ana Roth']],
  'dash dialogue': [
    ['— [[A ponte está fechada]] — disse Ana Roth.', 'Ana Roth'],
    ['— [[A ponte está fechada]] — disse Ana Roth. — [[Ninguém passa.]]', 'Ana Roth'],
    ['— [[Quem vai pagar?]] — perguntou o capitão.', 'o capitão'],
  ],
  'according to': [
    ['Segundo Ana Roth, [[“a ponte está fechada até maio”]].', 'Ana Roth'],
    ['[[“A ponte está fechada”]], segundo a direção do porto.', 'a direção do porto'],
    ['De acordo com o prefeito, [[“ninguém passa”]].', 'o prefeito'],
    ['[[“A ponte está fechada”]], conforme explicou Ana Roth.', 'Ana Roth'],
    ['Como lembrou a prefeita, [[“a ponte é de todos”]].', 'a prefeita'],
    ['Na avaliação da diretora, [[“a ponte não vai aguentar o inverno”]].', 'diretora'],
  ],
  'colon alone': [['Ana Roth foi direta: [[“A ponte está fechada”]].', 'Ana Roth']],
  'content clause': [
    ['Ana Roth afirmou [[que a ponte continuará “fechada até a primavera”]].', 'Ana Roth'],
    ['O ministro garantiu [[que não há “nenhum perigo”]].', 'O ministro'],
    ['A prefeita prometeu aos moradores [[que a cidade “não vai esquecê-los”]].', 'A prefeita'],
  ],
  participle: [
    ['Ana Roth deu de ombros, acrescentando: [[“A ponte está fechada”]].', 'Ana Roth'],
    ['O prefeito visitou o porto e declarou: [[“Vamos abrir em maio”]].', 'O prefeito'],
    ['Questionada pela imprensa, Ana Roth respondeu: [[“A ponte está fechada”]].', 'Ana Roth'],
  ],
  'relative clause': [['O caso ficou com Ana Roth, a qual disse: [[“A ponte está fechada”]].', 'a qual']],
  passive: [['O projeto foi classificado por Ana Roth [[como “loucura”]].', 'Ana Roth']],
  'statement, telling, writing': [
    ['Ana Roth disse em um comunicado: [[“A ponte está fechada”]].', 'Ana Roth'],
    ['[[“A ponte está fechada”]], escreveu Ana Roth em sua conta.', 'Ana Roth'],
    ['[[“A ponte está fechada”]], contou Ana Roth a este jornal.', 'Ana Roth'],
  ],
  nominal: [['Ninguém acredita na promessa de Ana Roth: [[“A ponte vai abrir em maio”]].', 'Ana Roth']],
  'subject dropped': [
    ['Ana Roth visitou o porto. [[“A ponte está fechada”]], afirmou.', 'Ana Roth'],
    ['[[“A ponte está fechada”]], disse Ana Roth. Acrescentou: [[“Vai abrir em maio”]].', 'Ana Roth'],
    ['A prefeita chegou tarde. Disse [[que a ponte continuará “fechada”]].', 'A prefeita'],
    ['Ana Roth chegou tarde.\n[[“A ponte está fechada”]], lamentou.', 'Ana Roth'],
  ],
  'carried over': [
    ['[[“A ponte está fechada”]], disse Ana Roth. [[“Não temos outra opção”]].', 'Ana Roth'],
    ['Ana Roth escreveu ao conselho:\n[[“A ponte está fechada até maio”]].', 'Ana Roth'],
  ],
  'unnamed sources': [
    ['[[“A ponte não vai aguentar”]], disse um funcionário do ministério.', 'um funcionário do ministério'],
    ['Alguns moradores contaram: [[“Tivemos medo”]].', 'Alguns moradores'],
    ['Segundo fontes próximas ao caso, [[“nada está decidido”]].', 'fontes próximas ao caso'],
  ],
  'several speakers': [['[[“A ponte aguenta”]], disse Ana Roth. [[“Vai cair”]], retrucou Piet Maas.', 'Ana Roth', 'Piet Maas']],
  'without marks': [['Ana Roth afirmou [[que a ponte vai abrir em maio]].', 'Ana Roth']],
  'no quotation': [
    ['A usina atua como “fiadora” ao queimar lixo.'],
    ['Seu segundo romance, “O Longo Inverno”, saiu em maio.'],
    ['O programa “Bom Dia, Porto” começa às oito.'],
  ],
});
