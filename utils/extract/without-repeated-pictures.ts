import type { BodyNode } from '../model';

/** The body with every picture once: lead images often stand above the text and in it again, in another size. Figures only. */
export function withoutRepeatedPictures(body: readonly BodyNode[]): readonly BodyNode[] {
  const seen = new Set<string>();
  return body.filter((node) => {
    const name = pictureNameOf(node);
    if (name === null) return true;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

function pictureNameOf(node: BodyNode): string | null {
  if (!('tag' in node) || node.tag !== 'figure' || node.children.length !== 1) return null;
  const [child] = node.children;
  return child !== undefined && 'tag' in child && child.src ? nameOf(child.src) : null;
}

/** The address without its query and the size in its file name: renditions of one picture share it. */
function nameOf(address: string): string {
  const { host, pathname } = new URL(address);
  return host + pathname.replace(/[-_]?\d{2,4}x\d{2,4}(?=\.\w+$)/, '');
}
