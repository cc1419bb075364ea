/**
 * Colours of the drawings, by role. Blue and vermilion stay apart for every common colour blindness (after
 * Okabe and Ito), darkened until text in them reads 4.5 : 1 on white. The page's dark style overrides the
 * classes of the same names.
 */
export const PALETTE = {
  paper: '#ffffff',
  ink: '#1f2328',
  muted: '#59626c',
  grid: '#e4e7ea',
  axis: '#9aa3ab',
  leader: '#00609c',
  follower: '#b84500',
} as const;

export const FONT_FAMILY = 'Lato, "Helvetica Neue", Helvetica, Arial, sans-serif';
