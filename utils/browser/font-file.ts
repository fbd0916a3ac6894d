import { reportProblem } from '../problems/report-problem';
import { isFontPath } from '../settings/fonts';

/** Returns the bytes of the bundled font at a path, or `null` if there is none. Works only in the extension's own pages. */
export async function readFontFile(path: string): Promise<ArrayBuffer | null> {
  if (!isFontPath(path)) return null;
  try {
    const answer = await fetch(path);
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch (problem) {
    reportProblem('fonts.read', problem);
    return null;
  }
}
