/**
 * Returns the words that stand out too little from what is behind them, one line each: below 4.5 to 1, or 3 to 1 where they are large (WCAG 2.2,
 * 1.4.3). For reader mode, whose closed shadow root axe cannot look through. Runs in the page; closes over nothing.
 */
export function faintWords(root: Document | ShadowRoot = document): string[] {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  type Colour = readonly [red: number, green: number, blue: number];
  /** Paints a CSS colour over another one. */
  const over = (colour: string, [red, green, blue]: Colour): Colour => {
    context.fillStyle = `rgb(${red} ${green} ${blue})`;
    context.fillRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
    return [r, g, b];
  };
  const behind = (element: Element): Colour => {
    const around = element.parentElement;
    return over(getComputedStyle(element).backgroundColor, around ? behind(around) : [255, 255, 255]);
  };
  const light = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const channel = value / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const faint: string[] = [];
  let seen = 0;
  for (const element of root.querySelectorAll<HTMLElement>('.reader *')) {
    const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const box = element.getBoundingClientRect();
    if (words.length === 0 || !element.checkVisibility() || box.width < 2 || element.closest('[aria-disabled=true], style')) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const ground = behind(element);
    const [dark = 0, bright = 0] = [light(over(color, ground)), light(ground)].sort((a, b) => a - b);
    const contrast = (bright + 0.05) / (dark + 0.05);
    const size = Number.parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    seen++;
    if (contrast < (isLarge ? 3 : 4.5)) faint.push(`${contrast.toFixed(2)}: ${element.className} «${element.textContent?.slice(0, 30)}»`);
  }
  return seen > 20 ? faint : [...faint, `only ${seen} words were looked at`];
}
