import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Returns the ids of all processes that have the profile's path in their arguments, and of their descendants. */
export function processesOf(profile: string): readonly number[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8', maxBuffer: 1 << 26 }).split('\n');
  const parsed = rows.map((row) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row)).filter((match) => match !== null);
  const ours = new Set(parsed.filter(([, , , args]) => args?.includes(profile)).map(([, pid]) => Number(pid)));
  for (let grown = true; grown; ) {
    grown = false;
    for (const [, pid, parent] of parsed) {
      if (ours.has(Number(parent)) && !ours.has(Number(pid))) {
        ours.add(Number(pid));
        grown = true;
      }
    }
  }
  return [...ours];
}

/** Returns whether a process is still running. A process that has ended may stay in the table of processes as a zombie. */
export function isRunning(id: number): boolean {
  const state = readOf(id, 'stat')?.match(/\) (\S)/)?.[1];
  return state !== undefined && state !== 'Z' && state !== 'X';
}

/**
 * Returns the memory of a profile's processes, in megabytes. A page of memory that processes share counts once (proportional set size).
 * Linux only.
 */
export const memoryOf = (profile: string): number => Math.round(processesOf(profile).reduce((sum, id) => sum + kilobytesOf(id), 0) / 1024);

const kilobytesOf = (id: number): number => Number(/^Pss:\s+(\d+) kB/m.exec(readOf(id, 'smaps_rollup') ?? '')?.[1] ?? 0);

/** Reads a file of the kernel about a process. Returns nothing if the process has ended. */
function readOf(id: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${id}/${file}`, 'utf8');
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && (problem.code === 'ENOENT' || problem.code === 'ESRCH')) return undefined;
    throw problem;
  }
}
