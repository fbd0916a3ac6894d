import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs all test files that need a DOM before those that do not. A worker has one environment, so Vitest would start a new worker, which
 * loads the engine again, each time the environment changes from one file to the next.
 */
export class GroupByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [withDom = [], without = []] = [true, false].map((needsDom) => sorted.filter((file) => hasDom(file) === needsDom));
    return [...withDom, ...without];
  }
}

const hasDom = ({ moduleId }: TestSpecification): boolean => readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment jsdom');
