/** Opens what an address or a link points into, where it stands in something closed. */
export function openTargets(): void {
  const open = () => {
    const target =
      location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const closed = target?.closest('details:not([open])');
    if (!target || !closed) return;
    closed.setAttribute('open', '');
    target.scrollIntoView();
  };
  addEventListener('hashchange', open);
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
    if (link && link.hash === location.hash) open();
  });
  open();
}
