// Reads and writes the tables of rules/trackers/: one entry a line, sorted, so that two changes seldom meet in one place.
// By itself it puts the tables in order: node rules/trackers/tools/tables.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const key = (e) => [e.name ?? e.key ?? e.host ?? e.suffix ?? e.path ?? e.owner, e.path ?? '', (e.hosts ?? []).join(' ')];

export const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

const value = (v) => (Array.isArray(v) ? `[${v.map(value).join(', ')}]` : JSON.stringify(v));
const line = (e) => `{ ${Object.entries(e).map(([k, v]) => `"${k}": ${value(v)}`).join(', ')} }`;

export const sorted = (entries) => [...entries].sort((a, b) => {
  const [x, y] = [key(a), key(b)];
  return order(x[0], y[0]) || order(x[1], y[1]) || order(x[2], y[2]);
});

export const write = (file, entries) =>
  writeFileSync(join(folder, file), `[\n${sorted(entries).map((e) => `  ${line(e)}`).join(',\n')}\n]\n`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of ['cookies.json', 'storage.json', 'hosts.json', 'cloaks.json', 'known-paths.json', 'owners.json']) {
    write(file, read(file));
  }
}
