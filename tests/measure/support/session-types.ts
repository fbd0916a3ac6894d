/** An open page of the extension. */
export interface ExtensionPage {
  /**
   * Runs a function in the page. The function is sent to the page as source text, so it must be self-contained. Its arguments and
   * result must be serialisable as JSON.
   */
  evaluate<Args extends unknown[], R>(fn: (...args: Args) => R, ...args: Args): Promise<Awaited<R>>;
}
/** A running browser with a persistent profile, the built extension and an open page. */
export interface ExtensionSession extends ExtensionPage {
  /** Opens the library in another window. */
  openWindow(): Promise<ExtensionPage>;
  /** Returns the memory of all of the browser's processes after their garbage has been collected, in megabytes. */
  memory(): Promise<number>;
  /** Kills all of the browser's processes immediately, as a power cut would. */
  kill(): Promise<void>;
  /** Closes the browser normally. */
  close(): Promise<void>;
}
