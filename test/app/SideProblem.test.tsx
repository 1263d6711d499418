// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SideProblem } from '../../src/app/SideProblem.tsx';
import { LOAD_FAULTS, type LoadProblem } from '../../src/model/loadProblem.ts';

afterEach(cleanup);

function show(problems: readonly LoadProblem[], busy = false) {
  const onRetry = vi.fn();
  render(<SideProblem title="乙省文件" problems={problems} busy={busy} onRetry={onRetry} />);
  return onRetry;
}

const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent);

describe('SideProblem', () => {
  it('names file and reason for every kind of fault', () => {
    show(LOAD_FAULTS.map((reason) => ({ file: `${reason}.json`, reason, detail: '' })));
    expect(lines()).toEqual([
      'network.json：连接中断，或服务器没有答复',
      'status.json：服务器没有给出这个文件',
      'not-data.json：收到的是网页，不是数据文件',
      'broken.json：文件不完整或已损坏',
      'schema.json：文件内容没有通过检查',
    ]);
  });

  it('says the first fault of a file and how many more it has', () => {
    const fault = { file: 'x/document.json', reason: 'schema' } as const;
    show([
      { ...fault, detail: 'sd-01 records[0].kind: schema' },
      { ...fault, detail: 'two' },
      { ...fault, detail: 'three' },
    ]);
    expect(lines()).toEqual([
      'x/document.json：文件内容没有通过检查（sd-01 records[0].kind: schema；同一文件另有 2 处）',
    ]);
  });

  it.each([
    [false, '重试', 1],
    [true, '正在重试……', 0],
  ])('retries once at a time: busy %s', (busy, name, calls) => {
    const onRetry = show([], busy);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(onRetry).toHaveBeenCalledTimes(calls);
  });
});
