import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { attempt } from '../../utils/decode/decode';
import { decodeExtracted } from '../../utils/decode/decode-article';
import { decodeCorrections, decodeRules } from '../../utils/decode/decode-corrections';
import { decodePageFingerprint } from '../../utils/decode/decode-extracted-page';
import { decodeHighlights } from '../../utils/decode/decode-highlights';
import { decodeOpenAnnotations, decodeOpenPage, decodeViewState } from '../../utils/decode/decode-open-page';
import { decodeReading } from '../../utils/decode/decode-reading';
import { answerRequest } from '../../utils/library/answer-request';
import type { Database } from '../../utils/library/database';
import { LIBRARY_CALLS } from '../../utils/library/library-calls';
import { migrate } from '../../utils/library/migrate';
import { decodeSettings } from '../../utils/settings/decode-settings';
import { DEFAULT_SETTINGS } from '../../utils/settings/defaults';
import { readSettingsFile } from '../../utils/settings/settings-file';
import { makeReading } from '../library/support/make-reading';
import { checkIntegrity, memoryDatabase } from '../library/support/memory-database';
import { check, LIMIT_MS } from './support/cases';
import { damaged, hostileValue } from './support/hostile-value';

/** These tests decode random data, as it may arrive in messages, from the storage and in files. */

const reading = makeReading();
const version = { reading, part: 'whole', showsAll: false, pages: [reading.article.url] };
const openPage = { mark: { url: reading.article.url, title: 'Harbour', words: 'abc' }, version, stand: null };

const decoders: Readonly<Record<string, readonly [valid: unknown, decode: (value: unknown) => unknown]>> = {
  'an extracted article': [reading.article, decodeExtracted],
  'a reading': [reading, decodeReading],
  'an open page': [openPage, decodeOpenPage],
  'the annotations of an open page': [openPage, decodeOpenAnnotations],
  'a fingerprint of a page': [openPage.mark, decodePageFingerprint],
  'a view state': [{ place: null, selected: null, castFilter: 'all', quotesAlone: true }, decodeViewState],
  corrections: [[{ kind: 'rename', actor: {}, name: 'Ada' }], (value) => attempt(() => ({ ok: true, value: decodeCorrections(value) }))],
  'rules of the cast': [[{ kind: 'rename', name: 'Ada' }], (value) => attempt(() => ({ ok: true, value: decodeRules(value) }))],
  highlights: [[{ colour: 'yellow', note: '' }], (value) => attempt(() => ({ ok: true, value: decodeHighlights(value) }))],
};

test(
  'every decoder takes any data without an exception',
  () =>
    check(
      0.1,
      fc.property(fc.constantFrom(...Object.keys(decoders)), fc.gen(), (name, gen) => {
        const [valid, decode] = decoders[name] ?? [null, () => null];
        const decoded = decode(gen(() => fc.oneof(hostileValue, damaged(valid))));
        expect(() => structuredClone(decoded)).not.toThrow();
      }),
    ),
  LIMIT_MS,
);

test(
  'settings are decoded from any data and any file, and decoding them again changes nothing',
  () =>
    check(
      0.1,
      fc.property(fc.oneof(hostileValue, damaged(DEFAULT_SETTINGS)), fc.oneof(fc.string(), fc.json()), (value, file) => {
        // JSON has no -0, so the settings are compared as they are stored.
        const settings = JSON.parse(JSON.stringify(decodeSettings(value)));
        expect(decodeSettings(settings)).toEqual(settings);
        expect(readSettingsFile(file)).toHaveProperty('ok');
        expect(readSettingsFile(`{"format":"dramatis-settings","settings":${JSON.stringify(settings)}}`)).toEqual({
          ok: true,
          value: settings,
        });
      }),
    ),
  LIMIT_MS,
);

let database: Database;
beforeAll(async () => {
  database = await memoryDatabase();
  migrate(database);
});

test(
  'the library answers any request, and is not damaged by it',
  () => {
    const valid = {
      reading,
      id: 1,
      url: reading.article.url,
      page: { limit: 20, before: 3 },
      place: null,
      annotations: { corrections: [], highlights: [] },
      query: 'speaker:vantongeren "harbour stays" is:unread',
      ids: [1, 2],
      change: { state: 'read', starred: true },
      add: ['harbour'],
      remove: ['ferry'],
      prefix: 'har',
      note: 'Who pays?',
      search: { id: 's1', name: 'Harbour', query: 'harbour' },
    };
    check(
      0.1,
      fc.property(fc.constantFrom(...Object.keys(LIBRARY_CALLS)), fc.oneof(damaged(valid), hostileValue), (call, fields) => {
        const request = typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? { ...fields, call } : fields;
        expect(answerRequest(database, request, 1_800_000_000_000)).toHaveProperty('ok');
      }),
    );
    checkIntegrity(database);
  },
  LIMIT_MS,
);
