import { expect, test } from 'vitest';
import { groupActors } from '../../../../utils/analyse/actors/group-actors';
import { namesOf } from '../../../support/languages';
import { readMarked } from '../../support/marked-names';
import { rolesOf } from '../../support/roles-of';

test.each<[lang: string, text: string, name: string, roles: string[]]>([
  ['de', 'Das sagte der Chef des scheidenden Generaldirektors Michael Quandt am Montag.', 'Quandt', ['scheidenden Generaldirektors']],
  ['de', 'Das rät Ernährungsberaterin und Autorin Anna Quandt.', 'Quandt', ['Ernährungsberaterin und Autorin']],
  ['de', 'Die Vorsitzende des Verbandes der Imker, Anna Quandt, lehnt das ab.', 'Quandt', ['Vorsitzende des Verbandes der Imker']],
  ['de', 'Nach der Festnahme des Zeitungsbarons Michael Quandt schwieg man.', 'Quandt', ['Zeitungsbarons']],
  ['de', 'Es ging um den Fall Michael Quandt und die Familie Anna Quandt.', 'Michael Quandt', []],
  ['de', 'Anna Quandt, Verwalterin der Heime, sagte nichts.', 'Quandt', ['Verwalterin der Heime']],
  ['de', 'Die Fellheimer Landesvorsitzende der Imker, Anna Quandt, lehnt das ab.', 'Quandt', ['Fellheimer Landesvorsitzende der Imker']],
  ['de', 'Anna Quandt ist Bürgermeisterin von Fell.', 'Quandt', ['Bürgermeisterin von Fell']],
  ['en', 'Anna Quill is the mayor of Leeds.', 'Quill', ['the mayor of Leeds']],
  ['en', 'The sister of Anna Quill is the mayor of Leeds.', 'Quill', []],
  ['en', 'Anna Quill is expected to win.', 'Quill', []],
  ['en', 'Anna Quill is no stranger to the port.', 'Quill', []],
  ['en', 'She spoke alongside commentator Anna Quill.', 'Quill', ['commentator']],
  ['en', 'They came to assist Anna Quill.', 'Quill', []],
  ['en', 'Anna Quill, the director of Honest Reporting, left.', 'Quill', ['the director of Honest Reporting']],
  ['de', 'Die Chefin der Kammer, Anna Quandt, eine Ärztin aus Ulm, sprach.', 'Quandt', ['eine Ärztin aus Ulm', 'Chefin der Kammer']],
  ['de', 'In einem Brief an die Chefin der Kammer, Anna Quandt, eine Ärztin aus Ulm, stand es.', 'Quandt', ['eine Ärztin aus Ulm']],
  ['en', 'The mayor of Leeds, Anna Quill (Labour), has resigned.', 'Quill', ['mayor of Leeds']],
  ['de', 'Die Bürgermeisterin von Brembach, Anna Quandt (SPD), trat zurück.', 'Quandt', ['Bürgermeisterin von Brembach']],
  ['fr', 'Le maire de Brest, Paul Quemener (LR), a démissionné.', 'Quemener', ['maire de Brest']],
  ['es', 'El diputado Luis Gil y la portavoz del puerto, Rosa Quesada, llegaron.', 'Quesada', ['portavoz del puerto']],
  [
    'en',
    'The director of the Institute for Peace and Security, Anna Quill, left.',
    'Quill',
    ['director of the Institute for Peace and Security'],
  ],
  ['fr', 'La secrétaire d’État chargée de la Santé, Anne Quemener, est partie.', 'Quemener', ['secrétaire d’État chargée de la Santé']],
  ['en', 'Anna Quill is not a lawyer.', 'Quill', []],
  ['en', 'Police accused Anna Quill of fraud.', 'Quill', []],
  ['es', 'Ana Quesada es alcaldesa del puerto.', 'Quesada', ['alcaldesa del puerto']],
  ['fr', 'Anne Quemener est la maire de Brest.', 'Quemener', ['la maire de Brest']],
  ['it', 'Anna Quaglia era il ministro della Difesa.', 'Quaglia', ['il ministro della Difesa']],
  ['fr', 'Le ministre a reçu Anne Quemener lundi.', 'Quemener', []],
  ['fr', 'Le conseiller à la mairie Jean Quemener a parlé.', 'Quemener', ['conseiller à la mairie']],
  ['fr', 'Le maire (LR) de Brest, Jean Quemener, a parlé.', 'Quemener', ['maire (LR) de Brest']],
  ['fr', '« C’est trop », juge Anne Quemener.', 'Quemener', []],
  ['fr', 'Le ministre de la Pêche Paul Morin rencontre Jean Quemener.', 'Quemener', []],
  ['pt', 'A ministra recebeu Ana Quintela ontem.', 'Quintela', []],
  ['de', 'SPD-Fraktionsvize Anna Quandt sprach.', 'Quandt', ['SPD-Fraktionsvize']],
  ['en', 'EU Commissioner Jan Faber and NATO Secretary General Kai Quill met.', 'Quill', ['NATO Secretary General']],
  ['es', 'El presidente noruego Pablo Quesada llegó ayer.', 'Quesada', ['presidente noruego']],
  ['es', 'Lo dijo la ministra de Pesca Ana Quesada en el puerto.', 'Quesada', ['ministra de Pesca']],
  ['es', 'El secretario chileno de Pesca, Pablo Quesada, lo negó.', 'Quesada', ['secretario chileno de Pesca']],
  ['es', 'Pablo Quesada, guardameta del equipo, paró el penalti.', 'Quesada', ['guardameta del equipo']],
  ['fr', 'Le ministre de l’Intérieur Bruno Quemener a parlé.', 'Quemener', ['ministre de l’Intérieur']],
  ['fr', 'Le capitaine du navire de pêche, Jean Quemener, a parlé.', 'Quemener', ['capitaine du navire de pêche']],
  ['fr', 'Le président norvégien déchu, Jean Quemener, a parlé.', 'Quemener', ['président norvégien déchu']],
  ['it', 'Il ministro degli Esteri Andrea Quaglia ha parlato.', 'Quaglia', ['ministro degli Esteri']],
  ['it', 'Anna Quaglia, ministra della Difesa, ha parlato.', 'Quaglia', ['ministra della Difesa']],
  ['it', 'La sottosegretaria alla Difesa, Anna Quaglia, ha parlato.', 'Quaglia', ['sottosegretaria alla Difesa']],
  [
    'it',
    'Anna Quaglia, giornalista italiana del Corriere e di Radio Velden arrestata ieri, tace.',
    'Quaglia',
    ['giornalista italiana del Corriere e di Radio Velden arrestata ieri'],
  ],
  ['it', 'Lo disse l’ambasciatrice d’Italia negli Stati Uniti Anna Quaglia.', 'Quaglia', ['ambasciatrice d’Italia negli Stati Uniti']],
  ['it', 'C’era Anna Quaglia, il ministro degli Esteri Andrea Quercia taceva.', 'Anna Quaglia', []],
  ['pt', 'A ministra da Saúde Ana Queiroga falou ontem.', 'Queiroga', ['ministra da Saúde']],
  ['pt', 'O goleiro do clube, Pedro Queiroga, falou ontem.', 'Queiroga', ['goleiro do clube']],
  ['nl', 'De minister van Financiën Jan Quist zweeg.', 'Quist', ['minister van Financiën']],
  ['nl', 'De voorzitter van de vakbond, Anna Quist, zweeg.', 'Quist', ['voorzitter van de vakbond']],
  ['pl', 'Minister spraw zagranicznych Jan Kwiek milczał.', 'Kwiek', ['Minister spraw zagranicznych']],
  ['pl', 'Prezes spółki, Anna Kwiek, milczała.', 'Kwiek', ['Prezes spółki']],
  ['uk', 'Міністр закордонних справ Іван Квітко мовчав.', 'Квітко', ['Міністр закордонних справ']],
  ['ru', 'Министр иностранных дел Иван Квитко молчал.', 'Квитко', ['Министр иностранных дел']],
  ['ru', 'Глава «Норланда» Иван Квитко молчал.', 'Квитко', ['Глава «Норланда»']],
  ['es', 'Aunque llegó Ana Quesada, la alcaldesa pudo abrir el puente.', 'Quesada', []],
  ['ru', 'Он встретился с президентом Иваном Квитко.', 'Квитко', ['президентом']],
])('a person in %s has a role: %s', (lang, text, name, roles) => {
  expect(rolesOf(lang, text, name)).toEqual(roles);
});

