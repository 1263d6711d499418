// Outlines of SVG as commands with absolute places.
import type { Box } from '../picture/sheet.ts';
import type { Command, Geometry } from './shape.ts';

const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/** The commands of a path; a curve of another kind is drawn straight to its end. */
export function pathCommands(d: string): Command[] {
  const found: Command[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = letter.toUpperCase();
    const numbers = [...rest.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(Number);
    const many = TAKES[kind] ?? 0;
    if (kind === 'Z') {
      found.push(['Z']);
      [x, y] = [startX, startY];
      continue;
    }
    for (let at = 0; many > 0 && at + many <= numbers.length; at += many) {
      const part = numbers.slice(at, at + many);
      const own = letter !== kind;
      const ahead = (index: number, base: number) => (part[index] ?? 0) + (own ? base : 0);
      if (kind === 'C') {
        const curve = part.map((_, index) => ahead(index, index % 2 === 0 ? x : y));
        found.push(['C', ...curve]);
        [x, y] = [curve[4] ?? x, curve[5] ?? y];
        continue;
      }
      if (kind === 'H') x = ahead(0, x);
      else if (kind === 'V') y = ahead(0, y);
      else [x, y] = [ahead(many - 2, x), ahead(many - 1, y)];
      // Pairs behind the first of a move are lines.
      const move = kind === 'M' && at === 0;
      found.push([move ? 'M' : 'L', x, y]);
      if (move) [startX, startY] = [x, y];
    }
  }
  return found;
}

/** The box that all places of a path lie in. */
export function pathBox(commands: readonly Command[]): Box {
  const all = commands.flatMap(([, ...at]) => at as number[]);
  const across = all.filter((_, index) => index % 2 === 0);
  const down = all.filter((_, index) => index % 2 === 1);
  const [left, top] = [Math.min(...across), Math.min(...down)];
  if (across.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  return {
    x: left,
    y: top,
    width: across.reduce((most, one) => Math.max(most, one), left) - left,
    height: down.reduce((most, one) => Math.max(most, one), top) - top,
  };
}

/** Commands enlarged, then shifted. */
export function movedPath(
  commands: readonly Command[],
  x: number,
  y: number,
  scale: number,
): Command[] {
  return commands.map(
    ([letter, ...at]) =>
      [
        letter,
        ...(at as number[]).map((value, index) => value * scale + (index % 2 === 0 ? x : y)),
      ] as Command,
  );
}

/** The simplest form that a path in absolute px has: rectangle, straight line, or its outline. */
export function geometryOf(commands: readonly Command[]): Geometry {
  const box = pathBox(commands);
  const near = (one: number, other: number) => Math.abs(one - other) < 0.01;
  const points = commands.flatMap(([letter, ...at]) =>
    letter === 'Z' ? [] : [[at[0] ?? 0, at[1] ?? 0] as const],
  );
  const closed = commands.at(-1)?.[0] === 'Z';
  const [first, second] = points;
  const plainLines = commands.every(([letter]) => letter !== 'C');
  if (plainLines && points.length === 2 && first && second) {
    const falling = (second[0] - first[0]) * (second[1] - first[1]) >= 0;
    return { line: falling ? 'falling' : 'rising' };
  }
  const corners = points.every(
    ([x, y]) =>
      (near(x, box.x) || near(x, box.x + box.width)) &&
      (near(y, box.y) || near(y, box.y + box.height)),
  );
  const moves = commands.filter(([letter]) => letter === 'M').length;
  if (plainLines && closed && moves === 1 && points.length === 4 && corners) return 'rect';
  return { path: movedPath(commands, -box.x, -box.y, 1), closed };
}
