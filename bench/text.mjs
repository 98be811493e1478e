// Text to read: the samples, repeated to a length, no sentence twice the same. Some peers answer known text from a cache.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../samples/', import.meta.url);
const paragraphs = readdirSync(folder)
  .sort()
  .flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .replace(/^---[\s\S]*?---\n/, '')
      .split('\n'),
  )
  .filter(Boolean);

const letters = 'abcdefghijklmnopqrstuvwxyz';
let serial = 0;
/** A name with an ending of its own: *Calloway* becomes *Callowayqe*. */
const varied = (paragraph) => {
  serial++;
  const ending = letters[serial % 26] + letters[Math.floor(serial / 26) % 26] + letters[Math.floor(serial / 676) % 26];
  return paragraph.replace(/\p{Lu}\p{Ll}{5,}/gu, (name) => name + ending);
};

/** An article of about `words` words, new at each call. */
export function article(words) {
  const found = [];
  for (let count = 0, at = 0; count < words; at++) {
    const paragraph = varied(paragraphs[at % paragraphs.length]);
    found.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return found.join('\n\n');
}
