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

/** Whole numbers are counted where they span no more than this. */
const WIDEST = 8192;

/**
 * Sorts numbers by counting where all are whole and lie near each other; else leaves them as they are.
 *
 * @param numbers without NaN; changed in place
 */
export function sortWhole(numbers: Float64Array): Float64Array {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    if (number !== Math.floor(number)) return numbers;
    if (number < least) least = number;
    if (number > greatest) greatest = number;
  }
  if (numbers.length === 0 || greatest - least > WIDEST) return numbers;
  const counts = new Int32Array(greatest - least + 1);
  for (let i = 0; i < numbers.length; i++) counts[numbers[i] - least]++;
  let at = 0;
  for (let value = 0; value < counts.length; value++) {
    for (let n = counts[value]; n > 0; n--) numbers[at++] = least + value;
  }
  return numbers;
}
