/**
 * Returns one line for each element whose text has too little contrast with its background: less than 4.5:1, or 3:1 for large text (WCAG
 * 2.2, 1.4.3). Reader mode needs this function because axe cannot measure contrast in its closed shadow root. Is injected as source text,
 * so it must be self-contained.
 */
export function faintWords(root: Document = document): string[] {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The browser offers no canvas.');
  type Colour = readonly [red: number, green: number, blue: number];
  /** Returns the colour that results from painting a CSS colour over another colour. */
  const over = (colour: string, [red, green, blue]: Colour): Colour => {
    context.fillStyle = `rgb(${red} ${green} ${blue})`;
    context.fillRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = context.getImageData(0, 0, 1, 1).data;
    return [r, g, b];
  };
  /** Returns the effective background colour of an element, which includes the backgrounds of its ancestors. */
  const backgroundOf = (element: Element): Colour => {
    const around = element.parentElement;
    return over(getComputedStyle(element).backgroundColor, around ? backgroundOf(around) : [255, 255, 255]);
  };
  /** Returns the relative luminance of a colour, as WCAG defines it. */
  const luminanceOf = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const channel = value / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const faint: string[] = [];
  let checked = 0;
  for (const element of root.querySelectorAll<HTMLElement>('.reader *')) {
    const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const box = element.getBoundingClientRect();
    if (words.length === 0 || !element.checkVisibility() || box.width < 2 || element.closest('[aria-disabled=true], style')) continue;
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const background = backgroundOf(element);
    const [dark = 0, bright = 0] = [luminanceOf(over(color, background)), luminanceOf(background)].sort((a, b) => a - b);
    const contrast = (bright + 0.05) / (dark + 0.05);
    const size = Number.parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    checked++;
    if (contrast < (isLarge ? 3 : 4.5)) faint.push(`${contrast.toFixed(2)}: ${element.className} «${element.textContent?.slice(0, 30)}»`);
  }
  return checked > 20 ? faint : [...faint, `Only ${checked} elements had text to check.`];
}
