/** What says nothing itself: a code and what it is about. */
interface Coded {
  code: string;
}

/** A sentence for each code of a union; a code without one does not compile. */
export type Sentences<T extends Coded> = {
  [Code in T['code']]: (said: Extract<T, { code: Code }>) => string;
};

/** The sentence of what an answer says by a code. */
export function sentence<T extends Coded>(sentences: Sentences<T>, said: T): string {
  return (sentences[said.code as T['code']] as (said: T) => string)(said);
}
