// What `make test` finds fault with in JavaScript: ESLint's recommended rules, and no more, so that each finding is a likely mistake. Types
// are TypeScript's to check (tsconfig.json), looks are left to the reader. tools/env.sh says where the packages are.
import { createRequire } from 'node:module';

const find = createRequire(`${process.env.ESLINT_MODULES}/`);
const js = find('@eslint/js');
const globals = find('globals');

const of = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));
/** Filled in by the build; public/globals.d.ts and public/worker-globals.d.ts say what each is. */
const constants = of('BUILD', 'DECODE', 'DOCUMENTS', 'EXAMPLES', 'FILES', 'FRAME_CSS', 'FROZEN', 'INTEGRITY', 'OFFLINE', 'PACKED', 'PRESETS', 'QR', 'ROOM', 'TEXTS', 'YEAR_ENDS');

export default [
  { ignores: ['dist/', 'target/', '**/node_modules/'] },
  js.configs.recommended,
  // Names beside a rest say what is left out of it.
  { rules: { 'no-unused-vars': ['error', { ignoreRestSiblings: true }] } },
  { files: ['public/**/*.js'], languageOptions: { globals: { ...globals.browser, ...constants } } },
  { files: ['public/worker.js'], languageOptions: { globals: globals.serviceworker } },
  { files: ['wordpress/**/*.js'], languageOptions: { sourceType: 'script', globals: globals.browser } },
  { files: ['tools/**/*.mjs', 'module/**/*.js', 'eslint.config.mjs'], languageOptions: { globals: globals.node } },
  // Browser tests run part of their code in the page.
  { files: ['tools/bench/*.mjs', 'tools/kit-pdf.mjs', 'tests/**/*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
];
