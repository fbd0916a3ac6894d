/** Runs in Firefox's own window, with its privileges. Closes over nothing. */
declare const Services: { readonly prefs: { setBoolPref(name: string, value: boolean): void } };

/**
 * Firefox's own voices for tests, which say nothing: `urn:moz-tts:fake:bob` and others end at once, `…:teresa` (Italian) never does,
 * `…:cecilia` (Italian) fails. It looks for them once, when somebody first asks for voices.
 */
export function allowTestVoices(): void {
  Services.prefs.setBoolPref('media.webspeech.synth.test', true);
}
