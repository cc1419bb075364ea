/** Told what is being done and which share of it is done, from 0 to 1. */
export type ProgressListener = (what: string, share: number) => void;

let listener: ProgressListener | null = null;

/** Has a listener told how far long calculations are, until it is replaced; null: nobody. */
export function listenToProgress(to: ProgressListener | null): void {
  listener = to;
}

/** Says how far a long calculation is. */
export function progress(what: string, share: number): void {
  listener?.(what, share);
}
