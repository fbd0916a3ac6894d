/** Organisations with the short forms of their names in Portuguese news. Each line has the format `name;short forms`. Written down for this project. */
export default `
Nações Unidas;ONU,Organização das Nações Unidas
União Europeia;UE
Banco Central Europeu;BCE
Organização Mundial da Saúde;OMS
Organização Mundial do Comércio;OMC
Fundo Monetário Internacional;FMI
Organização dos Estados Americanos;OEA
Tribunal Penal Internacional;TPI
Partido dos Trabalhadores;PT
Partido Social Democrata;PSD
Partido Socialista;PS
Partido Comunista Português;PCP
Bloco de Esquerda;BE
Supremo Tribunal Federal;STF
Tribunal Superior Eleitoral;TSE
Polícia Federal;PF
Guarda Nacional Republicana;GNR
Polícia Judiciária;PJ
Instituto Brasileiro de Geografia e Estatística;IBGE
Confederação Brasileira de Futebol;CBF
Federação Portuguesa de Futebol;FPF
`;
