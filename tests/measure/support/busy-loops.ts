import { spawn } from 'node:child_process';

/** Starts processes that do nothing but keep the processor busy, to simulate a slow machine. Returns a function that stops them. */
export function startBusyLoops(count: number): () => void {
  const loops = Array.from({ length: count }, () => spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
  const end = () => {
    for (const loop of loops) loop.kill('SIGKILL');
  };
  // Stops the processes when the command ends, even if it is interrupted.
  process.once('exit', end);
  return end;
}
