/**
 * Limits of the robust tier, from independently trained controls: all pairs of the 150 small models of
 * `bench/lineage-power.ts` (docs/lineage/power.md has the greatest values seen there). They are set well
 * beyond those, because large models may resemble each other more than small ones.
 */
export const CALIBRATION = {
  /** Related when the nominal log10 p of the agreement of matchings is below this … */
  agreementLog10P: -20,
  /** … and at least this share of the units agrees. */
  agreementShare: 0.25,
  /** Below this nominal log10 p, no verdict of independence. */
  doubtLog10P: -8,
  /** Above this kernel alignment, no verdict of independence. */
  kernelScore: 0.9,
} as const;
