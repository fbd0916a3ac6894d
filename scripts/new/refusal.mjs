/** An expected error, such as a wrong argument, that needs no stack trace because its message explains it. */
export class Refusal extends Error {}
