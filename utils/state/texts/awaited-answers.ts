import type { LinkTarget, PageAnswer } from '../../model';

/** Requests of pages whose answers are not lost if the loading is stopped before they come. */
export interface AwaitedAnswers {
  /** Requests the page of a link, unless an answer that nobody has used is awaited or there. */
  request(link: LinkTarget): Promise<PageAnswer>;
  /** Forgets the answer for a link, because it has been used. */
  use(id: number): void;
}

/** Creates a memory of the answers that nobody has used yet. */
export function createAwaitedAnswers(request: (link: LinkTarget) => Promise<PageAnswer>): AwaitedAnswers {
  const awaited = new Map<number, Promise<PageAnswer>>();
  return {
    async request(link) {
      const asked = awaited.get(link.id) ?? request(link);
      awaited.set(link.id, asked);
      const answer = await asked;
      if (answer.is === 'problem' && answer.problem === 'noAnswer') awaited.delete(link.id);
      return answer;
    },
    use: (id) => void awaited.delete(id),
  };
}
