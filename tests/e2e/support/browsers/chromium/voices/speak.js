/** Milliseconds a word. */
const WORD_MS = 5;
/** Who never comes to an end, so that a test can look at one sentence as long as it likes. Firefox has such a voice of its own. */
const ENDLESS = 'Nora';

let timers = [];
const stop = () => {
  for (const timer of timers) clearTimeout(timer);
  timers = [];
};

chrome.ttsEngine.onSpeak.addListener((words, { voiceName }, tell) => {
  const found = [...words.matchAll(/[\p{L}\p{N}]+/gu)];
  tell({ type: 'start', charIndex: 0 });
  timers = found.map(({ index, 0: word }, at) =>
    setTimeout(() => tell({ type: 'word', charIndex: index, length: word.length }), WORD_MS * (at + 1)),
  );
  if (voiceName !== ENDLESS) timers.push(setTimeout(() => tell({ type: 'end', charIndex: words.length }), WORD_MS * (found.length + 1)));
});
chrome.ttsEngine.onStop.addListener(stop);
