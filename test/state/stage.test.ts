import { describe, expect, it } from 'vitest';
import { isCovered, type Stage, type StageAction, staged } from '../../src/state/stage.ts';

const START: Stage = { number: 3, layer: null, blank: null, typed: '' };
const OF = 7;
/** The stage after actions, by their names or digits. */
const after = (stage: Stage, ...names: string[]) =>
  names.reduce((now, name) => {
    const action = /^\d$/.test(name) ? { type: 'digit', digit: name } : { type: name };
    return staged(now, action as StageAction, OF);
  }, stage);

describe('staged', () => {
  it('walks, and stops at either end', () => {
    expect(after(START, 'next').number).toBe(4);
    expect(after(START, 'previous', 'previous', 'previous', 'previous').number).toBe(1);
    expect(after(START, ...Array(300).fill('next')).number).toBe(OF);
    expect(after(START, 'last').number).toBe(OF);
    expect(after(START, 'first').number).toBe(1);
  });

  it('goes to a typed number with Enter, to the last slide for a larger one', () => {
    expect(after(START, '5')).toMatchObject({ number: 3, typed: '5' });
    expect(after(START, '5', 'enter')).toMatchObject({ number: 5, typed: '' });
    expect(after(START, '4', '2', 'enter').number).toBe(OF);
    expect(after(START, '0', 'enter').number).toBe(1);
    expect(after(START, '1', 'forget', 'enter').number).toBe(4);
    expect(after(START, '1', '2', '3', '4').typed).toBe('234');
  });

  it('blanks the screen; the same key, and any step, bring back the same slide', () => {
    expect(after(START, 'black').blank).toBe('black');
    expect(after(START, 'black', 'white').blank).toBe('white');
    expect(after(START, 'black', 'black')).toEqual(START);
    expect(after(START, 'black', 'next')).toEqual(START);
    expect(after(START, 'white', 'previous')).toEqual(START);
    expect(after(START, 'code', 'next')).toEqual(START);
  });

  it('takes the topmost layer away with Esc', () => {
    const deep = after(START, 'overview', '5');
    expect(isCovered(deep)).toBe(true);
    expect(after(deep, 'escape')).toMatchObject({ layer: 'overview', typed: '' });
    expect(after(deep, 'escape', 'escape')).toEqual(START);
    expect(after(START, 'black', 'escape')).toEqual(START);
    expect(isCovered(START)).toBe(false);
  });

  it('has one layer at a time', () => {
    expect(after(START, 'overview', 'code').layer).toBe('code');
    expect(after(START, 'code', 'code').layer).toBeNull();
    expect(after(START, 'code', 'black')).toMatchObject({ layer: null, blank: 'black' });
    expect(staged(after(START, 'overview'), { type: 'go', number: 6 }, OF)).toEqual({
      ...START,
      number: 6,
    });
  });
});
