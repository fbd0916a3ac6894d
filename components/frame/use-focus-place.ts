import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** An element, and its place among the children of its parent. */
interface Step {
  readonly element: Element;
  readonly at: number;
}

const FOCUSABLE = ':is(a[href], button, input, select, textarea, summary):not(:disabled)';

/**
 * Keeps the focus at the same place on the page when an action takes the element away that had it. Looks after the focus whenever `change` is
 * another value. The focus then goes to what has the place of the element that is gone, or is beside it.
 * @param beside A selector of parts of the page that are beside the reader's place, such as messages.
 */
export function useFocusPlace(root: RefObject<HTMLElement | null>, beside: string, change: unknown): void {
  const path = useRef<readonly Step[]>([]);
  useEffect(() => {
    const page = root.current;
    const note = ({ target }: FocusEvent) => {
      if (page && target instanceof Element && !target.closest(beside)) path.current = pathTo(target, page);
    };
    page?.addEventListener('focusin', note);
    return () => page?.removeEventListener('focusin', note);
  }, [root, beside]);
  useEffect(() => {
    if (document.activeElement === document.body) placeOf(path.current)?.focus({ preventScroll: true });
  }, [change]);
}

/** Returns the steps from an element up to the page that contains it. */
function pathTo(target: Element, page: Element): readonly Step[] {
  const steps: Step[] = [];
  for (let element: Element | null = target; element; element = element === page ? null : element.parentElement)
    steps.push({ element, at: [...(element.parentElement?.children ?? [])].indexOf(element) });
  return steps;
}

/** Returns the element for the focus: the last one itself, or what is at its place, or else what is nearest above. */
function placeOf(path: readonly Step[]): HTMLElement | null {
  let at: number | null = null;
  for (const step of path) {
    if (step.element.isConnected) {
      if (at === null) return step.element as HTMLElement;
      const { children } = step.element;
      const [same, before] = [children[at], children[at - 1]];
      const found = [same, before, step.element].map((element) => (element ? focusableIn(element) : null)).find((element) => element);
      if (found) return found;
    }
    at = step.at;
  }
  return null;
}

const focusableIn = (element: Element): HTMLElement | null =>
  element.matches(FOCUSABLE) ? (element as HTMLElement) : element.querySelector<HTMLElement>(FOCUSABLE);
