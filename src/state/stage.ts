// What a presentation shows beside its slide, and what each command makes of it. Pure: keys, buttons,
// clicks and the other window come to the same.
import type { PresentCommand } from './presentKeys.ts';

/** What lies over the slide; the same in both windows. */
export interface Stage {
  /** The slide, from 1. */
  readonly number: number;
  readonly layer: 'overview' | 'code' | null;
  /** The whole screen in one colour. */
  readonly blank: 'black' | 'white' | null;
  /** Digits typed so far of the slide to go to. */
  readonly typed: string;
}

/** What changes the stage. `enter`: the key that also ends a number. */
export type StageAction =
  | {
      readonly type:
        | Extract<
            PresentCommand,
            'next' | 'previous' | 'first' | 'last' | 'overview' | 'black' | 'white' | 'code'
          >
        | 'enter'
        | 'escape'
        | 'forget'
        | 'clear';
    }
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'go'; readonly number: number };

/** Longer numbers are no slide's. */
const MOST_DIGITS = 3;

/**
 * The stage after an action, of a deck of `of` slides. While the screen is blank or a code is shown,
 * next and previous only bring the slide back: nobody has seen it yet.
 */
export function staged(stage: Stage, action: StageAction, of: number): Stage {
  const go = (number: number): Stage => ({
    number: Math.min(Math.max(1, number), Math.max(1, of)),
    layer: null,
    blank: null,
    typed: '',
  });
  const covered = stage.blank !== null || stage.layer === 'code';
  switch (action.type) {
    case 'next':
      return go(stage.number + (covered ? 0 : 1));
    case 'previous':
      return go(stage.number - (covered ? 0 : 1));
    case 'first':
      return go(1);
    case 'last':
      return go(of);
    case 'go':
      return go(action.number);
    case 'digit':
      return { ...stage, typed: (stage.typed + action.digit).slice(-MOST_DIGITS) };
    case 'enter':
      return stage.typed === '' ? staged(stage, { type: 'next' }, of) : go(Number(stage.typed));
    case 'forget':
      return stage.typed === '' ? stage : { ...stage, typed: '' };
    case 'overview':
    case 'code':
      return {
        ...stage,
        layer: stage.layer === action.type ? null : action.type,
        blank: null,
        typed: '',
      };
    case 'black':
    case 'white':
      return {
        ...stage,
        layer: null,
        blank: stage.blank === action.type ? null : action.type,
        typed: '',
      };
    case 'clear':
      return go(stage.number);
    case 'escape':
      // The topmost first.
      if (stage.typed !== '') return { ...stage, typed: '' };
      return stage.layer !== null ? { ...stage, layer: null } : { ...stage, blank: null };
  }
}

/** Whether there is something over the slide that Esc takes away. */
export function isCovered({ layer, blank, typed }: Stage): boolean {
  return layer !== null || blank !== null || typed !== '';
}
