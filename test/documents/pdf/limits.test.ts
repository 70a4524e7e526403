import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../electron/backend/writers/pdf/write-pdf.ts';
import { exampleRegister } from '../../support/example-document.ts';
import { largeRegisterDocument } from '../../support/large-register-document.ts';

const large = largeRegisterDocument(600);

describe('a PDF being made', () => {
  it('says how far it is, ever further, up to the end', async () => {
    const heard: number[] = [];
    await writePdf(largeRegisterDocument(60), { onProgress: (fraction) => heard.push(fraction) });
    expect(heard.length).toBeGreaterThan(20);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const begun = performance.now();
    const writing = writePdf(large, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('does not begin when it was cancelled before', async () => {
    await expect(
      writePdf(exampleRegister(), { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('is given up at its deadline', async () => {
    await expect(writePdf(large, { deadlineMs: 300 })).rejects.toMatchObject({ code: 'deadline' });
  });

  it('is given up at its memory cap, and this process lives on', async () => {
    await expect(writePdf(large, { memoryMb: 60 })).rejects.toMatchObject({ code: 'memory' });
    await expect(writePdf(exampleRegister())).resolves.toHaveProperty('bytes');
  });

  it('fails with the cause when the document cannot be laid out', async () => {
    const broken = { ...exampleRegister(), sections: undefined } as never;
    await expect(writePdf(broken)).rejects.toMatchObject({
      code: 'failed',
      cause: { name: 'TypeError' },
    });
  });
});
