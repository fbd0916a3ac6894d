/**
 * Waits until the view has rendered a change and everything that follows from it. Waits for several turns of the event loop instead of a
 * fixed time, so it also works on a busy machine.
 */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await new Promise((done) => setTimeout(done, 10));
}
