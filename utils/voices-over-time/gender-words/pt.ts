import type { GenderWords } from '../gender-words';

/** The Portuguese words with which an article says that somebody is a woman or a man. */
export default {
  pronouns: { woman: 'ela', man: 'ele' },
  titles: { woman: 'senhora sra senhorita srta dona rainha princesa duquesa', man: 'senhor sr dom rei príncipe duque' },
  neutralTitles: 'dr dra prof',
  nouns: {
    woman:
      'mulher mulheres menina moça senhora mãe filha irmã esposa viúva atriz rainha princesa duquesa avó tia sobrinha namorada presidenta ministra diretora senadora deputada advogada pesquisadora professora conselheira vizinha prefeita vereadora governadora embaixadora secretária funcionária moradora médica doutora enfermeira juíza escritora fundadora coordenadora candidata',
    man: 'homem homens menino rapaz senhor pai filho irmão marido viúvo ator rei príncipe duque avô tio sobrinho namorado ministro diretor senador deputado advogado pesquisador professor conselheiro vizinho prefeito vereador governador embaixador secretário funcionário morador médico doutor enfermeiro juiz escritor fundador coordenador candidato',
  },
  breaks: 'de do da dos das em no na para por com sobre e ou que',
} satisfies GenderWords;
