import { HeadwayError } from '../../contract/index.js';
import { plainName } from './parse-name.js';

/** Another name of a model, checked by hand. */
export interface NameAlias {
  readonly alias: string;
  /** The makers it holds for; empty: whoever's. */
  readonly organisation: string;
  /** The name to read instead. */
  readonly name: string;
}

/** Gives the name that a text stands for; the text itself where there is no alias. */
export type Dealias = (text: string, organisation: string) => string;

/**
 * @param kin whether two cells name one maker, as the guard has it
 * @throws HeadwayError for aliases that run in a circle, or one alias for two models of one maker
 */
export function dealias(
  aliases: readonly NameAlias[],
  kin: (a: string, b: string) => boolean | null,
  where = 'name_alias.csv',
): Dealias {
  const byPlain = new Map<string, NameAlias[]>();
  for (const alias of aliases) {
    const key = plainName(alias.alias);
    const others = byPlain.get(key) ?? [];
    const clash = others.find(
      (other) =>
        plainName(other.name) !== plainName(alias.name) &&
        kin(other.organisation, alias.organisation) !== false,
    );
    if (clash) {
      throw refusal(
        'ambiguous-alias',
        `"${alias.alias}" stands for "${clash.name}" and for "${alias.name}"`,
        where,
      );
    }
    byPlain.set(key, [...others, alias]);
  }
  const step = (text: string, organisation: string) =>
    (byPlain.get(plainName(text)) ?? []).find(
      (alias) =>
        alias.organisation === '' || organisation === '' || kin(alias.organisation, organisation) === true,
    )?.name;
  const resolve: Dealias = (text, organisation) => {
    const seen = [text];
    for (let next = step(text, organisation); next !== undefined; next = step(next, organisation)) {
      if (seen.some((before) => plainName(before) === plainName(next as string))) {
        throw refusal('alias-loop', `aliases run in a circle: ${[...seen, next].join(' = ')}`, where);
      }
      seen.push(next);
    }
    return seen.at(-1) as string;
  };
  for (const { alias, organisation } of aliases) resolve(alias, organisation);
  return resolve;
}

function refusal(code: string, what: string, where: string): HeadwayError {
  return new HeadwayError({ code, what, where, remedy: 'keep one of them' });
}
