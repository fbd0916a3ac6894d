import type { GroupWords } from '../group-words';

/** The Portuguese words that show which group a speaker belongs to, such as officials or experts, in Brazil and in Portugal. */
export default {
  match: 'whole',
  head: 'first',
  breaks: 'de do da dos das a ao à aos às em no na nos nas num numa para pelo pela pelos pelas por com sobre perto contra entre',
  ends: 'e ou que quem cujo cuja onde , ; ( – —',
  officials:
    'ministro ministra premiê prefeito prefeita autarca vereador vereadora vereadores deputado deputada senador senadora senadores governador governadora governadores embaixador embaixadora embaixadores cônsul diplomata juiz juíza juízes magistrado magistrada desembargador desembargadora procurador procuradora procuradores promotor promotora promotores policial policiais comissário comissária coronel coronéis general generais almirante chanceler eurodeputado eurodeputada parlamentar parlamentares político candidato candidata subsecretário subsecretária',
  experts:
    'professor professora professores docente pesquisador pesquisadora pesquisadores investigador investigadora investigadores cientista acadêmico acadêmica académico académica economista historiador historiadora historiadores sociólogo socióloga psicólogo psicóloga biólogo bióloga químico química físico física geólogo geóloga climatologista climatólogo climatóloga meteorologista meteorólogo meteoróloga epidemiologista virologista infectologista analista especialista perito perita politólogo politóloga estatístico estatística demógrafo demógrafa ecólogo ecóloga oceanógrafo oceanógrafa arqueólogo arqueóloga antropólogo antropóloga criminologista criminólogo criminóloga astrônomo astrônoma astrónomo astrónoma constitucionalista',
  organisations:
    'empresário empresária empreendedor empreendedora sindicalista fundador fundadora fundadores cofundador cofundadora ceo executivo executiva proprietário proprietária dono',
  people:
    'morador moradora moradores residente vizinho vizinha habitante mãe pai pais filho filha esposa marido mulher mulheres homem homens viúva viúvo irmão irmã irmãos tio tia avô avó avós primo prima amigo amiga colega menino menina rapaz rapazes moça garoto garota criança testemunha pedestre transeunte sobrevivente vítima paciente cliente passageiro passageira turista visitante estudante aluno aluna adolescente aposentado aposentada reformado reformada inquilino inquilina eleitor eleitora eleitores manifestante refugiado refugiada migrante imigrante trabalhador trabalhadora trabalhadores operário operária agricultor agricultora agricultores camponês camponesa camponeses pescador pescadora pescadores motorista caminhoneiro caminhoneira enfermeiro enfermeira cozinheiro cozinheira garçom garçonete empregado empregada padeiro padeira açougueiro comerciante lojista voluntário voluntária cidadão cidadã cidadãos ciclista consumidor consumidora consumidores torcedor torcedora torcedores parente familiar familiares',
  posts:
    'presidente presidenta diretor diretora diretores director directora directores chefe porta-voz porta-vozes secretário secretária membro assessor assessora assessores conselheiro conselheira responsável responsáveis representante delegado delegada líder líderes dirigente coordenador coordenadora coordenadores gerente comandante superintendente inspetor inspetora inspetores agente funcionário funcionária servidor servidora servidores reitor reitora',
  publicBodies:
    'governo ministério parlamento congresso senado câmara assembleia conselho prefeitura município autarquia junta secretaria polícia gnr psp exército marinha aeronáutica tribunal supremo stf procuradoria promotoria ministério-público comissão embaixada república estado planalto itamaraty otan nato onu ue união-europeia bombeiros alfândega receita-federal banco-central defesa-civil municipal estadual federal',
  privateBodies:
    'empresa companhia sociedade banco sindicato federação confederação associação união clube liga fundação organização organizações ong instituto universidade faculdade escola colégio hospital hospitais igreja diocese coligação coalizão cooperativa consórcio fábrica cervejaria montadora loja supermercado restaurante hotel museu teatro jornal revista editora estúdio fabricante equipe equipa festival startup conselho-de-administração câmara-de-comércio',
  parties: 'partido oposição bancada pt psdb mdb pl psd ps',
  leads: '',
  titles: '',
  traps: [],
} satisfies GroupWords;
