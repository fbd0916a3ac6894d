import mermaidAddress from '@mermaid-js/tiny/dist/mermaid.tiny.js?url';

/** The part of Mermaid that draws; its script defines it as `mermaid` in the window. */
interface Mermaid {
  initialize(config: Readonly<Record<string, unknown>>): void;
  render(id: string, source: string): Promise<{ readonly svg: string }>;
}

const OPTIONS = {
  startOnLoad: false,
  securityLevel: 'strict',
  // Labels are plain SVG in a font that every computer has, because HTML labels are cut off if they are measured in another font.
  htmlLabels: false,
  fontFamily: 'sans-serif',
  flowchart: { htmlLabels: false, wrappingWidth: 260 },
};
const sources = new WeakMap<Element, string>();
let mermaid: Promise<Mermaid> | null = null;

/**
 * Draws the diagrams of the page in its colours, and again when the reader changes between light and dark. A page without diagrams loads
 * nothing for them; without scripts, their sources are shown.
 */
export async function drawDiagrams(): Promise<void> {
  const diagrams = [...document.querySelectorAll('pre.diagram')];
  if (diagrams.length === 0) return;
  mermaid ??= loadMermaid();
  const { initialize, render } = await mermaid;
  const isDark = document.documentElement.classList.contains('dark');
  initialize({ ...OPTIONS, theme: isDark ? 'dark' : 'neutral' });
  for (const [index, diagram] of diagrams.entries()) {
    const source = sources.get(diagram) ?? diagram.textContent;
    sources.set(diagram, source);
    diagram.innerHTML = (await render(`diagram-${index}`, source)).svg;
  }
}

/** Loads Mermaid's script, which is not a module, and draws again whenever the colours change. */
function loadMermaid(): Promise<Mermaid> {
  new MutationObserver(() => void drawDiagrams()).observe(document.documentElement, { attributeFilter: ['class'] });
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = mermaidAddress;
    script.onload = () => loaded((globalThis as unknown as { mermaid: Mermaid }).mermaid);
    script.onerror = () => failed(new Error('The script that draws the diagrams could not be loaded.'));
    document.head.append(script);
  });
}
