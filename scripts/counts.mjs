// What each step of the test run counts as. A runner that ran nothing has failed, and so
// has one that ends badly without naming a failed test.

/** A step without tests of its own counts as one. @param {number} code exit code */
export function countStep(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

const NOTHING = { passed: 0, failed: 1, skipped: 0 };

function honest(counts, code) {
  const nothingRan = counts.passed + counts.failed === 0;
  const failed = counts.failed === 0 && (code !== 0 || nothingRan) ? 1 : counts.failed;
  return { ...counts, failed };
}

/**
 * Counts from Vitest's JSON report. A file that cannot be loaded has no tests and counts as one failure.
 * @param {string | null} report the report's text, null if none was written
 * @param {number} code exit code
 */
export function countVitest(report, code) {
  if (report === null) return NOTHING;
  const { testResults } = JSON.parse(report);
  const tests = testResults.flatMap((file) => file.assertionResults);
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  );
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;
  return honest(
    { passed, failed: failed + unloaded.length, skipped: tests.length - passed - failed },
    code,
  );
}

/**
 * Counts from Playwright's JSON report. A test that passed only when it was run again counts as
 * passed, and is told apart as flaky.
 * @param {string | null} report the report's text, null if none was written
 * @param {number} code exit code
 */
export function countPlaywright(report, code) {
  if (report === null) return NOTHING;
  const { stats } = JSON.parse(report);
  const { expected, flaky, unexpected, skipped } = stats;
  return { ...honest({ passed: expected + flaky, failed: unexpected, skipped }, code), flaky };
}

/**
 * The table of steps and the last line of the run.
 * @param {{ name: string, seconds: number, passed: number, failed: number, skipped: number, flaky?: number }[]} results
 */
export function summary(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const table = results
    .map(
      ({ name, seconds, passed, failed, skipped, flaky }) =>
        `${failed > 0 ? 'FAILED' : 'ok    '}  ${name}: ${line(passed, failed, skipped)} in ${seconds} s${flaky ? `, ${flaky} only when run again` : ''}`,
    )
    .join('\n');
  const failed = sum('failed');
  return { table, line: line(sum('passed'), failed, sum('skipped')), failed };
}

function line(passed, failed, skipped) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
