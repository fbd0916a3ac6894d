import type { ComparedSpeaker } from '../../compare/comparison';
import type { Library } from '../../library/library';

/**
 * Asks the library of which speakers it is an open question whether they are the same. Only rows with similar names are asked about, since
 * the library compares no others. A row without an answer has no question.
 */
export async function askOpenQuestions(
  speakers: readonly ComparedSpeaker[],
  library: Pick<Library, 'identity'>,
): Promise<readonly ComparedSpeaker[]> {
  const near = speakers.map(({ similar }) => similar.filter((at) => (speakers[at]?.identities.length ?? 0) > 0));
  const asked = new Set(speakers.flatMap(({ identities }, at) => (near[at]?.length ? identities : [])));
  const perhaps = new Map<number, ReadonlySet<number>>();
  for (const id of asked) {
    const answer = await library.identity(id);
    if (answer.ok) perhaps.set(id, new Set(answer.value.perhaps.flatMap(({ one, other }) => [one.id, other.id])));
  }
  const isOpen = (one: number, other: number): boolean =>
    one !== other && (perhaps.get(one)?.has(other) === true || perhaps.get(other)?.has(one) === true);
  return speakers.map((speaker, row) => ({
    ...speaker,
    perhaps: (near[row] ?? []).filter((at) =>
      speaker.identities.some((one) => speakers[at]?.identities.some((other) => isOpen(one, other))),
    ),
  }));
}
