/** A line of runs as sentences: what one clicks or reaches by key, and what is marked. */
import type { Line, Run } from '../../shared/document/model.ts';

export interface Sentence {
  readonly runs: Line;
  /** Fields that the sentence says, each once, with the first words that say it. */
  readonly fields: readonly { readonly ref: string; readonly text: string }[];
}

/** Only our own words end a sentence: in a name such as "B.V." a full stop does not. */
const END = /(?<=[.!?]["”’)]?) (?=[\p{Lu}\d"“‘[])/u;

/** A single space of ours behind this stands between two sentences, whoever wrote them. */
const CLOSED = /[.!?…]["”’)]*$/u;

export function sentencesOf(line: Line): readonly Sentence[] {
  const sentences: Run[][] = [[]];
  const add = (run: Run): void => {
    if (run.text !== '') sentences.at(-1)?.push(run);
  };
  for (const run of line) {
    if (run.origin !== 'fixed') {
      add(run);
      continue;
    }
    const [first = '', ...others] = run.text.split(END);
    const closed = run.text === ' ' && CLOSED.test(sentences.at(-1)?.at(-1)?.text ?? '');
    add({ ...run, text: others.length > 0 ? `${first} ` : first });
    if (closed) sentences.push([]);
    others.forEach((text, at) => {
      sentences.push([]);
      add({ ...run, text: at < others.length - 1 ? `${text} ` : text });
    });
  }
  return sentences
    .filter((runs) => runs.length > 0)
    .map((runs) => ({ runs, fields: fieldsOf(runs) }));
}

function fieldsOf(runs: Line): Sentence['fields'] {
  const fields = new Map<string, string>();
  for (const { refs, text } of runs)
    for (const ref of refs) if (!fields.has(ref)) fields.set(ref, text.trim());
  return [...fields].map(([ref, text]) => ({ ref, text }));
}