test('a description that leads to the next person is no role of the person before it', () => {
  const { text, names } = readMarked('C’era [p Anna Quaglia], il deputato della [l Florida] [p Andrea Quercia], e altri.');
  const [first, , second] = groupActors(text, names, namesOf('it')).map(({ roles }) =>
    roles.map(({ start, end }) => text.slice(start, end)),
  );
  expect([first, second]).toEqual([[], ['deputato della Florida']]);
});

test.each<[lang: string, text: string, name: string, roles: string[]]>([
  ['en', 'It belongs to Corvane Ltd, a firm that prints maps.', 'Corvane Ltd', ['a firm that prints maps']],
  ['en', 'The nonprofit called Moving Fell Forward owns it.', 'Fell Forward', ['nonprofit']],
  ['en', 'That is what the human rights organization Norland Defenders said.', 'Defenders', ['human rights organization']],
  ['en', 'The budget airline Norland Airways lost money.', 'Airways', ['budget airline']],
  ['en', 'The tenants’ lobby, Norland Alliance, sued.', 'Alliance', ['tenants’ lobby']],
  [
    'en',
    'It merged with Corvane Corp.— a special purpose acquisition company, or SPAC.',
    'Corvane Corp.',
    ['a special purpose acquisition company'],
  ],
  ['en', 'Each year they emerged with a nonprofit called Moving Fell Forward and a plan.', 'Fell Forward', ['nonprofit']],
  ['es', 'Ana Quesada preside la asociación de vecinos (AVQ).', 'AVQ', ['asociación de vecinos']],
  ['en', 'The anti-government Norland Alliance sued.', 'Alliance', []],
  ['en', 'Norland Alliance, the group opened a shop.', 'Alliance', []],
  ['en', 'They fund Norland Alliance every year.', 'Alliance', []],
  ['en', 'Norland Alliance, a spokesman said, will sue.', 'Alliance', []],
  ['es', 'La aerolínea de vuelos baratos Quesada Airways protestó.', 'Airways', ['aerolínea de vuelos baratos']],
  ['fr', 'Une organisation de défense de la mer, la Quemener Alliance, proteste.', 'Alliance', ['organisation de défense de la mer']],
])('an organisation in %s has a role: %s', (lang, text, name, roles) => {
  expect(rolesOf(lang, text, name)).toEqual(roles);
});

