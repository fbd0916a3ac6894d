/** An error whose message explains it in one sentence. */
export class Refusal extends Error {}
