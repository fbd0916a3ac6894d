/**
 * The case endings of names, by language. A word is compared without its longest ending; what
 * stands after «>» replaces it. Languages that are not listed do not change names.
 * Written down for this project.
 */
export const ENDINGS: Readonly<Record<string, string>> = {
  pl: 'dzie>d cie>t rze>r owie owi ami ach iego iemu ego emu iej iem ej em im ym om ów ię ią ie ii ia io iu ę ą a e i o u y',
  cs: 'ovi ové ami ách ého ému ým ím ou em ům ů ě é í ý á a e i o u y',
  sk: 'ovi ovia ami ách ého ému ým ím ou om ov e é í ý á a i o u y',
  ru: 'ами ями ого его ому ему ыми ими ием ией иях ой ей ою ею ом ем ым им ах ях ам ям ов ев ия ии ию ие ья ью ый ий а е и о у ы ь э ю я й',
  uk: 'ами ями ого його ому йому ими ові еві єві ієві ією ієм ією ої ої ій ою ею єю ом ем єм им їм ах ях ам ям ів ія ії ію іє ья ий ій а е є и і ї о у ь ю я й',
  be: 'амі ямі ага яга аму яму ымі імі ой ей ою ею ам ем ым ім ах ях аў ыя іі ію ы і а е о у ь ю я й',
  sr: 'ovima ima ovi ova og om em oj a e i o u а е и о у ом ем ог ој',
  hr: 'ovima ima ovi og om em oj a e i o u',
  el: 'ου>ος ον>ος',
};

/** A vowel that disappears when an ending follows, as in «Marek» and «Marka», by language: the vowels, and the letters after it. */
export const FLEETING: Readonly<Record<string, readonly [vowels: string, after: string]>> = {
  pl: ['e', 'kcłlrń'],
  cs: ['e', 'kclr'],
  sk: ['eo', 'kclr'],
  ru: ['еоё', 'кцлр'],
  uk: ['еоє', 'кцлр'],
};
