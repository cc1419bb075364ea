/** Where a pattern stands in its clause, in units. */
export interface Place {
  from: number;
  to: number;
  clauseFrom: number;
  clauseTo: number;
}
