import { featureOf } from './feature-templates';
import { mix } from './hash';

/** A list of features that is reused for every token, because creating a list for each token would be slow. */
export class FeatureList {
  readonly features: number[] = [];

  clear(): void {
    this.features.length = 0;
  }

  add(template: number, value: number): void {
    this.features.push(featureOf(template, value));
  }

  /** Adds a feature that combines two values. */
  addPair(template: number, one: number, other: number): void {
    this.features.push(featureOf(template, mix(one, other)));
  }
}
