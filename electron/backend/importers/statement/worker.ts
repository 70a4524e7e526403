/** The thread in which a stranger's file is opened and read. */
import { textPassagesOf } from '../../../../shared/statement-reader/text/text-passage.ts';
import { answering } from '../../threads/answering.ts';
import type { Asked, ReadResult, RefusedRead } from './read-in-thread.ts';
import { readSource } from './read-source.ts';
import { Refusal } from './refusal.ts';

/** Share of the whole that getting at the text is. */
const OPENING = 0.6;

answering(async (asked, report): Promise<ReadResult> => {
  try {
    return await answer(asked as Asked, report);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, details } = error as Refusal;
    return { refused: { code, details } as RefusedRead };
  }
});

async function answer(
  { source, anyway, today }: Asked,
  report: (fraction: number) => void,
): Promise<ReadResult> {
  const clean = await readSource(source, (fraction) => report(fraction * OPENING));
  report(OPENING);
  // The rules take a second to load: what has no text need not wait for them.
  const [{ isStatement }, { readStatement }, { readText }] = await Promise.all([
    import('../../../../shared/statement-reader/is-statement.ts'),
    import('../../../../shared/statement-reader/read-statement.ts'),
    import('../../../../shared/statement-reader/text/read-text.ts'),
  ]);
  const statement = readText(clean.text);
  const verdict = isStatement(statement);
  if (verdict === 'otherLanguage') throw new Refusal('statementLanguage', {});
  if (verdict === 'noStatement' && !anyway) throw new Refusal('statementNone', {});
  const reading = readStatement(clean.text, today);
  const passages = textPassagesOf(statement);
  return { read: { source: clean.kind, text: clean.text, passages, reading } };
}
