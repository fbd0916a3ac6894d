/** Organisations with the short forms of their names in German news. Each line has the format `name;short forms`. Written down for this project. */
export default `
Vereinte Nationen;UN,UNO
Europäische Union;EU
Europäische Kommission;EU-Kommission
Europäisches Parlament;EU-Parlament,Europaparlament
Europäischer Gerichtshof;EuGH
Europäische Zentralbank;EZB
Weltgesundheitsorganisation;WHO
Welthandelsorganisation;WTO
Internationaler Währungsfonds;IWF
Internationales Olympisches Komitee;IOC
Internationaler Strafgerichtshof;IStGH
Sicherheitsrat der Vereinten Nationen;UN-Sicherheitsrat,Weltsicherheitsrat
Sozialdemokratische Partei Deutschlands;SPD
Christlich Demokratische Union;CDU
Christlich-Soziale Union;CSU
Freie Demokratische Partei;FDP
Alternative für Deutschland;AfD
Bündnis Sahra Wagenknecht;BSW
Bündnis 90/Die Grünen;Grüne,Die Grünen
Die Linke;Linke,Linkspartei
Österreichische Volkspartei;ÖVP
Sozialdemokratische Partei Österreichs;SPÖ
Freiheitliche Partei Österreichs;FPÖ
Schweizerische Volkspartei;SVP
Sozialdemokratische Partei der Schweiz;SP
Bundesverfassungsgericht;BVerfG
Bundesgerichtshof;BGH
Bundeskriminalamt;BKA
Bundesnachrichtendienst;BND
Bundesamt für Verfassungsschutz;BfV
Robert Koch-Institut;RKI
Deutscher Gewerkschaftsbund;DGB
Deutscher Fußball-Bund;DFB
Deutsche Bahn;DB
Deutsche Presse-Agentur;dpa
Technisches Hilfswerk;THW
Deutsches Rotes Kreuz;DRK
Deutscher Wetterdienst;DWD
`;
