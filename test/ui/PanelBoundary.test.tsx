// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelBoundary } from '../../src/ui/PanelBoundary.tsx';

let broken = true;
let fault: Error = new Error('a fault on purpose');
function Part() {
  if (broken) throw fault;
  return <p>内容</p>;
}

const page = (content: string) => (
  <>
    <p>旁边</p>
    <PanelBoundary name="时间线" content={content}>
      <Part />
    </PanelBoundary>
  </>
);

beforeEach(() => {
  broken = true;
  fault = new Error('a fault on purpose');
  // React reports what a boundary caught.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('PanelBoundary', () => {
  it('names the part that failed and keeps what is beside it', () => {
    render(page('one'));
    expect(screen.getByRole('alert').textContent).toContain('“时间线”');
    expect(screen.getByText('旁边').textContent).toBe('旁边');
  });

  it('tries again when asked to', () => {
    render(page('one'));
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: '重试' }));
    expect(screen.getByText('内容').textContent).toBe('内容');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tries again with another content, and not with the same', () => {
    const { rerender } = render(page('one'));
    broken = false;
    rerender(page('one'));
    expect(screen.queryByText('内容')).toBeNull();
    rerender(page('two'));
    expect(screen.getByText('内容').textContent).toBe('内容');
  });

  it('draws anew without a word what something else on the page has taken apart, and not for ever', () => {
    broken = false;
    fault = new DOMException('not a child of this node', 'NotFoundError');
    /** Throws at each of the next so many drawings. */
    let faults = 0;
    function Fragile() {
      broken = faults > 0;
      faults -= 1;
      return <Part />;
    }
    const fragile = () => (
      <PanelBoundary name="时间线">
        <Fragile />
      </PanelBoundary>
    );
    const { rerender } = render(fragile());
    // React itself draws a second time before it gives up.
    faults = 2;
    rerender(fragile());
    expect(screen.getByText('内容').textContent).toBe('内容');
    expect(screen.queryByRole('alert')).toBeNull();
    faults = 100;
    rerender(fragile());
    expect(screen.getByRole('alert').textContent).toContain('“时间线”');
  });
});
