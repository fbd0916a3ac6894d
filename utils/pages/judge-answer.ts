import type { LoadProblem } from '../model';

/** The head of a server's answer. */
export interface AnswerHead {
  readonly status: number;
  /** The header `Content-Type`; `null` if there is none. */
  readonly type: string | null;
  /** The header `Content-Length`; `null` if there is none. */
  readonly length: string | null;
  /** Whether the server says when it may be asked again (`Retry-After`). */
  readonly isWaiting?: boolean;
}

/** The maximum size of a page, in bytes. The extraction has the same limit. */
export const MAX_PAGE_BYTES = 10_000_000;

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;

/** Returns why a server's answer is no page that can be read; `null` if its content may be one. */
export function judgeAnswer({ status, type, length, isWaiting = false }: AnswerHead): LoadProblem | null {
  if (status === 404 || status === 410) return 'gone';
  if (status === 429 || status === 503 || (status >= 500 && isWaiting)) return 'serverBusy';
  if (status >= 500) return 'serverError';
  if (status >= 400) return 'refused';
  if (status !== 200 || !HTML.test(type ?? '')) return 'notAPage';
  return Number(length ?? 0) > MAX_PAGE_BYTES ? 'tooLarge' : null;
}
