// Pictures of a page, compared by a browser.

/** Takes the canvas away without a pointer or a focus that would show. */
export async function showText(page) {
  await page.evaluate(() => document.querySelector('[data-k="text-version"]').click());
  await page.waitForFunction(() => !document.documentElement.classList.contains('canvas'));
}

/** A picture (PNG) in a canvas of the page's: its context there. */
const contextOf = (page, picture) => page.evaluateHandle(async (data) => {
  const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
  context.drawImage(bitmap, 0, 0);
  return context;
}, picture.toString('base64'));

const contextsOf = (page, ...pictures) => Promise.all(pictures.map((picture) => contextOf(page, picture)));

/** Of the same place painted and as HTML, in the viewport: the sum of the channels' differences over the text's own contrast. */
export async function difference(page, one, other) {
  return page.evaluate((contexts) => {
    const [a, b] = contexts.map((context) => context.getImageData(0, 0, context.canvas.width, context.canvas.height).data);
    let ink = 0;
    let off = 0;
    for (let i = 0; i < b.length; i += 1) {
      if (i % 4 === 3) continue;
      off += Math.abs(a[i] - b[i]);
      ink += Math.abs(b[i] - b[i % 4]);
    }
    return off / ink;
  }, await contextsOf(page, one, other));
}

/** The smallest rectangle around what differs from the ground in each of these places, in device pixels; null where nothing does. */
export async function inkBoxes(page, picture, places) {
  return page.evaluate(([context, boxes]) => {
    return boxes.map(({ x, y, width, height }) => {
      const { data: pixels } = context.getImageData(x, y, width, height);
      const ink = { left: width, top: height, right: -1, bottom: -1 };
      for (let at = 0; at < pixels.length; at += 4) {
        const distance = [0, 1, 2].reduce((sum, channel) => sum + Math.abs(pixels[at + channel] - pixels[channel]), 0);
        if (distance < 140) continue;  // a faint line below a text is not its ink
        const [column, row] = [(at / 4) % width, Math.floor(at / 4 / width)];
        ink.left = Math.min(ink.left, column);
        ink.right = Math.max(ink.right, column);
        ink.top = Math.min(ink.top, row);
        ink.bottom = Math.max(ink.bottom, row);
      }
      return ink.right < 0 ? null : { x: ink.left, y: ink.top, width: ink.right - ink.left + 1, height: ink.bottom - ink.top + 1 };
    });
  }, [await contextOf(page, picture), places]);
}

/** The smallest rectangle around the pixels that two pictures do not share; null where they are alike. */
export async function changedBox(page, one, other) {
  return page.evaluate((contexts) => {
    const [a, b] = contexts.map((context) => context.getImageData(0, 0, context.canvas.width, context.canvas.height));
    const [columns, rows] = [[], []];
    for (let at = 0; at < b.data.length; at += 4) {
      if ([0, 1, 2].every((channel) => Math.abs(a.data[at + channel] - b.data[at + channel]) < 4)) continue;
      columns.push((at / 4) % b.width);
      rows.push(Math.floor(at / 4 / b.width));
    }
    if (rows.length === 0) return null;
    const smallest = (values) => values.reduce((least, value) => Math.min(least, value));
    const largest = (values) => values.reduce((most, value) => Math.max(most, value));
    const [x, y] = [smallest(columns), smallest(rows)];
    return { x, y, width: largest(columns) - x + 1, height: largest(rows) - y + 1 };
  }, await contextsOf(page, one, other));
}

/** Overlap of two boxes as a share of what they cover together. */
export function intersectionOverUnion(a, b) {
  const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x));
  const height = Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
  return (width * height) / (a.width * a.height + b.width * b.height - width * height);
}
