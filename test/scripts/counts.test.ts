import { describe, expect, it } from 'vitest';
import { countPlaywright, countStep, countVitest, summary } from '../../scripts/counts.mjs';

const vitest = (...files: { status: string; tests: string[] }[]) =>
  JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  });

const playwright = (stats: object) =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } });

describe('countStep', () => {
  it('counts the step as one', () => {
    expect([countStep(0), countStep(2)]).toEqual([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0 },
    ]);
  });
});

describe('countVitest', () => {
  it.each([
    ['tests that pass', vitest({ status: 'passed', tests: ['passed', 'passed'] }), 0, [2, 0, 0]],
    ['a failed test', vitest({ status: 'failed', tests: ['passed', 'failed'] }), 1, [1, 1, 0]],
    [
      'skipped and todo tests',
      vitest({ status: 'passed', tests: ['passed', 'pending', 'todo'] }),
      0,
      [1, 0, 2],
    ],
    [
      'a file that cannot be loaded',
      vitest({ status: 'passed', tests: ['passed'] }, { status: 'failed', tests: [] }),
      1,
      [1, 1, 0],
    ],
    ['no tests at all', vitest(), 0, [0, 1, 0]],
    ['only skipped tests', vitest({ status: 'passed', tests: ['skipped'] }), 0, [0, 1, 1]],
    [
      'a bad end without a failed test',
      vitest({ status: 'passed', tests: ['passed'] }),
      1,
      [1, 1, 0],
    ],
    ['no report', null, 0, [0, 1, 0]],
    ['no report and a bad end', null, 1, [0, 1, 0]],
  ] as const)('counts %s', (_name, report, code, [passed, failed, skipped]) => {
    expect(countVitest(report, code)).toEqual({ passed, failed, skipped });
  });
});

describe('countPlaywright', () => {
  it.each([
    ['tests that pass', playwright({ expected: 3 }), 0, [3, 0, 0]],
    ['failed tests', playwright({ expected: 1, unexpected: 1 }), 1, [1, 1, 0]],
    ['flaky tests as passed', playwright({ expected: 1, flaky: 2 }), 0, [3, 0, 0]],
    ['skipped tests', playwright({ expected: 1, skipped: 2 }), 0, [1, 0, 2]],
    ['no tests at all', playwright({}), 0, [0, 1, 0]],
    ['a bad end without a failed test', playwright({ expected: 3 }), 1, [3, 1, 0]],
    ['no report and a bad end', null, 1, [0, 1, 0]],
  ] as const)('counts %s', (_name, report, code, [passed, failed, skipped]) => {
    expect(countPlaywright(report, code)).toMatchObject({ passed, failed, skipped });
  });
});

describe('summary', () => {
  it('adds the steps up and names skipped tests only if there are any', () => {
    const types = { name: 'types', seconds: 2, passed: 1, failed: 0, skipped: 0 };
    const unit = { name: 'unit', seconds: 9, passed: 40, failed: 2, skipped: 0 };
    expect(summary([types, unit])).toEqual({
      table: 'ok      types: 1 passed, 0 failed in 2 s\nFAILED  unit: 40 passed, 2 failed in 9 s',
      line: '41 passed, 2 failed',
      failed: 2,
    });
    expect(summary([{ ...types, flaky: 1 }]).table).toBe(
      'ok      types: 1 passed, 0 failed in 2 s, 1 only when run again',
    );
    expect(summary([types, { ...unit, skipped: 1 }]).line).toBe('41 passed, 2 failed, 1 skipped');
  });
});
