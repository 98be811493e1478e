// `npm run bench`: On Record beside its peers, on the same text, in one run, each in a process of its own. Times are
// medians in milliseconds of CPU time; ratios hold better than times. Nothing is asserted: the table is the point.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tools } from './tools.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(new URL('node_modules', import.meta.url))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
  });
}
const rows = Object.keys(tools).map((tool) => {
  const printed = execFileSync(process.execPath, ['--expose-gc', 'one.mjs', tool], { cwd: here, encoding: 'utf8' });
  return [tool, JSON.parse(printed.trim().split('\n').at(-1))];
});
const columns = Object.keys(rows[0][1]);
const cells = [
  ['', ...columns],
  ...rows.map(([tool, figures]) => [tool, ...columns.map((name) => figures[name].toFixed(1))]),
];
const width = Math.max(...cells.map(([tool]) => tool.length)) + 1;
for (const [tool, ...figures] of cells)
  console.log(tool.padEnd(width) + figures.map((figure) => figure.padStart(13)).join(''));

const syntax = JSON.parse(execFileSync(process.execPath, ['syntax.mjs'], { cwd: here, encoding: 'utf8' }));
console.log(
  `\nSyntax alone, CPU time of one core: weights loaded in ${syntax['weights, ms'].toFixed(0)} ms, then ` +
    `${Math.round(syntax['words/s']).toLocaleString('en')} words a second, all tagged and parsed.`,
);
