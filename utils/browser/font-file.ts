import { reportProblem } from '../problems/report-problem';

/** Returns the bytes of the bundled font at a path, or `null` if there is none. Works only in the extension's own pages. */
export async function readFontFile(path: string): Promise<ArrayBuffer | null> {
  try {
    const { isFontPath } = await import('../settings/fonts');
    if (!isFontPath(path)) return null;
    const answer = await fetch(path);
    return answer.ok ? await answer.arrayBuffer() : null;
  } catch (problem) {
    reportProblem('fonts.read', problem);
    return null;
  }
}
