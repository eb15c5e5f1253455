// The page's icon as PNG: it is made of rectangles, so there is little to draw.
import { deflateSync } from 'node:zlib';

/** Filled paths of one rectangle each, as [x, y, width, height, colour]; the first is the ground. */
const rectangles = (svg) => [...svg.matchAll(/<path fill='#(\w{6})' d='M(\d+) (\d+)h(\d+)v(\d+)H\d+'\/>/g)]
  .map(([, colour, x, y, width, height]) => [Number(x), Number(y), Number(width), Number(height), Buffer.from(colour, 'hex')]);

const crc = (bytes) => {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
};
const chunk = (type, content) => {
  const body = Buffer.concat([Buffer.from(type), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
};

/** So many pixels wide and high, of a drawing 32 units wide. A mask may cut it to a circle: then all but the ground keeps clear of the rim. */
export const icon = (svg, size, isMasked) => {
  const all = rectangles(svg);
  if (all.length < 2) throw new Error('The icon in index.html is not made of <path fill=… d="Mx yhwvhHx"/> alone');
  const scale = (size / 32) * (isMasked ? 0.75 : 1);
  const inset = isMasked ? size / 8 : 0;
  const rows = Array.from({ length: size }, () => Buffer.alloc(1 + 3 * size));
  for (const [number, [x, y, width, height, colour]] of all.entries()) {
    const [from, to] = number === 0 ? [[0, 0], [size, size]] : [[inset + x * scale, inset + y * scale], [inset + (x + width) * scale, inset + (y + height) * scale]];
    for (let row = from[1]; row < to[1]; row += 1) for (let column = from[0]; column < to[0]; column += 1) colour.copy(rows[row], 1 + 3 * column);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 2], 8); // eight bits each of red, green and blue
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
};
