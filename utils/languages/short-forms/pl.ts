/** Organisations with the short forms of their names in Polish news. Each line has the format `name;short forms`. Written down for this project. */
export default `
Organizacja Narodów Zjednoczonych;ONZ
Unia Europejska;UE
Europejski Bank Centralny;EBC
Światowa Organizacja Zdrowia;WHO
Międzynarodowy Fundusz Walutowy;MFW
Prawo i Sprawiedliwość;PiS
Platforma Obywatelska;PO
Koalicja Obywatelska;KO
Polskie Stronnictwo Ludowe;PSL
Sojusz Lewicy Demokratycznej;SLD
Narodowy Bank Polski;NBP
Najwyższa Izba Kontroli;NIK
Centralne Biuro Antykorupcyjne;CBA
Agencja Bezpieczeństwa Wewnętrznego;ABW
Polski Związek Piłki Nożnej;PZPN
Polska Agencja Prasowa;PAP
Zakład Ubezpieczeń Społecznych;ZUS
Główny Urząd Statystyczny;GUS
`;
