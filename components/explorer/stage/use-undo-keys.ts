import { useEffect, useEffectEvent } from 'react';

/** Ctrl Z (⌘ Z) and Ctrl Shift Z, wherever the focus is but in a field, which has an undo of its own. */
export function useUndoKeys(enabled: boolean, undo: (() => void) | undefined, redo: (() => void) | undefined): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
    if (isField(event.target)) return;
    event.preventDefault();
    if (event.shiftKey) redo?.();
    else undo?.();
  });
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}

/** Whether letters typed there become a text. */
function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'range'].includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}
