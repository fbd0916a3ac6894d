/** A test failure in one run. */
export interface Failure {
  readonly test: string;
  readonly message: string;
}

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/**
 * Reads the JSON report of a Vitest run. A file that could not be loaded counts as a failed test. So does an error outside the tests, which
 * is found only in `complaints`, the standard error output of the run, and a run without any test.
 */
export function failuresIn(report: string, complaints: string): { readonly passed: number; readonly failed: readonly Failure[] } {
  const { numPassedTests, testResults } = JSON.parse(report) as Report;
  const failed = testResults.flatMap(({ name, status, message, assertionResults }): Failure[] => {
    if (status === 'failed' && assertionResults.length === 0) return [{ test: name, message }];
    const tests = assertionResults.filter((one) => one.status === 'failed');
    return tests.map(({ fullName, failureMessages }) => ({ test: fullName, message: withoutStack(failureMessages[0] ?? 'no message') }));
  });
  if (numPassedTests === 0 && failed.length === 0) failed.push({ test: 'no test', message: 'No test ran. Check the names of the files.' });
  const unhandled = /Unhandled (?:Error|Rejection)[\s\S]{0,600}/.exec(complaints)?.[0];
  return { passed: numPassedTests, failed: unhandled ? [...failed, { test: 'outside of the tests', message: unhandled }] : failed };
}

/** Returns a message without its stack trace, whose lines begin with `at`. */
const withoutStack = (message: string): string => message.split(/\n\s+at /)[0] ?? message;
