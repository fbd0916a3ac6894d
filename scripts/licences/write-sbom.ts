import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import type { Work } from './work';

/** The name and version of Dramatis itself, and its licence as an SPDX identifier. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * Returns the list of the works in the build as a CycloneDX 1.6 document in JSON. It has neither a time nor a serial number, so that two
 * builds from the same sources are equal.
 */
export function writeSbom(product: Product, works: readonly Work[]): string {
  const bom = new Models.Bom();
  const application = componentOf(Enums.ComponentType.Application, { ...product, licence: product.license });
  bom.metadata.component = application;
  for (const work of works) {
    const component = componentOf(Enums.ComponentType.Library, work);
    bom.components.add(component);
    application.dependencies.add(component.bomRef);
  }
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function componentOf(type: Enums.ComponentType, work: Omit<Work, 'text'>): Models.Component {
  const purl = `pkg:npm/${work.name.replace('@', '%40')}@${work.version}`;
  const component = new Models.Component(type, work.name, { bomRef: purl, purl, version: work.version });
  component.licenses.add(new Models.LicenseExpression(work.licence));
  const [algorithm, hash] = work.integrity?.split('-') ?? [];
  if (algorithm === 'sha512' && hash) component.hashes.set(Enums.HashAlgorithm['SHA-512'], Buffer.from(hash, 'base64').toString('hex'));
  return component;
}
