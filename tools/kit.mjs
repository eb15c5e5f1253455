// Makes a page to read and print of each file of the trainer's kit (docs/workshop), into FOLDER/kit. Usage: node tools/kit.mjs FOLDER
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { messages, named, smallStyle, text } from './made.mjs';

const { Marked } = await import(pathToFileURL(process.env.MARKED_MODULE).href);
const FROM = 'docs/workshop';
const folder = process.argv[2] ?? 'dist';

/** Sheets to be filled in or to be read off stand in tables whose rows have a head: their number or sign, and what it is. */
const renderer = {
  table({ header, rows }) {
    const inner = (cell) => this.parser.parseInline(cell.tokens);
    const isSigned = rows.every(([sign]) => /^([A-Z]|\d\d?)$/.test(sign.text));
    const heads = header.map((cell) => (cell.text ? `<th scope="col">${inner(cell)}</th>` : '<td></td>')).join('');
    const head = header.some(({ text }) => text) ? `<thead><tr>${heads}</tr></thead>` : '';
    const cell = (cell, at) => {
      if (isSigned && at === 0) return `<td>${inner(cell)}</td>`;
      return at === (isSigned ? 1 : 0) ? `<th scope="row">${inner(cell)}</th>` : `<td>${inner(cell)}</td>`;
    };
    const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
    const looks = isSigned ? ` class="sheet${head && !header[1].text ? ' untitled' : ''}"` : '';
    return `<table${looks}>${head}<tbody>\n${body}\n</tbody></table>\n`;
  },
  link({ href, tokens }) {
    const [, stem, lang] = /^([\w-]+)\.(\w\w)\.md$/.exec(href) ?? [];
    if (!stem) throw new Error(`A link to ${href}: the kit links its own files only`);
    return `<a href="${stem}.${lang}.html" hreflang="${lang}">${this.parser.parseInline(tokens)}</a>`;
  },
  paragraph({ tokens }) {
    const isLinks = tokens.every(({ type, raw }) => type === 'link' || raw.trim() === '·');
    return `<p${isLinks ? ' class="links"' : ''}>${this.parser.parseInline(tokens)}</p>\n`;
  },
};
const marked = new Marked({ gfm: true, renderer });

const page = text(join(folder, 'index.html'));
for (const name of readdirSync(folder)) if (/^kit-.*\.css/.test(name)) rmSync(join(folder, name));
const shared = {
  style: /href="?\.\/(style-\w+\.css)/.exec(page)[1],
  kit: named(folder, 'kit', 'css', smallStyle(text('style/kit.css'))),
  icon: /href="(data:image\/svg[^"]*)"/.exec(page)[1],
};
rmSync(join(folder, 'kit'), { recursive: true, force: true });
mkdirSync(join(folder, 'kit'));
for (const file of readdirSync(FROM)) {
  const [, stem, lang] = /^([\w-]+)\.(\w\w)\.md$/.exec(file) ?? [];
  if (!stem) continue;
  const content = marked.parse(text(join(FROM, file)));
  const back = messages[lang]['kit-back'];
  const fill = { ...shared, lang, stem, back, content, title: /<h1>(.*?)<\/h1>/.exec(content)[1] };
  const html = text('public/kit/page.html').replace(/\{\{(\w+)\}\}/g, (_, key) => fill[key]);
  writeFileSync(join(folder, 'kit', `${stem}.${lang}.html`), html);
}
