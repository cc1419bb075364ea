/** Loads what fits the index again when a reader opens that part of the page, not before. */
export function addRefit(section: HTMLElement): void {
  section.addEventListener(
    'toggle',
    async () => {
      const { addRefitting } = await import('../refit/page.js');
      await addRefitting(section);
    },
    { once: true },
  );
}
