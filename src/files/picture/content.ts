// The body that draws a screen in a picture.
import type { Pictured } from '../../content/pictured.ts';
import type { Body } from './body.ts';
import { coverageBody } from './coverageBody.ts';
import { figuresBody } from './figuresBody.ts';
import { goalsBody } from './goalsBody.ts';
import { ladderBody } from './ladderBody.ts';
import { timelineBody } from './timelineBody.ts';

export const BODIES: Readonly<Record<Pictured, Body>> = {
  overview: ladderBody,
  goals: goalsBody,
  timeline: timelineBody,
  figures: figuresBody,
  coverage: coverageBody,
};
