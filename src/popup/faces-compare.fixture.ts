/**
 * Compares the picture of a face with the one that is kept: by the light of small fields, so that the edges of letters do not
 * count, and a part that is missing, moved or broken does.
 *
 * `VITE_KEEP_FACES=1 npx vitest run --project dom src/popup/faces.dom.test.tsx` makes the pictures anew.
 */
import { commands, page } from 'vitest/browser';

const kept = import.meta.glob<string>('./faces/*.webp', { eager: true, query: '?url', import: 'default' });
const keepsAnew: unknown = import.meta.env.VITE_KEEP_FACES;

/** The kept pictures' share of the size, and the width and height of a field in CSS pixels. */
const scale = 0.5;
const field = 8;

/** How much darker or lighter a field may be, of 255; and how many may differ more. */
const difference = 48;
const mostFields = 0.004;

/** What the pictures were made with. Other fonts break lines elsewhere, which is no fault. */
const measured = 'Check the mail settings on this page 0123456789';
const widthThen = 350.05;

/** Whether texts are as wide here as where the pictures were made. */
export function hasSameFonts(): boolean {
  const span = document.createElement('span');
  span.textContent = measured;
  span.style.cssText = 'position:absolute;white-space:nowrap;font-size:14px';
  document.body.append(span);
  const { width } = span.getBoundingClientRect();
  span.remove();
  return Math.abs(width - widthThen) < 0.5;
}

interface Shown {
  readonly width: number;
  readonly height: number;
  /** A field each, 0 to 255. */
  readonly light: readonly number[];
}

/** What is wrong with the picture of what is shown now; `null` where nothing is. */
export async function differenceFrom(name: string): Promise<string | null> {
  const taken = await page.screenshot({ save: false });
  const now = await bitmapOf(`data:image/png;base64,${taken}`);
  if (keepsAnew !== undefined) {
    await keep(name, now);
    return null;
  }
  const address = kept[`./faces/${name}.webp`];
  if (address === undefined) return 'there is no picture of it to compare with';
  const then = await bitmapOf(address);
  return compare(lightOf(now, now.width, now.height), lightOf(then, then.width / scale, then.height / scale));
}

function compare(now: Shown, then: Shown): string | null {
  if (now.width !== then.width) return `it is ${now.width} wide instead of ${then.width}`;
  if (Math.abs(now.height - then.height) > field) return `it is ${now.height} high instead of ${then.height}`;
  const count = Math.min(now.light.length, then.light.length);
  let different = 0;
  for (let at = 0; at < count; at += 1)
    if (Math.abs((now.light[at] ?? 0) - (then.light[at] ?? 0)) > difference) different += 1;
  return different > count * mostFields ? `${different} of ${count} fields look different` : null;
}

async function bitmapOf(address: string): Promise<ImageBitmap> {
  const response = await fetch(address);
  return createImageBitmap(await response.blob());
}

function lightOf(picture: ImageBitmap, width: number, height: number): Shown {
  const [columns, rows] = [Math.ceil(width / field), Math.ceil(height / field)];
  const { data } = drawn(picture, columns, rows);
  const light: number[] = [];
  for (let at = 0; at < data.length; at += 4)
    light.push(0.3 * (data[at] ?? 0) + 0.6 * (data[at + 1] ?? 0) + 0.1 * (data[at + 2] ?? 0));
  return { width, height, light };
}

function drawn(picture: ImageBitmap, width: number, height: number): ImageData {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

async function keep(name: string, picture: ImageBitmap): Promise<void> {
  const canvas = document.createElement('canvas');
  // Even sizes, so that half of them are whole.
  canvas.width = picture.width * scale;
  canvas.height = Math.floor(picture.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const webp = canvas.toDataURL('image/webp', 0.7).replace(/^.*,/, '');
  await commands.writeFile(`src/popup/faces/${name}.webp`, webp, 'base64');
}
