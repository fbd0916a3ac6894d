import type { PageAnswer } from '../model';
import { reportProblem } from '../problems/report-problem';
import { sendMessage } from './messages';
import { retry } from './retry';

/**
 * Lets the background request the page at an address. A background that is stopped while it waits gives no answer, and is started again by
 * the next question. Never rejects.
 */
export async function askForPage(address: string): Promise<PageAnswer> {
  try {
    const answer = await retry(() => sendMessage('fetchPage', address));
    if (answer.ok) return answer.value;
    reportProblem('messages.ask', answer.error);
  } catch (problem) {
    reportProblem('messages.ask', problem);
  }
  return { is: 'problem', problem: 'noAnswer' };
}
