/** Organisations with the short forms of their names in Dutch news. Each line has the format `name;short forms`. Written down for this project. */
export default `
Verenigde Naties;VN
Europese Unie;EU
Europese Centrale Bank;ECB
Wereldgezondheidsorganisatie;WHO
Internationaal Monetair Fonds;IMF
Internationaal Strafhof;ICC
Partij voor de Vrijheid;PVV
Volkspartij voor Vrijheid en Democratie;VVD
Nieuw Sociaal Contract;NSC
BoerBurgerBeweging;BBB
Partij van de Arbeid;PvdA
Christen-Democratisch Appèl;CDA
Nieuw-Vlaamse Alliantie;N-VA
Openbaar Ministerie;OM
Rijksinstituut voor Volksgezondheid en Milieu;RIVM
Centraal Bureau voor de Statistiek;CBS
Nederlandse Spoorwegen;NS
De Nederlandsche Bank;DNB
Federatie Nederlandse Vakbeweging;FNV
Internationaal Olympisch Comité;IOC
`;