test.each<[what: string, lang: string, text: string, name: string, roles: string[]]>([
  ['of the only organisation', 'en', 'It was Corvane Ltd that paid. The mapping giant lost money.', 'Corvane Ltd', ['mapping giant']],
  [
    'with an age of a person with a role',
    'en',
    'Mayor Anna Quill arrived. “Nobody slept,” said the 54-year-old retired teacher, who left.',
    'Quill',
    ['54-year-old retired teacher', 'Mayor'],
  ],
  [
    'after a reporting verb',
    'de',
    'Gestern sprach Anna Quandt. Sie gehe, so die SPD-Spitzenkandidatin, nach Hause.',
    'Quandt',
    ['SPD-Spitzenkandidatin'],
  ],
])('a description is led back to an actor: %s', (_what, lang, text, name, roles) => {
  expect(rolesOf(lang, text, name).sort()).toEqual(roles);
});

test.each<[what: string, lang: string, text: string, name: string, roles: string[]]>([
  ['two people are named before it', 'en', 'Anna Quill met Tom Berg. “No,” said the veteran teacher.', 'Quill', []],
  ['it is an object', 'en', 'Anna Quill arrived. She liked the retired teacher.', 'Quill', []],
  ['its noun is a place', 'en', 'Corvane Ltd paid. Nobody saw the research center.', 'Corvane Ltd', []],
  ['it has no modifier', 'en', 'Anna Quill arrived. The mayor slept.', 'Quill', []],
  ['it is about a predecessor', 'en', 'Anna Quill arrived. “No,” said the former mayor.', 'Quill', []],
  ['it is about another organisation', 'en', 'Corvane Ltd paid. The parent company slept.', 'Corvane Ltd', []],
  ['the noun is plural', 'en', 'Anna Quill arrived. “No,” said the retired teachers.', 'Quill', []],
  ['the noun is of the other gender', 'en', 'Mrs Anna Quill arrived. “No,” said the veteran congressman.', 'Quill', []],
  [
    'somebody else has the noun as a role',
    'en',
    'Teacher Tom Berg slept.\nOdd things happened.\nAnna Quill arrived. “No,” said the veteran teacher.',
    'Quill',
    [],
  ],
])('a description is not led back to an actor: %s', (_what, lang, text, name, roles) => {
  expect(rolesOf(lang, text, name)).toEqual(roles);
});

test('the acronym of a party after a noun is part of the role', () => {
  const { text, names } = readMarked('Le député RN [p Jean Quemener] a parlé.');
  const [actor] = groupActors(text, names, namesOf('fr'));
  expect(actor?.roles.map(({ start, end }) => text.slice(start, end))).toEqual(['député RN']);
});

test('a title is the whole compound, even if the compound begins with a name', () => {
  const text = 'CD&V-Kamerlid Kees Molen vertrok.';
  const start = text.indexOf('Kees');
  const name = { start, end: start + 10, kind: 'person', title: { start: 5, end: 13 } } as const;
  expect(groupActors(text, [name], namesOf('nl'))[0]?.roles).toEqual([{ start: 0, end: 13 }]);
});
