/** An error that its message explains in one sentence. */
export class Refusal extends Error {}
