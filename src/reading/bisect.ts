/** How many items at the head of a list pass a test that no item passes behind the first that fails. Takes log n. */
export function bisect<T>(list: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
