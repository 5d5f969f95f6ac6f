import type { Language } from '@/lib/domain/names';

interface PictureInput {
  /** What is on the canvas, `scale` pixels for each of the screen's, without a background. */
  readonly graph: Blob;
  readonly scale: number;
  readonly lines: readonly string[];
  readonly language: Language;
  readonly colours: {
    readonly background: string;
    readonly strip: string;
    readonly line: string;
    readonly ink: string;
  };
}

/** Of the caption, in CSS pixels. */
const PADDING = 16;
const SIZE = 12;
const LEADING = 20;

/** The graph with its caption in a strip below, as a PNG. Nothing of the caption is cut: long lines are wrapped. */
export async function drawPicture({ graph, scale, lines, language, colours }: PictureInput): Promise<Blob> {
  const image = await createImageBitmap(graph);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  const setFont = () => {
    context.font = `400 ${SIZE * scale}px "Inter Variable", "IBM Plex Sans Arabic", sans-serif`;
    context.direction = language === 'ar' ? 'rtl' : 'ltr';
    context.textAlign = 'start';
    context.textBaseline = 'middle';
  };
  setFont();
  const room = image.width - 2 * PADDING * scale;
  const wrapped = lines.flatMap((line) => wrapLine(line, room, (text) => context.measureText(text).width));
  const strip = (2 * PADDING + wrapped.length * LEADING) * scale;

  canvas.width = image.width;
  canvas.height = image.height + strip;
  context.fillStyle = colours.background;
  context.fillRect(0, 0, canvas.width, image.height);
  context.drawImage(image, 0, 0);
  context.fillStyle = colours.strip;
  context.fillRect(0, image.height, canvas.width, strip);
  context.fillStyle = colours.line;
  context.fillRect(0, image.height, canvas.width, scale);

  // A canvas forgets its font when its size is set.
  setFont();
  context.fillStyle = colours.ink;
  const start = language === 'ar' ? canvas.width - PADDING * scale : PADDING * scale;
  wrapped.forEach((line, i) => {
    context.fillText(line, start, image.height + (PADDING + LEADING * (i + 0.5)) * scale);
  });
  return toPng(canvas);
}

/** Past what a browser can draw, it gives nothing instead of an error. */
const toPng = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png');
  });

/** Breaks a line at spaces so that each part fits; a word wider than the room is broken anywhere. */
export function wrapLine(line: string, room: number, widthOf: (text: string) => number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const word of line.split(' ')) {
    const longer = part === '' ? word : `${part} ${word}`;
    if (widthOf(longer) <= room) {
      part = longer;
      continue;
    }
    if (part !== '') parts.push(part);
    part = word;
    while (widthOf(part) > room && part.length > 1) {
      let fits = part.length - 1;
      while (fits > 1 && widthOf(part.slice(0, fits)) > room) fits--;
      parts.push(part.slice(0, fits));
      part = part.slice(fits);
    }
  }
  return part === '' ? parts : [...parts, part];
}
