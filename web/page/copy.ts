/** Puts a button that copies beside each address and text that is to be taken along. */
export function addCopying(list: HTMLElement): void {
  const { copy = 'Copy', copied = 'Copied' } = list.dataset;
  for (const given of list.querySelectorAll<HTMLElement>('dd')) {
    const source = given.querySelector<HTMLElement>('pre code, a');
    if (!source) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.append(copy);
    button.ariaLabel = `${copy}: ${given.previousElementSibling?.textContent ?? ''}`;
    button.addEventListener('click', async () => {
      if (!(await taken(source))) return;
      button.textContent = copied;
      button.ariaLabel = copied;
      setTimeout(() => {
        button.textContent = copy;
        button.ariaLabel = `${copy}: ${given.previousElementSibling?.textContent ?? ''}`;
      }, 2000);
    });
    given.append(button);
  }
}

/** Copies the text; where the browser forbids it, selects it instead. */
async function taken(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent ?? '');
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}
