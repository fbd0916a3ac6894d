/** Organisations with the short forms of their names in French news. Each line has the format `name;short forms`. Written down for this project. */
export default `
Nations unies;ONU,Organisation des Nations unies
Union européenne;UE
Banque centrale européenne;BCE
Organisation mondiale de la santé;OMS
Organisation mondiale du commerce;OMC
Fonds monétaire international;FMI
Organisation du traité de l'Atlantique nord;OTAN,Otan
Cour européenne des droits de l'homme;CEDH
Cour pénale internationale;CPI
Comité international de la Croix-Rouge;CICR
Comité international olympique;CIO
Confédération générale du travail;CGT
Confédération française démocratique du travail;CFDT
Force ouvrière;FO
Mouvement des entreprises de France;Medef
Rassemblement national;RN
La France insoumise;LFI
Parti socialiste;PS
Parti communiste français;PCF
Les Républicains;LR
Commission nationale de l'informatique et des libertés;CNIL,Cnil
Société nationale des chemins de fer français;SNCF
Électricité de France;EDF
Agence France-Presse;AFP
Institut national de la statistique et des études économiques;Insee
Nouvelle Union populaire écologique et sociale;Nupes
`;
