import type { ImportFile } from '../../../utils/import/import-file';

/** Returns a large file that is made while it is read, from a part that is repeated. */
export function repeated(name: string, head: string, part: string, count: number): ImportFile {
  const [start, unit] = [new TextEncoder().encode(head), new TextEncoder().encode(part)];
  const size = start.length + unit.length * count;
  return {
    name,
    size,
    async read(from, to) {
      const end = Math.min(to, size);
      const out = new Uint8Array(Math.max(0, end - from));
      for (let at = 0; at < out.length; at++) {
        const position = from + at;
        out[at] = (position < start.length ? start[position] : unit[(position - start.length) % unit.length]) ?? 0;
      }
      return out;
    },
  };
}
