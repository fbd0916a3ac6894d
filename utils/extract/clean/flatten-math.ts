import { createIn, removeElement, replaceNode, selectAll, selectOne } from '../page/node-access';

/**
 * A selector for formulas rendered by KaTeX, MathJax or MediaWiki. They write each formula into the page twice: once as MathML and once for
 * display.
 */
const TYPESET = '.katex,.MathJax,.MathJax_SVG,.MathJax_CHTML,mjx-container,.mwe-math-element';
const SOURCE = 'script[type^="math/"]';
/** A selector for the source code of a formula inside MathML. */
const ANNOTATIONS = 'semantics > annotation, semantics > annotation-xml';
/** The MathML elements that add subscripts or superscripts to their first child, with the HTML tags for these, in order. */
const SCRIPTS: ReadonlyMap<string, readonly ('sub' | 'sup')[]> = new Map([
  ['msup', ['sup']],
  ['mover', ['sup']],
  ['msub', ['sub']],
  ['munder', ['sub']],
  ['msubsup', ['sub', 'sup']],
  ['munderover', ['sub', 'sup']],
]);
const MAX_DEPTH = 60;

/**
 * Replaces formulas with text that reads the same, such as «(a+b)/2», and with `sub` and `sup` elements. The LaTeX source is left out
 * unless there is nothing else. Formulas on separate lines become paragraphs.
 */
export function flattenMath(clone: Element): void {
  if (!selectOne(clone, `math,${SOURCE}`)) return;
  for (const typeset of selectAll(clone, TYPESET)) {
    const math = selectOne(typeset, 'math');
    if (!math) continue;
    if (typeset.nextElementSibling?.matches(SOURCE)) removeElement(typeset.nextElementSibling);
    replaceNode(typeset, math);
  }
  for (const script of selectAll(clone, SOURCE)) {
    const words = createIn(script, /mode=display/.test(script.getAttribute('type') ?? '') ? 'p' : 'span');
    words.textContent = script.textContent;
    const drawn = script.previousElementSibling;
    if (drawn?.matches(TYPESET)) removeElement(drawn); // Its glyphs contain no text.
    replaceNode(script, words);
  }
  for (const math of selectAll(clone, 'math')) {
    for (const source of selectAll(math, ANNOTATIONS)) removeElement(source);
    const words = createIn(math, math.getAttribute('display') === 'block' && !math.closest('p') ? 'p' : 'span');
    append(math, words, 0);
    if (!/\S/.test(words.textContent)) words.textContent = math.getAttribute('alttext') ?? '';
    replaceNode(math, words);
  }
}

function append(from: Element, to: Element, depth: number): void {
  if (depth > MAX_DEPTH) {
    to.append(from.textContent);
    return;
  }
  const parts = [...from.children];
  const [first, second] = parts;
  const put = (part: Element | undefined, into: Element = to): void => {
    if (part) append(part, into, depth + 1);
  };
  const raise = (part: Element | undefined, tag: 'sub' | 'sup'): void => {
    const raised = to.appendChild(createIn(to, tag));
    put(part, raised);
  };
  const bracket = (part: Element | undefined): void => {
    const isLong = part !== undefined && part.textContent.trim().length > 1 && part.children.length > 1;
    if (isLong) to.append('(');
    put(part);
    if (isLong) to.append(')');
  };
  const scripts = SCRIPTS.get(from.localName);
  if (scripts) {
    put(first);
    for (const [at, tag] of scripts.entries()) raise(parts[at + 1], tag);
    return;
  }
  switch (from.localName) {
    case 'mfrac':
      bracket(first);
      to.append('/');
      bracket(second);
      break;
    case 'msqrt':
      to.append('√');
      if (parts.length > 1) to.append('(');
      for (const part of parts) put(part);
      if (parts.length > 1) to.append(')');
      break;
    case 'mroot':
      raise(second, 'sup');
      to.append('√');
      bracket(first);
      break;
    case 'mspace':
      to.append(' ');
      break;
    case 'mtd':
    case 'mtr':
      for (const part of parts) put(part);
      to.append(from.localName === 'mtr' ? '; ' : ' ');
      break;
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      break;
    default:
      if (parts.length === 0) to.append(from.textContent.replace(/\s+/g, ' ').trim());
      else for (const part of parts) put(part);
  }
}
