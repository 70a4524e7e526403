/** The results as a Markdown table, and the machine they are of. */
import { cpus, release, type as system } from 'node:os';
import type { Result } from './result.ts';

export function machine(): string {
  const [first] = cpus();
  return `${first?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${system()} ${release()}, Node ${process.versions.node}`;
}

export function tableHead(): string {
  return [
    '| work | reference | measured ratio | ours : reference | aim | holds? |',
    '| --- | --- | ---: | ---: | ---: | --- |',
  ].join('\n');
}

export function tableRow({ work, reference, ratio, figures, aim }: Result): string {
  const holds = ratio <= aim ? 'yes' : '**no**';
  return `| ${work} | ${reference} | ${ratio.toFixed(2)} | ${figures} | ≤ ${aim} | ${holds} |`;
}
