/**
 * Waits until the view has drawn what was done and what follows from that. By turns: each of them lets everything happen that was due,
 * however busy the machine is.
 */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await new Promise((done) => setTimeout(done, 10));
}
