// How far a stated confidence can be believed: on the gold articles, the share of quotations that are right among those
// of about one confidence. Prints the table with the expected calibration error and draws docs/images/reliability.svg.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate, goldFile, goldScorer } from './gold/articles.mjs';

const set = 'polnear.dev';
const { readJsonl } = await goldScorer();
const folder = mkdtempSync(join(tmpdir(), 'on-record-calibration-'));
const predicted = join(folder, 'predicted.jsonl');
await annotate(goldFile(set), predicted);
const answers = new Map(readJsonl(predicted).map((line) => [line.id, line.quotes]));
rmSync(folder, { recursive: true });

const shared = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const iou = (a, b) => Math.max(0, shared(a, b)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
const isDirect = ({ kind }) => kind === 'direct';
/** As in the score: reported speech counts under cues of speech; what lies on anything else in the gold is left out. */
const counts = (gold) => isDirect(gold) || gold.auto?.cueClass === 'speech';
const judged = readJsonl(goldFile(set)).flatMap(({ id, quotes, ignore = [] }) =>
  answers.get(id).flatMap((answer) => {
    const same = quotes.filter((gold) => counts(gold) && isDirect(gold) === isDirect(answer));
    if (same.some((gold) => iou(gold, answer) >= 0.5)) return [{ confidence: answer.confidence, right: true }];
    const others = [...quotes.filter((gold) => !same.includes(gold)), ...ignore];
    const neutral = others.some(
      (gold) => shared(gold, answer) >= 0.5 * (answer.end - answer.start) || iou(gold, answer) >= 0.5,
    );
    return neutral ? [] : [{ confidence: answer.confidence, right: false }];
  }),
);

const bins = Array.from({ length: 10 }, (_, at) => {
  const inside = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === at);
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return inside.length === 0
    ? undefined
    : {
        n: inside.length,
        stated: mean(inside.map(({ confidence }) => confidence)),
        right: mean(inside.map(({ right }) => Number(right))),
      };
}).filter(Boolean);
const error = bins.reduce((sum, { n, stated, right }) => sum + (n / judged.length) * Math.abs(stated - right), 0);
for (const { n, stated, right } of bins) {
  console.log(`stated ${stated.toFixed(3)}  right ${right.toFixed(3)}  of ${n}`);
}
console.log(`expected calibration error ${error.toFixed(3)} over ${judged.length} quotations`);

const side = 360;
const x = (share) => (40 + share * side).toFixed(1);
const y = (share) => (20 + (1 - share) * side).toFixed(1);
const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
writeFileSync(
  'docs/images/reliability.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 430" font-family="sans-serif" font-size="12" role="img">
<title>Share of quotations that are right, by the confidence stated</title>
<rect width="420" height="430" fill="#fff"/>
<g stroke="#ddd">${ticks.map((at) => `<path d="M${x(at)} ${y(0)}V${y(1)}M${x(0)} ${y(at)}H${x(1)}"/>`).join('')}</g>
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#999" stroke-dasharray="4 4"/>
<path d="M${bins.map(({ stated, right }) => `${x(stated)} ${y(right)}`).join('L')}" stroke="#1d5fa8" fill="none" stroke-width="2"/>
<g fill="#1d5fa8">${bins.map(({ n, stated, right }) => `<circle cx="${x(stated)}" cy="${y(right)}" r="${(2 + Math.sqrt(n) / 12).toFixed(1)}"/>`).join('')}</g>
<g fill="#333">${ticks.map((at) => `<text x="${x(at)}" y="${side + 36}" text-anchor="middle">${at}</text><text x="32" y="${Number(y(at)) + 4}" text-anchor="end">${at}</text>`).join('')}
<text x="${x(0.5)}" y="${side + 56}" text-anchor="middle">confidence stated</text>
<text x="12" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 12 ${y(0.5)})">share that is right</text></g>
</svg>
`,
);
