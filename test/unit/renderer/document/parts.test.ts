/** What the preview knows of a document before anything is drawn. */
import { describe, expect, test } from 'vitest';
import { keepUnchanged } from '../../../../renderer/document/keep-unchanged.ts';
import { marksIn, NONE, refsIn } from '../../../../renderer/document/refs.ts';
import { sentencesOf } from '../../../../renderer/document/sentences.ts';
import type { Block, Run } from '../../../../shared/document/model.ts';
import { exampleRegister } from '../../../support/example-document.ts';

const fixed = (text: string, refs: readonly string[] = []): Run => ({
  text,
  origin: 'fixed',
  refs,
});
const user = (text: string, ref: string): Run => ({ text, origin: 'user', refs: [ref] });
const texts = (line: readonly Run[]) =>
  sentencesOf(line).map(({ runs }) => runs.map(({ text }) => text).join(''));

describe('sentences', () => {
  test('end where our words end one, not at a name with full stops', () => {
    const line = [
      user('Mailbedrijf B.V. Voorbeeld', 'party/mail/name'),
      fixed(' bewaart uw naam. Dit bedrijf staat op de lijst. Dat keken wij na op '),
      user('3 november 2026', 'partyTransfer/mail/checkedOn'),
      fixed('. Mail ons.'),
    ];
    expect(texts(line)).toEqual([
      'Mailbedrijf B.V. Voorbeeld bewaart uw naam. ',
      'Dit bedrijf staat op de lijst. ',
      'Dat keken wij na op 3 november 2026. ',
      'Mail ons.',
    ]);
    expect(texts(line).join('')).toBe(line.map(({ text }) => text).join(''));
  });

  test('end where one of ours joins two, whoever wrote them', () => {
    const line = [user('Mail ons.', 'transfer/t/copyRoute'), fixed(' '), user('Bel ons.', 'x/y/z')];
    expect(texts(line)).toEqual(['Mail ons. ', 'Bel ons.']);
  });

  test('know each of their fields once', () => {
    const [sentence] = sentencesOf([
      user('De Halm', 'organisation/o/legalName'),
      fixed(' en '),
      user('De Halm', 'organisation/o/legalName'),
      fixed(': ', ['organisation/o/email']),
    ]);
    expect(sentence?.fields.map(({ ref }) => ref)).toEqual([
      'organisation/o/legalName',
      'organisation/o/email',
    ]);
  });
});

describe('a new version of a document', () => {
  const before = exampleRegister();

  test('that says the same is the same object', () => {
    expect(keepUnchanged(before, structuredClone(before))).toBe(before);
  });

  test('keeps every section but the one that changed', () => {
    const after = structuredClone(before);
    const changed = {
      ...after,
      sections: after.sections.map((section, at) =>
        at === 1 ? { ...section, blocks: [] } : section,
      ),
    };
    const kept = keepUnchanged(before, changed);
    expect(kept).toEqual(changed);
    expect(kept.sections.filter((section, at) => section !== before.sections[at])).toHaveLength(1);
  });

  test('keeps what stands behind an inserted and a removed section', () => {
    const extra = { id: 'new', orientation: 'portrait', newPage: false, blocks: [] } as const;
    const longer = structuredClone({ ...before, sections: [extra, ...before.sections] });
    expect(keepUnchanged(before, longer).sections.slice(1)).toEqual(before.sections);
    expect(keepUnchanged(before, longer).sections[1]).toBe(before.sections[0]);
    const shorter = structuredClone({ ...before, sections: before.sections.slice(1) });
    expect(keepUnchanged(before, shorter).sections.at(-1)).toBe(before.sections.at(-1));
  });
});

test('a part knows the fields it says, and gets no marks of others', () => {
  const block: Block = { kind: 'paragraph', runs: [user('x', 'party/p/name'), fixed('y')] };
  expect([...refsIn(block)]).toEqual(['party/p/name']);
  const marks = ['party/p/name'];
  expect(marksIn(block, marks)).toBe(marks);
  expect(marksIn(block, ['party/q/name'])).toBe(NONE);
});
