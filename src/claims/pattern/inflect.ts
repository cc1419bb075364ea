const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  beat: 'beats beating beaten',
  become: 'becomes became becoming',
  begin: 'begins began begun beginning',
  bring: 'brings brought bringing',
  build: 'builds built building',
  buy: 'buys bought buying',
  catch: 'catches caught catching',
  come: 'comes came coming',
  cut: 'cuts cutting',
  draw: 'draws drew drawn drawing',
  drive: 'drives drove driven driving',
  fall: 'falls fell fallen falling',
  find: 'finds found finding',
  fine: '',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  grow: 'grows grew grown growing',
  hold: 'holds held holding',
  keep: 'keeps kept keeping',
  know: 'knows knew known knowing',
  lead: 'leads led leading',
  leave: 'leaves left leaving',
  lose: 'loses lost losing',
  make: 'makes made making',
  outdo: 'outdoes outdid outdone outdoing',
  overtake: 'overtakes overtook overtaken overtaking',
  put: 'puts putting',
  rise: 'rises rose risen rising',
  run: 'runs ran running',
  say: 'says said saying',
  see: 'sees saw seen seeing',
  sell: 'sells sold selling',
  set: 'sets setting',
  shrink: 'shrinks shrank shrunk shrinking',
  shut: 'shuts shutting',
  sit: 'sits sat sitting',
  spend: 'spends spent spending',
  stand: 'stands stood standing',
  spin: 'spins spun spinning',
  rival: 'rivals rivaled rivaling rivalled rivalling',
  take: 'takes took taken taking',
  teach: 'teaches taught teaching',
  tell: 'tells told telling',
  think: 'thinks thought thinking',
  win: 'wins won winning',
  write: 'writes wrote written writing',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
};
const DOUBLING =
  /^(?:lag|slip|drop|plan|top|ship|trim|step|cap|ban|admit|commit|submit|prefer|refer|swap|tap|stop|edge-?|span|plug|equip|transfer|rebut|bar)$/;

/** The forms of a regular or known irregular English verb, itself first. */
export function verbForms(base: string): string[] {
  const irregular = IRREGULAR[base];
  if (irregular !== undefined) return [base, ...irregular.split(' ').filter(Boolean)];
  const split = base.lastIndexOf('-');
  if (split > 0 && IRREGULAR[base.slice(split + 1)]) {
    return verbForms(base.slice(split + 1)).map((form) => base.slice(0, split + 1) + form);
  }
  if (/[^aeiou]y$/.test(base)) {
    return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  }
  const s = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  if (base.endsWith('e'))
    return [base, s, `${base}d`, `${/[eoy]e$/.test(base) ? base : base.slice(0, -1)}ing`];
  const stem = DOUBLING.test(base) ? base + base.at(-1) : base;
  return [base, s, `${stem}ed`, `${stem}ing`];
}

/** Singular and plural. */
export function nounForms(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`];
  return [base, /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`];
}
