// Reads QR codes out of pictures with another library than the one that draws them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const READER = readFileSync(createRequire(import.meta.url).resolve('jsqr'), 'utf8');

/** What to read pictures with: `read(png)` is the text of the QR code in it, null where there is none; `luma` its grey values. */
export async function reader(t, browser) {
  const page = await browser.newPage();
  t.after(() => page.close());
  await page.evaluate(READER);
  await page.evaluate(() => {
    window.pixels = async (png, size) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, size ?? { width: image.naturalWidth, height: image.naturalHeight });
      const context = canvas.getContext('2d');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      const side = Math.min(canvas.width, canvas.height);
      if (size) context.drawImage(image, (canvas.width - side) / 2, (canvas.height - side) / 2, side, side);
      else context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, canvas.width, canvas.height);
    };
  });
  const data = (png) => png.toString('base64');
  return {
    read: (png) => page.evaluate(async (png) => {
      const { data, width, height } = await window.pixels(png);
      return window.jsQR(data, width, height)?.data ?? null;
    }, data(png)),
    /** The first dark pixel from the left edge, from the top and so on, as a part of the side. Edges share their pixels with the page. */
    margins: (png) => page.evaluate(async (png) => {
      const { data, width, height } = await window.pixels(png);
      const isDark = (x, y) => data[4 * (y * width + x)] < 128;
      const at = { left: width, top: height, right: width, bottom: height };
      for (let y = 2; y < height - 2; y += 1) {
        for (let x = 2; x < width - 2; x += 1) {
          if (!isDark(x, y)) continue;
          at.left = Math.min(at.left, x);
          at.top = Math.min(at.top, y);
          at.right = Math.min(at.right, width - 1 - x);
          at.bottom = Math.min(at.bottom, height - 1 - y);
        }
      }
      return Object.values(at).map((margin) => margin / width);
    }, data(png)),
    luma: async (png, size) => Buffer.from(await page.evaluate(async ([png, size]) => {
      const { data } = await window.pixels(png, size);
      return Array.from({ length: data.length / 4 }, (_, at) => data[4 * at]);
    }, [data(png), size])),
  };
}
