import { HeadwayError, type Phrase, phrase } from '../../contract/index.js';
import { plainName, withoutEffort } from './clean-name.js';

/** At the end of an alias and its name: whatever Latin letters or digits follow ("通义千问*" is "Qwen*"). */
const ANYTHING = '*';
const GOES_ON = /^[ -]*[\p{Script=Latin}\p{Script=Greek}\d]/u;

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
    if (alias.alias.endsWith(ANYTHING) !== alias.name.endsWith(ANYTHING)) {
      throw refusal(
        'bad-alias',
        phrase`"${alias.alias}" and "${alias.name}" must both end with * or neither`,
        where,
      );
    }
    const key = plainName(alias.alias) + (alias.alias.endsWith(ANYTHING) ? ANYTHING : '');
    const others = byPlain.get(key) ?? [];
    const clash = others.find(
      (other) =>
        plainName(other.name) !== plainName(alias.name) &&
        kin(other.organisation, alias.organisation) !== false,
    );
    if (clash) {
      throw refusal(
        'ambiguous-alias',
        phrase`"${alias.alias}" stands for "${clash.name}" and for "${alias.name}"`,
        where,
      );
    }
    byPlain.set(key, [...others, alias]);
  }
  const fits = (alias: NameAlias, organisation: string) =>
    alias.organisation === '' || organisation === '' || kin(alias.organisation, organisation) === true;
  const beginnings = aliases
    .filter(({ alias }) => alias.endsWith(ANYTHING))
    .map((alias) => ({ alias, from: withoutEffort(alias.alias.slice(0, -1)), to: alias.name.slice(0, -1) }))
    .sort((x, y) => y.from.length - x.from.length);
  const first = new Set(beginnings.map(({ from }) => from[0]));
  const begun = (text: string, organisation: string): string | undefined => {
    const clean = withoutEffort(text);
    if (!first.has(clean[0])) return undefined;
    const found = beginnings.find(
      ({ alias, from }) =>
        clean.startsWith(from) && GOES_ON.test(clean.slice(from.length)) && fits(alias, organisation),
    );
    if (found === undefined) return undefined;
    const [rest, latin] = [clean.slice(found.from.length).replace(/^[ -]+/, ''), withoutEffort(found.to)];
    if (rest === latin) return undefined;
    return rest.startsWith(latin) ? rest : `${found.to} ${rest}`;
  };
  const step = (text: string, organisation: string) =>
    (byPlain.get(plainName(text)) ?? []).find((alias) => fits(alias, organisation))?.name ??
    begun(text, organisation);
  const resolve: Dealias = (text, organisation) => {
    const seen = [text];
    for (let next = step(text, organisation); next !== undefined; next = step(next, organisation)) {
      if (seen.some((before) => plainName(before) === plainName(next as string))) {
        throw refusal('alias-loop', phrase`aliases run in a circle: ${[...seen, next].join(' = ')}`, where);
      }
      seen.push(next);
    }
    return seen.at(-1) as string;
  };
  for (const { alias, organisation } of aliases) resolve(alias, organisation);
  return resolve;
}

function refusal(code: string, what: string | Phrase, where: string | Phrase): HeadwayError {
  return new HeadwayError({ code, what, where, remedy: 'keep one of them' });
}
