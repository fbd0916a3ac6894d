import { createHash } from 'node:crypto';
import { NO_ANNOTATIONS } from '../../../utils/annotate/annotations';
import { correctSpeaker } from '../../../utils/correct/corrections';
import { answerRequest } from '../../../utils/library/answer-request';
import type { Database } from '../../../utils/library/database';
import type { LibraryRequest } from '../../../utils/library/library-calls';
import { migrate } from '../../../utils/library/migrate';
import type { PictureToKeep } from '../../../utils/library/picture-library';
import type { Highlight, Reading, SavedSummary } from '../../../utils/model';
import { memoryDatabase } from '../../library/support/memory-database';
import { makePng } from '../../support/make-png';
import { madeNews } from './made-news';

/** The time at which the first article is saved, in milliseconds since 1970. */
const START = Date.UTC(2025, 0, 1);
const MINUTE = 60_000;
/** The size of a picture, in pixels. */
const [WIDTH, HEIGHT] = [120, 100];
const TAGS = ['energy', 'Élysée', 'harbour', '天然气', 'to check', 'court'];

/** Every second article has a picture, and every tenth of these has the picture of another one. */
const SHARED = 10;

/**
 * Returns a library of invented articles, with pictures, tags, marks, notes, highlights, corrections, reading positions and saved searches.
 */
export async function madeLibrary(articles: number): Promise<Database> {
  const database = await memoryDatabase();
  migrate(database);
  const ask = <T>(request: LibraryRequest, at: number): T => {
    const answer = answerRequest(database, request, at);
    if (!answer.ok) throw new Error(`${request.call} failed: ${answer.error.detail}`);
    return answer.value as T;
  };
  for (let number = 0; number < articles; number++) {
    const at = START + number * MINUTE;
    const { summary } = ask<{ summary: SavedSummary }>(
      { call: 'save', reading: annotated(madeNews(number), number), known: NO_ANNOTATIONS },
      at,
    );
    const { id } = summary;
    if (number % 2 === 0) {
      const address = `https://pictures.example/${number}.png`;
      ask({ call: 'showPictures', id, addresses: [address] }, at);
      ask({ call: 'keepPicture', id, picture: pictureOf(address, number % (2 * SHARED) === 0 ? 0 : number), limit: null }, at);
    }
    const tag = TAGS[number % TAGS.length] ?? '';
    if (number % 2 === 0) ask({ call: 'tag', ids: [id], add: [tag, `topic ${number % 40}`], remove: [] }, at);
    if (number % 3 === 0)
      ask({ call: 'mark', ids: [id], change: { state: 'read', starred: number % 9 === 0, archived: number % 6 === 0 } }, at);
    if (number % 5 === 0) ask({ call: 'keepNote', id, note: `Note ${number}: ask again.` }, at);
    if (number % 4 === 0)
      ask({ call: 'keepPlace', id, place: { block: { exact: 'The', prefix: '', suffix: '', start: number }, offset: 5 } }, at);
  }
  for (let number = 0; number < 5; number++)
    ask(
      { call: 'keepSearch', search: { id: `search-${number}`, name: `Search ${number}`, query: `tag:energy ${number}` } },
      START + number,
    );
  return database;
}

/** Returns a picture of 36 kB. Each number has its own. */
function pictureOf(address: string, number: number): PictureToKeep {
  const file = makePng(WIDTH, HEIGHT, [number % 256, Math.floor(number / 256) % 256, 90], 0);
  const hash = createHash('sha256').update(file).digest('hex');
  return { address, hash, type: 'image/png', width: WIDTH, height: HEIGHT, data: file.toString('base64') };
}

/** Adds a highlight to every third article and a correction to every seventh. */
function annotated(reading: Reading, number: number): Reading {
  const { text } = reading.article;
  const exact = text.slice(10, 60);
  const highlight: Highlight = {
    id: `h${number}`,
    colour: 'green',
    madeAt: new Date(START + number).toISOString(),
    parts: [{ exact, prefix: text.slice(0, 10), suffix: text.slice(60, 70), start: 10 }],
    ...(number % 2 === 0 && { note: `Why, ${number}?` }),
  };
  const marked = number % 3 === 0 ? { ...reading, highlights: [highlight] } : reading;
  return number % 7 === 0 ? correctSpeaker(marked, 'q1', { by: 'name', name: `Corrected ${number}`, kind: 'person' }) : marked;
}
