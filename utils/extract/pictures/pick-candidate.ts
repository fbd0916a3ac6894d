/** The maximum length of a `srcset`, in UTF-16 units. */
const MAX_SET = 20_000;
/** The width that is sufficient for a column of text on a high-density screen, in pixels. A wider picture only takes longer to load. */
const WIDE_ENOUGH = 1_200;
/** The pixel density that is sufficient for a picture: the number before the «x» in a `srcset`. */
const DENSE_ENOUGH = 2;

/** An address in a `srcset`, with its descriptor. */
interface Candidate {
  readonly address: string;
  /** The width in pixels (descriptor `w`) or the pixel density (descriptor `x`). */
  readonly size: number;
}

/**
 * Returns the address of the best candidate in a `srcset`: the smallest one whose width or density suffices, or otherwise the largest.
 * Returns `null` if there is none. Runs in linear time.
 */
export function pickCandidate(set: string | null): string | null {
  if (!set || set.length > MAX_SET) return null;
  let best: Candidate | null = null;
  for (const candidate of candidatesOf(set)) if (!best || isBetter(candidate.size, best.size)) best = candidate;
  return best?.address ?? null;
}

function isBetter(size: number, than: number): boolean {
  const enough = Math.max(size, than) > 20 ? WIDE_ENOUGH : DENSE_ENOUGH;
  return than < enough ? size > than : size >= enough && size < than;
}

/**
 * Yields the candidates in a `srcset`. An address may contain commas, so the string is split as the HTML standard requires: first at
 * whitespace, and then at a comma.
 */
function* candidatesOf(set: string): Generator<Candidate> {
  let address: string | null = null;
  for (const token of set.split(/\s+/)) {
    if (token === '') continue;
    if (address === null) {
      address = withoutComma(token);
      if (address === '') address = null;
      else if (address !== token) {
        yield { address, size: 1 };
        address = null;
      }
      continue;
    }
    const comma = token.indexOf(',');
    const size = Number.parseFloat(comma < 0 ? token : token.slice(0, comma)) || 1;
    if (/[wx]/i.test(token) || comma >= 0) {
      yield { address, size };
      const next = comma < 0 ? '' : token.slice(comma + 1);
      address = next === '' ? null : next;
    }
  }
  if (address !== null) yield { address, size: 1 };
}

function withoutComma(token: string): string {
  let end = token.length;
  while (end > 0 && token[end - 1] === ',') end -= 1;
  return token.slice(0, end);
}
