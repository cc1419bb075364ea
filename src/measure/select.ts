/**
 * Puts numbers partly in order: afterwards the one at `k` is where it is in the sorted order of the part from `first` to
 * `last`, none before it in the part is greater, and none after it is less (Hoare's FIND, 1961, with the median of three
 * as the pivot).
 *
 * @param numbers without NaN; changed in place
 */
export function selectIn(numbers: Float64Array, k: number, first: number, last: number): void {
  let [low, high] = [first, last];
  while (low < high) {
    const pivot = middleOf(numbers[low], numbers[(low + high) >> 1], numbers[high]);
    let [i, j] = [low, high];
    while (i <= j) {
      while (numbers[i] < pivot) i++;
      while (numbers[j] > pivot) j--;
      if (i > j) break;
      const number = numbers[i];
      numbers[i++] = numbers[j];
      numbers[j--] = number;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else return;
  }
}

function middleOf(a: number, b: number, c: number): number {
  if (a < b) return b < c ? b : Math.max(a, c);
  return a < c ? a : Math.max(b, c);
}
