// Puts paragraphs in another order where the meaning allows it.
import { kept } from './rewrite.mjs';

const pronoun = /\b(?:he|she|they|him|her|them|his|hers|their|it|its|this|that|these|those|who|which|I|we)\b/i;
const fullName = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)+/gu;
const name = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]*\p{Ll}/gu;

/**
 * The article with blocks of paragraphs in another order, or unchanged. A paragraph stays with the one before it if it
 * hangs on it: a quotation that goes on, a source in another paragraph, a pronoun or a role for a source, a pronoun in
 * its first words, a colon before it. A block stays behind those that have the full names it relies on; the first and
 * the last block stay where they are.
 */
export function shuffled(doc) {
  const blocks = blocksOf(doc);
  const order = reordered(blocks);
  return { pieces: order.map(({ start, end }) => kept(doc.text, start, end)) };
}

/** Stretches of whole paragraphs, each with the white space after it, that cover the text. */
function blocksOf(doc) {
  const paragraphs = [...doc.text.matchAll(/[^\n]*\n+|[^\n]+$/g)].map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
  const glued = hanging(doc, paragraphs);
  const blocks = [];
  paragraphs.forEach((paragraph, i) => {
    const last = blocks.at(-1);
    if (last && glued.has(i))
      blocks[blocks.length - 1] = { start: last.start, end: paragraph.end, text: last.text + paragraph.text };
    else blocks.push(paragraph);
  });
  return blocks;
}

/** The numbers of the paragraphs that hang on the one before. */
function hanging(doc, paragraphs) {
  const found = new Set();
  const of = (offset) => paragraphs.findIndex(({ end }) => offset < end);
  const glue = (from, to) => {
    for (let i = Math.min(from, to) + 1; i <= Math.max(from, to); i++) found.add(i);
  };
  paragraphs.forEach(({ text }, i) => {
    const before = paragraphs[i - 1]?.text.trimEnd() ?? '';
    const marks = (before.match(/["“”]/g) ?? []).length;
    const opening = text.split(/\s+/, 12).join(' ');
    if (marks % 2 === 1 || /[:,]$/.test(before) || /^[\p{Ll}\W]/u.test(text) || pronoun.test(opening)) found.add(i);
  });
  const groups = new Map();
  for (const { start, end, speaker, cue, group, auto } of doc.quotes) {
    const places = [start, end - 1, speaker?.start, cue?.start].filter((at) => at !== undefined).map(of);
    glue(Math.min(...places), Math.max(...places));
    if (groups.has(group)) glue(groups.get(group), places[0]);
    groups.set(group, places[0]);
    if (!speaker || auto?.sourceType !== 'named') found.add(places[0]);
  }
  for (const { start, end } of doc.ignore ?? []) glue(of(start), of(end - 1));
  for (const claim of doc.claims) glue(of(claim.start), of(claim.end - 1));
  return found;
}

/** An order in which each block comes after those that it relies on, taking the last one that may come next. */
function reordered(blocks) {
  if (blocks.length < 4) return blocks;
  const [first, ...rest] = blocks;
  const last = rest.pop();
  const firstNamed = new Map();
  blocks.forEach(({ text }, i) => {
    for (const [full] of text.matchAll(fullName))
      for (const one of full.split(' ')) if (!firstNamed.has(one)) firstNamed.set(one, i);
  });
  const needs = rest.map(({ text }, i) => {
    const names = [...(text.match(name) ?? [])].map((one) => one.replace(/['’]s$/, ''));
    return new Set(
      names.map((one) => firstNamed.get(one)).filter((at) => at > 0 && at !== i + 1 && at < blocks.length - 1),
    );
  });
  const placed = new Set();
  const order = [];
  while (order.length < rest.length) {
    const left = rest.map((_, i) => i).filter((i) => !placed.has(i + 1));
    const next = left.findLast((i) => [...needs[i]].every((at) => placed.has(at))) ?? left[0];
    placed.add(next + 1);
    order.push(rest[next]);
  }
  return [first, ...order, last];
}
