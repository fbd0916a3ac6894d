/**
 * Institutions that cannot be recognised from the words in their names alone, or that have short forms. They are national and international
 * bodies, agencies, newspapers and companies. Each line has the format `name ; short forms`.
 */
const TABLE = `
United Nations;UN,U.N.
European Union;EU,E.U.
North Atlantic Treaty Organization;NATO,Nato
African Union;AU
Arab League;
Association of Southeast Asian Nations;ASEAN
Economic Community of West African States;ECOWAS
Southern African Development Community;SADC
Organization of American States;OAS
Shanghai Cooperation Organization;SCO
Gulf Cooperation Council;GCC
Organisation for Economic Co-operation and Development;OECD
Organization for Security and Co-operation in Europe;OSCE
World Health Organization;WHO
World Trade Organization;WTO
World Bank;
World Economic Forum;WEF
World Food Programme;WFP
International Monetary Fund;IMF
International Criminal Court;ICC
International Court of Justice;ICJ
International Atomic Energy Agency;IAEA
International Labour Organization;ILO
International Olympic Committee;IOC
International Committee of the Red Cross;ICRC
Red Cross;
Red Crescent;
Munich Security Conference;MSC
Group of Seven;G7,G-7
Group of Twenty;G20,G-20
BRICS;
OPEC;
Interpol;
Europol;
Eurojust;
UNESCO;Unesco
UNICEF;Unicef
UNHCR;
UNRWA;
Amnesty International;
Human Rights Watch;HRW
Doctors Without Borders;MSF,Médecins Sans Frontières
Greenpeace;
Oxfam;
Save the Children;
Reporters Without Borders;RSF
Transparency International;
Hamas;
Hezbollah;Hizbollah,Hizbullah
Taliban;
Islamic State;ISIS,ISIL,IS,Daesh
al-Qaeda;Al-Qaeda,al Qaeda,al-Qaida,Al Qaeda
Boko Haram;
al-Shabaab;Al-Shabaab,al-Shabab,Al Shabaab
Houthis;
Wagner Group;Wagner
Fatah;
PKK;
FARC;
IRA;
Sinn Fein;Sinn Féin
White House;
Downing Street;No 10,Number 10
Pentagon;
State Department;
Treasury;
Supreme Court;
Congress;
Senate;
House of Representatives;
House of Commons;
House of Lords;
Federal Reserve;Fed
CIA;
FBI;
NSA;
NASA;Nasa
FDA;
CDC;
SEC;
MI5;
MI6;
GCHQ;
KGB;
FSB;
GRU;
SBU;
Mossad;
Shin Bet;
IDF;
IRGC;
Knesset;
Bundestag;
Bundesrat;
Bundeswehr;
Duma;State Duma
Verkhovna Rada;Rada
Sejm;
Lok Sabha;
Rajya Sabha;
Scotland Yard;
Red Army;
Politburo;
Vatican Bank;
Republican Party;GOP
Democratic Party;
Labour Party;Labour
Conservative Party;Tories,Conservatives
Liberal Democrats;Lib Dems
Bharatiya Janata Party;BJP
African National Congress;ANC
Reuters;
Associated Press;AP
Agence France-Presse;AFP
Bloomberg;
Xinhua;
Tass;TASS
Interfax;
RIA Novosti;
BBC;
CNN;
CBS;
NBC;
ABC;
MSNBC;
Fox News;
Al Jazeera;Al-Jazeera
Al Arabiya;
Sky News;
Deutsche Welle;
RT;
NPR;
Washington Post;
New York Times;
New York Post;
Wall Street Journal;WSJ
Los Angeles Times;
USA Today;
Financial Times;FT
Guardian;
Daily Telegraph;
Daily Mail;
Economist;
Politico;
Axios;
Der Spiegel;Spiegel
Die Zeit;
Bild;
Le Monde;
Le Figaro;
El País;
Corriere della Sera;
La Repubblica;
Haaretz;
Times of Israel;
Kyiv Independent;
Ukrainska Pravda;
Kommersant;
Novaya Gazeta;
Google;
Facebook;
Meta;
Twitter;
YouTube;
WhatsApp;
TikTok;
Telegram;
Instagram;
Microsoft;
Apple;
Amazon;
Netflix;
Tesla;
SpaceX;
Intel;
Nvidia;
OpenAI;
IBM;
Samsung;
Huawei;
Alibaba;
Tencent;
Toyota;
Honda;
Volkswagen;VW
Siemens;
BMW;
Mercedes-Benz;
Airbus;
Boeing;
Lockheed Martin;
General Electric;GE
General Motors;GM
Ford;
Gazprom;
Rosneft;
Lukoil;
Shell;
BP;
ExxonMobil;
TotalEnergies;
Chevron;
Aramco;Saudi Aramco
Naftogaz;
Nestlé;
Unilever;
Pfizer;
AstraZeneca;
Moderna;
BioNTech;
Goldman Sachs;
JPMorgan;JP Morgan
Morgan Stanley;
Citigroup;
HSBC;
UBS;
Credit Suisse;
Barclays;
Walmart;
McDonald's;
Coca-Cola;
Pepsi;
Nike;
Adidas;
Visa;
Mastercard;
PayPal;
Uber;
Airbnb;
Starbucks;
Disney;
Warner Bros;
FIFA;Fifa
UEFA;Uefa
NBA;
NFL;
NHL;
Real Madrid;
Manchester United;
Manchester City;
Arsenal;
Chelsea;
Tottenham;
Bayern Munich;
Juventus;
`;

export interface Organisation {
  readonly name: string;
  readonly shortForms: readonly string[];
}

/** Well-known organisations, listed by their usual English name. */
export const ORGANISATIONS: readonly Organisation[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name, shortForms] = line.split(';');
    return { name: name ?? '', shortForms: shortForms ? shortForms.split(',') : [] };
  });
