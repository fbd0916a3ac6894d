/** Nouns for people by occupation, office, relation or standing, and for groups, in Portuguese news. Written down for this project. */
export default {
  people: `
rapper cantor cantora vocalista músico compositor compositora pianista violinista violoncelista guitarrista violonista baterista
percussionista saxofonista trompetista maestro regente tenor soprano dj fadista sambista funkeiro funkeira sertanejo roqueiro
intérprete letrista produtor cantautor ator actor atriz actriz diretor diretora realizador realizadora cineasta roteirista
argumentista guionista figurinista coreógrafo coreógrafa bailarino bailarina dançarino dançarina humorista comediante apresentador
apresentadora locutor locutora encenador dramaturgo documentarista animador editor celebridade performer socialite escritor
escritora poeta poetisa romancista contista cronista ensaísta colunista tradutor tradutora autor autora coautor coautora biógrafo
biógrafa novelista crítico bibliotecária linguista pintor pintora escultor escultora artista ilustrador ilustradora desenhador
caricaturista cartunista chargista fotógrafo fotógrafa fotojornalista curador curadora galerista colecionador designer arquiteto
arquiteta arquitecto arquitecta urbanista estilista costureiro costureira maquiadora cabeleireiro cabeleireira jornalista repórter
correspondente editorialista comentador comentadora comentarista moderador blogueiro blogueira youtuber influenciador
influenciadora influencer streamer podcaster internauta radialista porta-voz assessor assessora redator presidente presidenta
vice-presidente ex-presidente premiê primeiro-ministro primeira-ministra ex-primeiro-ministro ministro ministra ex-ministro
ex-ministra secretário secretária ex-secretário subsecretário subsecretária governador governadora vice-governador
vice-governadora ex-governador ex-governadora prefeito prefeita vice-prefeito vice-prefeita ex-prefeito ex-prefeita autarca
vereador vereadora ex-vereador senador senadora ex-senador ex-senadora deputado deputada ex-deputado ex-deputada eurodeputado
eurodeputada parlamentar congressista chanceler embaixador embaixadora cônsul diplomata enviado enviada negociador negociadora
mediador mediadora comissário comissária administrador administradora provedor ouvidor ouvidora relator relatora líder chefe
coordenador coordenadora dirigente superintendente inspetor inspetora delegado delegada tesoureiro conselheiro conselheira
secretário-geral secretária-geral diretor-geral diretora-geral diretor-executivo procurador-geral procuradora-geral
presidente-eleito primeira-dama político estadista ativista militante opositor opositora dissidente revolucionário revolucionária
guerrilheiro guerrilheira separatista independentista nacionalista populista comunista socialista social-democrata liberal
conservador conservadora democrata republicano fascista jihadista feminista ambientalista ecologista sindicalista lobista
candidato candidata ex-candidato pré-candidato pré-candidata ditador golpista oligarca estrategista analista politólogo politóloga
consultor perito perita especialista bolsonarista petista tucano delator delatora servidor servidora funcionário funcionária rei
rainha príncipe princesa imperador imperatriz sultão emir xeique monarca duque duquesa conde condessa barão baronesa marquês
aristocrata herdeiro herdeira sucessor sucessora antecessor antecessora governante cacique papa cardeal arcebispo bispo padre
sacerdote monsenhor vigário pároco frade freira monge abade madre irmã irmão jesuíta pastor pastora reverendo missionário
missionária evangelista teólogo teóloga imã aiatolá rabino capelão pregador apóstolo patriarca general coronel tenente-coronel
major capitão tenente sargento soldado soldada almirante vice-almirante brigadeiro marechal comandante militar piloto aviador
fuzileiro marinheiro atirador veterano mercenário combatente ex-combatente miliciano rebelde insurgente terrorista espião espiã
agente guarda-costas policial investigador investigadora detetive detective bombeiro bombeira socorrista escrivão corregedor juiz
juíza magistrado magistrada desembargador desembargadora procurador procuradora promotor promotora advogado advogada jurista
notário defensor defensora árbitro jurado criminalista constitucionalista solicitador acusado acusada suspeito suspeita arguido
arguida réu ré condenado condenada detido detida preso presa detento detenta prisioneiro prisioneira presidiário assassino
assassina homicida criminoso estuprador pedófilo ladrão assaltante bandido traficante narcotraficante contrabandista hacker
sequestrador sequestradora agressor agressora foragido foragida fugitivo testemunha vítima refém sobrevivente desaparecido
desaparecida doleiro pistoleiro cúmplice empresário empresária empreendedor empreendedora milionário milionária bilionário
bilionária investidor investidora banqueiro banqueira bancário corretor economista contabilista contador auditor auditora gestor
gerente executivo executiva ceo fundador fundadora cofundador cofundadora proprietário proprietária dono dona sócio sócia
acionista magnata construtor comerciante lojista vendedor vendedora publicitário publicitária mentor patrão trabalhador
trabalhadora colaborador empregador filantropo mecenas patrocinador doador doadora voluntário voluntária organizador organizadora
idealizador idealizadora pioneiro pioneira ruralista latifundiário professor professora docente doutor doutora reitor reitora
decano educador educadora pedagogo pedagoga estudante universitário aluno aluna bolsista estagiário estagiária académico académica
acadêmico acadêmica pesquisador pesquisadora cientista catedrático catedrática laureado instrutor instrutora físico químico
biólogo bióloga matemático astrónomo astrônomo astrofísico astrofísica geólogo geóloga geógrafo meteorologista climatologista
historiador historiadora arqueólogo arqueóloga antropólogo antropóloga sociólogo socióloga psicólogo psicóloga filósofo filósofa
paleontólogo paleontóloga geneticista virologista virólogo imunologista epidemiologista neurocientista inventor engenheiro
engenheira agrónomo agrônomo astronauta programador programadora técnico indigenista oceanógrafo médico médica cirurgião cirurgiã
cardiologista oncologista neurologista neurocirurgião pediatra psiquiatra ginecologista obstetra ortopedista dermatologista
anestesista infectologista patologista dentista enfermeiro enfermeira parteira farmacêutico fisioterapeuta terapeuta
psicoterapeuta psicanalista nutricionista veterinário veterinária paciente cuidador cuidadora futebolista jogador jogadora
ex-jogador goleiro goleira guarda-redes zagueiro zagueira meio-campista atacante avançado centroavante artilheiro treinador
treinadora ex-treinador selecionador selecionadora atleta desportista basquetebolista tenista velocista maratonista corredor
corredora saltador nadador nadadora ciclista pugilista boxeador lutador lutadora judoca ginasta esquiador patinadora remador
canoísta velejador surfista skatista golfista motociclista cavaleiro xadrezista enxadrista alpinista campeão campeã vice-campeão
vice-campeã bicampeão bicampeã tricampeã ex-campeão recordista medalhista vencedor vencedora vice finalista adepto torcedor
torcedora fã adversário adversária rival agricultor agricultora fazendeiro criador jardineiro enólogo enóloga pescador pescadora
caçador vaqueiro camponês camponesa seringueiro garimpeiro padeiro cozinheiro cozinheira chef garçom barman sommelier alfaiate
carpinteiro eletricista mecânico mineiro pedreiro operário maquinista motorista caminhoneiro caminhoneira taxista entregador
carteiro porteiro zelador faxineira empregada hospedeira guia turista viajante explorador navegador ambulante morador moradora
residente vizinho vizinha inquilino imigrante emigrante migrante refugiado refugiada exilado exilada estrangeiro aposentado
aposentada reformado reformada pensionista viúvo viúva pai mãe filho filha neto neta avô avó tio tia primo prima sobrinho sobrinha
marido esposa esposo ex-marido ex-mulher cônjuge noivo noiva namorado namorada companheiro companheira parceiro parceira genro
cunhado cunhada padrasto madrasta amigo amiga colega adolescente rapaz menino menina idoso idosa participante membro simpatizante
seguidor seguidora herói heroína cliente consumidor usuário utilizador passageiro passageira manifestante intelectual pensador
astrólogo`,
  groups: `
empresa companhia firma grupo holding conglomerado consórcio startup start-up corporação multinacional estatal fábrica fabricante
usina siderúrgica metalúrgica mineradora petrolífera petroleira refinaria distribuidora transportadora construtora empreiteira
incorporadora imobiliária montadora estaleiro cervejeira cervejaria vinícola adega cooperativa farmacêutica gráfica produtora
exportadora importadora fornecedora fornecedor exportador importador distribuidor retalhista varejista loja supermercado
hipermercado boutique farmácia drogaria livraria restaurante café bar padaria hotel pousada e-commerce marketplace rede cadeia
franquia marca subsidiária filial controladora casa-mãe gigante operadora telefónica telefônica concessionária prestadora banco
fintech fundo seguradora gestora bolsa financeira low-cost aeroporto porto ferrovia armador operador agência editora jornal diário
semanário revista tabloide publicação portal site website plataforma aplicativo aplicação blog fórum canal emissora televisão tv
rádio radiodifusora redação podcast buscador streaming estúdio gravadora discográfica cinema ópera teatro museu galeria biblioteca
arquivo cinemateca orquestra filarmónica filarmônica coro conjunto banda duo dupla trio quarteto ensemble girlband boyband
coletivo festival circo zoológico instituto think-tank centro laboratório observatório universidade faculdade academia politécnico
colégio escola liceu creche conservatório seminário departamento hospital clínica maternidade asilo santa-casa escritório
consultoria auditoria consultora advocacia cartório promotoria procuradoria ministério tribunal juizado supremo câmara parlamento
senado congresso assembleia bundestag knesset duma conselho governo gabinete secretaria prefeitura autarquia município junta
delegacia delegação esquadra polícia corregedoria defensoria ouvidoria provedoria inspeção inspetoria regulador reguladora
autoridade comissão cpi comité comitê embaixada consulado missão direção guarda gendarmaria administração exército marinha
aeronáutica brigada divisão regimento batalhão frota legião milícia guerrilha gangue facção máfia cartel organização quadrilha
regime partido coligação coalizão movimento bancada aliança liga federação confederação associação sindicato união irmandade
igreja paróquia diocese arquidiocese congregação comunidade mosteiro sinagoga mesquita catedral basílica fundação iniciativa
campanha lobby lóbi cluster incubadora aceleradora hub clube equipa equipe time seleção agremiação organismo instituição entidade
ong onu misericórdia ipss diáspora superliga sociedade`,
};
