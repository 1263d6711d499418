import { describe, expect, it } from 'vitest';
import { MANY, paragraphWindow } from '../../src/domain/paragraphWindow.ts';

const text = (count: number) => Array.from({ length: count }, (_, n) => `第${n + 1}段`).join('\n');

describe('paragraphWindow', () => {
  it('leaves a short text whole', () => {
    expect(paragraphWindow(text(MANY), 0)).toBeNull();
  });

  it('takes whole paragraphs on either side of the place', () => {
    const long = text(1000);
    const window = paragraphWindow(long, long.indexOf('第500段'));
    expect(window).toMatchObject({ first: 488, last: 512, all: 1000 });
    expect(long.slice(window?.start, window?.end)).toMatch(/^第488段\n[\s\S]*第512段$/);
  });

  it('takes as few as are asked for, of a short text too', () => {
    const short = text(9);
    expect(paragraphWindow(short, short.indexOf('第5段'), 1)).toMatchObject({ first: 4, last: 6 });
    expect(paragraphWindow(short, 0, 1)).toMatchObject({ first: 1, last: 2, all: 9 });
    expect(paragraphWindow(short, short.indexOf('第5段'), 0)).toMatchObject({ first: 5, last: 5 });
    expect(paragraphWindow(text(3), 0, 1)).toBeNull();
  });

  it.each([
    ['the beginning', 0, 1, 13],
    ['the end', Number.POSITIVE_INFINITY, 988, 1000],
  ])('stops at %s', (_, at, first, last) => {
    expect(paragraphWindow(text(1000), at)).toMatchObject({ first, last });
  });
});
