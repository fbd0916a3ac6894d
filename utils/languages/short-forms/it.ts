/** Organisations with the short forms of their names in Italian news. Each line has the format `name;short forms`. Written down for this project. */
export default `
Nazioni Unite;Onu,ONU
Unione europea;Ue,UE
Banca centrale europea;Bce,BCE
Organizzazione mondiale della sanità;Oms,OMS
Fondo monetario internazionale;Fmi,FMI
Organizzazione mondiale del commercio;Wto
Corte penale internazionale;Cpi
Fratelli d'Italia;FdI
Partito democratico;Pd,PD
Movimento 5 Stelle;M5S,M5s,Cinque Stelle
Alleanza Verdi e Sinistra;Avs
Consiglio superiore della magistratura;Csm
Confederazione generale italiana del lavoro;Cgil
Istituto nazionale di statistica;Istat
Istituto nazionale della previdenza sociale;Inps
Ferrovie dello Stato;Fs
Federazione italiana giuoco calcio;Figc
Comitato olimpico nazionale italiano;Coni
Comitato olimpico internazionale;Cio
`;
