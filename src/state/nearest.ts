/**
 * The id that is nearest to `id`, if it is at most two edits away; else null. An edit puts in,
 * takes out or changes one letter. The first of several equally near ones is taken.
 */
export function nearest(id: string, ids: readonly string[]): string | null {
  let best: string | null = null;
  // In an id of two or three letters two edits would reach almost any other one.
  let least = id.length < 4 ? 2 : 3;
  for (const candidate of ids) {
    if (Math.abs(candidate.length - id.length) >= least) continue;
    const distance = editDistance(id, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? 0;
}
