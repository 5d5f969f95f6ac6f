const OVERRIDES = /[\u202D\u202E]/g;

/**
 * A text from outside as it is drawn: without the marks that force a direction on all letters after them, which would
 * turn the words and figures beside it round. All else stays; in data, exports and offsets these marks stay, too.
 */
export const toPlainText = (text: string): string => text.replace(OVERRIDES, '');
