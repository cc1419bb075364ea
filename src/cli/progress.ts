import { listenToProgress } from '../answers/progress.js';

const BETWEEN_MILLISECONDS = 200;
const WIPE = '\r\u001b[K';

/** Shows how far a long calculation is, on one line of standard error that is wiped at its end; on a terminal only. */
export function showProgress(): void {
  if (!process.stderr.isTTY) return;
  let told = 0;
  listenToProgress((what, share) => {
    const now = Date.now();
    if (share < 1 && now - told < BETWEEN_MILLISECONDS) return;
    told = now;
    process.stderr.write(share < 1 ? `${WIPE}${what}: ${Math.floor(100 * share)} %` : WIPE);
  });
}
