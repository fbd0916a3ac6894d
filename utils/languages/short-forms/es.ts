/** Organisations with the short forms of their names in Spanish news. Each line has the format `name;short forms`. Written down for this project. */
export default `
Naciones Unidas;ONU,Organización de las Naciones Unidas
Unión Europea;UE
Parlamento Europeo;Eurocámara
Banco Central Europeo;BCE
Organización Mundial de la Salud;OMS
Organización Mundial del Comercio;OMC
Fondo Monetario Internacional;FMI
Organización del Tratado del Atlántico Norte;OTAN
Organización de los Estados Americanos;OEA
Organización Internacional del Trabajo;OIT
Corte Penal Internacional;CPI
Comité Internacional de la Cruz Roja;CICR
Comité Olímpico Internacional;COI
Partido Socialista Obrero Español;PSOE
Partido Popular;PP
Izquierda Unida;IU
Partido Nacionalista Vasco;PNV
Esquerra Republicana de Catalunya;ERC,Esquerra Republicana
Comisiones Obreras;CCOO,CC OO
Unión General de Trabajadores;UGT
Instituto Nacional de Estadística;INE
Centro de Investigaciones Sociológicas;CIS
Unión Cívica Radical;UCR
Partido Revolucionario Institucional;PRI
Partido Acción Nacional;PAN
Petróleos Mexicanos;Pemex
Universidad Nacional Autónoma de México;UNAM
Consejo Nacional Electoral;CNE
Comité para la Protección de los Periodistas;CPJ
`;
