import { SHIPPED_FONTS } from '../../utils/settings/fonts';
import { packageOfModule } from './package-of-module';

/** The packages whose code the bundler has put into a bundle of the current build. */
const bundled = new Set<string>();

/** The part of a bundled file that `bundledPackages` reads: the modules in it, with the length of the code that is left of each. */
interface BundledFile {
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** A Vite plugin that notes which npm packages the bundles contain code of. */
export const bundledPackages = {
  name: 'bundled-packages',
  generateBundle(_: unknown, files: Readonly<Record<string, BundledFile>>): void {
    for (const { modules = {} } of Object.values(files)) {
      for (const [id, { renderedLength }] of Object.entries(modules)) {
        const name = renderedLength > 0 ? packageOfModule(id) : undefined;
        if (name) bundled.add(name);
      }
    }
  },
};

/**
 * Returns the names of the npm packages in the build, sorted: those that are bundled, the fonts, and Lucide, whose shapes are in
 * `components/icons`. The bundles must already have been built.
 */
export const shippedPackages = (): string[] =>
  [...new Set([...bundled, ...Object.values(SHIPPED_FONTS).map(({ source }) => source.package), 'lucide-static'])].sort();
