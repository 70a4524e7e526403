/** Ours: composing the register and writing its PDF, from a register that is in memory. */
import { readFileSync, writeFileSync } from 'node:fs';
import { writePdf } from '../../../electron/backend/writers/pdf/write-pdf.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { type Cost, peakMb } from '../child-process.ts';
import { documentOf } from '../register-document.ts';

const [input = '', output = ''] = process.argv.slice(2);
const { register, findings } = JSON.parse(readFileSync(input, 'utf8')) as {
  register: Register;
  findings: readonly Finding[];
};
const start = performance.now();
const { bytes } = await writePdf(documentOf(register, findings));
writeFileSync(output, bytes);
const cost: Cost = { ms: performance.now() - start, mb: peakMb() };
process.send?.(cost);
