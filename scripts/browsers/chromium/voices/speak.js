/** The duration of a word, in milliseconds. */
const WORD_MS = 5;
/** The voice that never finishes, so that a test has time to inspect one sentence. Firefox has a test voice of this kind built in. */
const ENDLESS = 'Nora';

let timers = [];
const stop = () => {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
};

chrome.ttsEngine.onSpeak.addListener((words, { voiceName }, sendEvent) => {
  const found = [...words.matchAll(/[\p{L}\p{N}]+/gu)];
  sendEvent({ type: 'start', charIndex: 0 });
  timers = found.map(({ index, 0: word }, at) =>
    setTimeout(() => sendEvent({ type: 'word', charIndex: index, length: word.length }), WORD_MS * (at + 1)),
  );
  if (voiceName !== ENDLESS)
    timers.push(setTimeout(() => sendEvent({ type: 'end', charIndex: words.length }), WORD_MS * (found.length + 1)));
});
chrome.ttsEngine.onStop.addListener(stop);
