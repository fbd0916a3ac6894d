import { spawn } from 'node:child_process';

/** Starts processes that do nothing but keep a processor busy, as a slow machine would. Returns what ends them. */
export function startBusyLoops(count: number): () => void {
  const loops = Array.from({ length: count }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
  const end = () => {
    for (const loop of loops) loop.kill('SIGKILL');
  };
  // Whoever stops the command stops them with it.
  process.once('exit', end);
  return end;
}
