/** One thing that was asked, what the records say of it, and the page that holds them. */
export interface Line {
  readonly asked: string;
  readonly found: string;
  readonly met: 'yes' | 'partly' | 'no';
  readonly where: string;
}

export const met = (yes: boolean): Line['met'] => (yes ? 'yes' : 'no');
