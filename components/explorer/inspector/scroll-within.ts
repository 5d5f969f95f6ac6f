/**
 * Brings an element into view inside its own scrolling part (marked by `data-scroll`), and moves nothing else:
 * `scrollIntoView` would scroll the page too.
 */
export function scrollWithin(element: HTMLElement, block: 'center' | 'nearest'): void {
  const area = element.closest<HTMLElement>('[data-scroll]');
  if (!area) return;
  const room = area.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const inside = box.top >= room.top && box.bottom <= room.bottom;
  if (block === 'nearest' && inside) return;
  area.scrollTop += box.top + box.height / 2 - (room.top + room.height / 2);
}
