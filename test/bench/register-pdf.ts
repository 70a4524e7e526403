/** The PDF of a large register, against a browser that prints it and against pdfkit by hand. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeHtml } from '../../electron/backend/writers/html/write-html.ts';
import { type Cost, inChild } from './child-process.ts';
import { medianCost, ownPdf, registerInput } from './own-pdf.ts';
import { compared, megabytes, milliseconds, type Result } from './result.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const ACTIVITIES = 1_000;
const RUNS = 3;
/** It takes more than a minute, and no spread of runs comes near the aim. */
const CHROMIUM_RUNS = 1;

export function measure(): Promise<Result[]> {
  return inTemporaryFolder(async (folder) => {
    const input = registerInput(folder, ACTIVITIES);
    const html = join(folder, 'register.html');
    writeFileSync(html, writeHtml(input.document));
    const json = join(folder, 'document.json');
    writeFileSync(json, JSON.stringify(input.document));
    const printed = join(folder, 'chromium.pdf');
    const costs = { own: [] as Cost[], chromium: [] as Cost[], pdfkit: [] as Cost[] };
    for (let run = 0; run < RUNS; run += 1) {
      if (run < CHROMIUM_RUNS) {
        costs.chromium.push(await inChild('children/chromium-pdf.ts', html, printed));
      }
      costs.own.push(await ownPdf(input));
      costs.pdfkit.push(await inChild('children/pdfkit-pdf.ts', json, join(folder, 'pdfkit.pdf')));
    }
    const own = medianCost(costs.own);
    const chromium = medianCost(costs.chromium);
    const work = `controller’s register of ${ACTIVITIES} activities as PDF`;
    const printing = 'Chromium (cold) printing our HTML of the same register';
    return [
      compared(
        { work: `${work}: time`, reference: printing, aim: 0.7 },
        own.ms,
        chromium.ms,
        milliseconds,
      ),
      compared(
        { work: `${work}: memory`, reference: printing, aim: 0.5 },
        own.mb,
        chromium.mb,
        megabytes,
      ),
      compared(
        { work: `${work}: time`, reference: 'pdfkit laying the same text by hand', aim: 4 },
        own.ms,
        medianCost(costs.pdfkit).ms,
        milliseconds,
      ),
    ];
  });
}
