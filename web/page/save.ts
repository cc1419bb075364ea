/** A file that was made in the browser. */
export interface Saved {
  readonly label: string;
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Links that save what was made here. */
export function saveLinks(label: string, files: readonly Saved[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'links';
  list.ariaLabel = label;
  for (const { label: text, name, type, text: content } of files) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    link.append(text);
    item.append(link);
    list.append(item);
  }
  return list;
}
