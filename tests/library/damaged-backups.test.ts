import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { unpackBackup } from '../../utils/backup/unpack-backup';
import { randomFrom } from '../support/random';
import { ACCIDENTS, HOSTILE_CONTENT, HOSTILE_STRUCTURES } from './support/damaged-backups';
import { outcomeOf, type SampleLibraries, sampleLibraries } from './support/restore-damaged';

let samples: SampleLibraries;
beforeAll(async () => {
  samples = await sampleLibraries();
});

test.each(ACCIDENTS)('a compressed backup that $name is refused and changes nothing, or is restored as it was', async ({ make }) => {
  for (let seed = 1; seed <= 2; seed++) {
    const file = await make(new Uint8Array(gzipSync(samples.file)), randomFrom(seed));
    expect(await outcomeOf(samples, file)).toMatch(/^(?:backupForeign|backupDamaged|same)$/);
  }
});

test.each(ACCIDENTS)('a database that $name is refused and changes nothing, or is restored whole', async ({ make }) => {
  for (let seed = 1; seed <= 2; seed++) {
    const file = await make(samples.file, randomFrom(seed));
    expect(await outcomeOf(samples, file)).toMatch(/^(?:backupForeign|backupNewer|backupDamaged|same|other)$/);
  }
});

test.each(HOSTILE_STRUCTURES)('a database that $name is refused and changes nothing', async ({ make }) => {
  const file = await make(samples.file, Math.random);
  expect(await outcomeOf(samples, file)).toMatch(/^(?:backupForeign|backupNewer|backupDamaged)$/);
});

test.each(HOSTILE_CONTENT)('a library that $name does no harm', async ({ make }) => {
  const file = await make(samples.file, Math.random);
  expect(await outcomeOf(samples, file)).toMatch(/^(?:backupDamaged|same|other)$/);
});

test.each([
  ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...new Array(3_000).fill(7)])],
  ['a text', new TextEncoder().encode('title,url\n'.repeat(100))],
  ['a compressed text', new Uint8Array(gzipSync('title,url\n'.repeat(100)))],
  ['nothing', new Uint8Array()],
  ['nothing, compressed', new Uint8Array(gzipSync(new Uint8Array()))],
  ['zeros', new Uint8Array(8_192)],
])('%s is no backup', async (_, file) => {
  expect(await outcomeOf(samples, file)).toBe('backupForeign');
});

test('a small file that unpacks to far more than it says does not fill the disk', async () => {
  const bomb = samples.file.slice();
  const file = gzipSync(Buffer.concat([bomb, Buffer.alloc(50_000_000)]));
  let written = 0;
  const sink = new WritableStream<Uint8Array>({
    write(piece) {
      written += piece.length;
    },
  });
  const work = { signal: new AbortController().signal, onRead: () => undefined };
  expect(await unpackBackup(new Blob([file]), sink, work)).toMatchObject({ error: { code: 'backupDamaged' } });
  expect(written).toBeLessThan(bomb.length + 1_000_000);
});
