const KEYS: Record<string, [english: string, chinese: string]> = {
  '/': ['search, or the first field', '搜索，或第一个输入框'],
  '?': ['these keys', '这些按键'],
  '← →': ['the page before, the page after', '上一页，下一页'],
  Esc: ['leave a field, close this', '离开输入框，关闭此窗口'],
};

/** The keys of every page. They keep out of fields and of combinations that the browser owns. */
export function addKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inField = event.target instanceof Element && event.target.matches('input, select, textarea');
    if (event.key === 'Escape' && inField) (event.target as HTMLElement).blur();
    if (inField) return;
    if (event.key === '/') {
      const field =
        document.querySelector<HTMLElement>('input[type=search]') ??
        document.querySelector<HTMLElement>('main input, main select, main textarea');
      if (!field) return;
      event.preventDefault();
      field.closest('details')?.setAttribute('open', '');
      field.focus();
    } else if (event.key === '?') {
      showKeys();
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      if (!scrolls(event.target)) turnPage(event.key === 'ArrowRight' ? 1 : -1);
    }
  });
}

/** True in a table that the arrows move sideways. */
const scrolls = (target: EventTarget | null) =>
  target instanceof Element && (target.closest('.scroll, dialog') !== null || target.matches('textarea'));

function turnPage(step: number): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('header nav:not(.languages) a')];
  const here = links.findIndex((link) => link.ariaCurrent === 'page');
  const next = here < 0 ? undefined : links[here + step];
  if (next) location.assign(next.href);
}

function showKeys(): void {
  const chinese = document.documentElement.lang.startsWith('zh');
  const dialog = document.createElement('dialog');
  const list = document.createElement('dl');
  for (const [key, [english, translated]] of Object.entries(KEYS)) {
    const term = document.createElement('dt');
    const meaning = document.createElement('dd');
    term.append(key);
    meaning.append(chinese ? translated : english);
    list.append(term, meaning);
  }
  dialog.ariaLabel = chinese ? '按键' : 'Keys';
  dialog.append(list);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
