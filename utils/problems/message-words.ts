/**
 * The only words in error messages that may be stored, in lower case. They are the most frequent words in the messages of browsers, SQLite
 * and the extension itself. None of them can reveal what a page is about.
 */
export const MESSAGE_WORDS: ReadonlySet<string> = new Set(
  `a aborted access allowed already an api argument at attempt attempting be because been before blocked by call called cannot channel
  character clipboard closed code column connection constraint construct context corrupt could create data database dead denied document
  does end error establish exceeded execute exist extension failed fetch fetching file find focused for found frame full function gesture
  has have id in index input invalid invalidated io is json json.parse key length limit line load locked lost manifest may memory message
  method missing must name network networkerror no not null number object of on only open operation or origin out parameter permission
  pattern position property properties quota quota_bytes range read reading receiving refused request required resource response result
  script service session set size sqlite3 stack state storage syntax tab tabs than that the this timed to token too type undefined
  unexpected unique unknown unsupported user valid value version was when while window with without worker write`.split(/\s+/),
);
