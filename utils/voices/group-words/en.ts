import type { GroupWords } from '../group-words';

/** The English words that show which group a speaker belongs to, such as «minister» for public officials. */
export default {
  match: 'whole',
  head: 'last',
  breaks:
    'of for at in from with on to by under near as after before over against into about between through during since among toward towards',
  ends: 'and or who whom which that whose where , ; ( -- – —',
  officials:
    'minister sen senator senators gov governor mayor chancellor premier taoiseach lawmaker legislator congressman congresswoman mp mep msp councillor councilman councilwoman alderman ambassador envoy diplomat consul judge magistrate justice prosecutor coroner ombudsman policeman policewoman constable detective inspector sheriff colonel general admiral brigadier sergeant lieutenant politician candidate nominee official attorney-general undersecretary',
  experts:
    'professor prof lecturer researcher scientist scholar academic economist historian sociologist psychologist biologist chemist physicist geologist climatologist meteorologist epidemiologist virologist hydrologist seismologist analyst expert fellow statistician demographer ecologist oceanographer archaeologist anthropologist criminologist astronomer physician',
  organisations: 'ceo cfo coo executive founder co-founder',
  people:
    'resident neighbour neighbor villager mother father parent son daughter wife husband widow widower brother sister aunt uncle grandmother grandfather cousin classmate girl boy woman man women men witness eyewitness witnesses bystander passer-by passers-by onlooker survivor victim patient customer passenger commuter tourist visitor student pupil schoolgirl schoolboy teenager pensioner retiree homeowner tenant voter supporter fan protester demonstrator marcher refugee migrant immigrant worker farmer fisher fisherman fishermen driver teacher nurse cook waiter waitress baker butcher carpenter plumber electrician mechanic miner cleaner cashier shopkeeper hairdresser barber deckhand docker volunteer citizen taxpayer motorist cyclist consumer',
  posts:
    'president chairman chairwoman chair chairperson director head chief leader spokesman spokeswoman spokesperson spokespeople secretary deputy member adviser advisor officer representative aide commander agent counsel delegate commissioner administrator superintendent manager boss treasurer strategist staffer',
  publicBodies:
    'government ministry department parliament senate congress council municipality police army military navy court commission authority embassy treasury cabinet administration pentagon kremlin fbi cia nato eu un coastguard regulator republic white-house city-hall air-force coast-guard central-bank federal-reserve downing-street',
  privateBodies:
    'company firm corporation corp inc ltd plc llc bank business group union federation association society club league charity foundation organisation organization ngo trust institute university college school hospital church chamber alliance coalition network cooperative co-operative airline brewery factory plant shop store restaurant hotel museum theatre theater newspaper magazine studio maker manufacturer retailer supplier startup start-up carmaker publisher team festival zoo board',
  parties: 'party democrat democratic republican gop tory tories conservative conservatives lib-dem opposition greens',
  leads: 'leads led heads headed chairs chaired runs represents',
  titles: 'president representative secretary speaker rep reps sens govs',
  traps: ['council of', 'council on', 'council for', 'authority on', 'student council'],
} satisfies GroupWords;
