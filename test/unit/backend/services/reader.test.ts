import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import type { InputOf, Reply } from '../../../../shared/contract/calls.ts';
import { refOf } from '../../../../shared/domain/ref-text.ts';
import { everyProposal } from '../../../../shared/statement-reader/proposals/proposal.ts';
import { aRegister } from '../../../support/builders.ts';
import { aDesk, type Desk } from '../../../support/desk.ts';

const statement = `# Privacyverklaring van Fietsenmaker Van Dam

Wij verwerken uw naam en uw e-mailadres om uw bestelling te leveren.

U hebt het recht om uw gegevens in te zien. U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.
`;

type Source = InputOf<'reader.read'>['source'];

const read = (desk: Desk, source: Source, more = {}): Promise<Reply<'reader.read'>> =>
  desk.reply('reader.read', { job: 'lezen', source, today: '2026-11-21', ...more });

function sent(desk: Desk, bytes: Uint8Array, name: string): Source {
  const blob = desk.host.blobs?.put({ name, type: '', bytes }) ?? '';
  return { blob, name };
}

/** As the app reads what was pasted; `file` is the client file that it is for. */
const readPasted = (desk: Desk, text = statement, more: { readonly file?: string } = {}) =>
  desk.call('reader.read', { job: 'lezen', source: { text }, today: '2026-11-21', ...more });

const codeOf = (reply: Reply<'reader.read'>): string => (reply.ok ? 'read' : reply.code);

test('what was pasted is read, with its quotes where they stand', async () => {
  const desk = aDesk();
  const { text, result, source } = await readPasted(desk);
  expect(source).toBe('pasted');
  expect(text).toBe(statement);
  expect(result.elements.right_access.status).toBe('present');
  for (const { evidence } of Object.values(result.elements))
    for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
  const told = desk.events.flatMap((event) => (event.type === 'progress' ? [event] : []));
  expect(told.at(-1)).toEqual({ type: 'progress', job: 'lezen', fraction: 1 });
});

test('what is pasted again finds the rules loaded; a file is opened in a thread of its own', async () => {
  const desk = aDesk();
  await read(desk, { text: statement });
  let started = 0;
  const count = (): void => {
    started += 1;
  };
  process.on('worker', count);
  expect(codeOf(await read(desk, { text: `${statement}Tot ziens.` }))).toBe('read');
  expect(started).toBe(0);
  const file = (): Source => sent(desk, new TextEncoder().encode(statement), 'privacy.txt');
  expect([codeOf(await read(desk, file())), codeOf(await read(desk, file()))]).toEqual([
    'read',
    'read',
  ]);
  expect(started).toBe(2);
  process.off('worker', count);
});

test('a text that came from a file keeps its name when the page gives it again', async () => {
  const desk = aDesk();
  const again = await read(desk, { text: statement, name: 'privacy.pdf' });
  expect(again).toMatchObject({ ok: true, value: { name: 'privacy.pdf', text: statement } });
});

test('a file that the page sent is read once, and keeps its name', async () => {
  const desk = aDesk();
  const source = sent(desk, new TextEncoder().encode(statement), 'privacy.txt');
  const first = await read(desk, source);
  expect(first).toMatchObject({ ok: true, value: { source: 'text', name: 'privacy.txt' } });
  expect(codeOf(await read(desk, source))).toBe('bytesGone');
});

test('what cannot be read is refused, each for its own reason', async () => {
  const desk = aDesk();
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const refused = async (content: Uint8Array, name: string): Promise<string> =>
    codeOf(await read(desk, sent(desk, content, name)));
  expect(await refused(bytes(''), 'leeg.txt')).toBe('statementEmpty');
  expect(await refused(bytes(' \n \n'), 'wit.txt')).toBe('statementEmpty');
  expect(await refused(randomBytes(5_000), 'foto.txt')).toBe('statementKind');
  expect(await refused(bytes('%PDF-1.7 en dan niets'), 'stuk.pdf')).toBe('statementDamaged');
  expect(await refused(new Uint8Array(50_000_000).fill(97), 'groot.txt')).toBe('statementTooLarge');
  const german =
    'Wir verarbeiten Ihre Daten nur mit Ihrer Einwilligung und geben sie nicht weiter. ';
  expect(await refused(bytes(german.repeat(4)), 'deutsch.txt')).toBe('statementLanguage');
});

test('what is no statement is said so, and read when a person asks for it', async () => {
  const desk = aDesk();
  const source = {
    text: 'Appeltaart\n\nMeng de bloem met de boter en voeg de suiker toe. Schil de appels en snijd ze in stukjes. Bak de taart een uur in de oven.',
  };
  expect(codeOf(await read(desk, source))).toBe('statementNone');
  expect(codeOf(await read(desk, source, { anyway: true }))).toBe('read');
});

test('reading stops when it is asked to', async () => {
  const desk = aDesk();
  const reading = read(desk, { text: statement.repeat(2_000) });
  await desk.call('job.cancel', { job: 'lezen' });
  expect(codeOf(await reading)).toBe('cancelled');
});

test('a reading is laid beside a register; one that is gone is to be read again', async () => {
  const desk = aDesk();
  const file = await desk.file(aRegister());
  const { reading } = await readPasted(desk);
  const comparison = await desk.call('reader.compare', { reading, against: file });
  expect(comparison.differences).toBeInstanceOf(Array);
  const gone = await desk.reply('reader.compare', { reading: 'weg', against: file });
  expect(gone).toMatchObject({ ok: false, code: 'readingGone' });
});

test('what is accepted is one set of changes with the sentence as its source, and can be undone', async () => {
  const desk = aDesk();
  const file = await desk.file(aRegister());
  const { reading, result } = await readPasted(desk);
  const [proposal] = everyProposal(result.proposals);
  if (!proposal) throw new Error('nothing was proposed');
  const asked = { file, reading, before: {}, label: 'Uit uw verklaring', on: '2026-11-21' };
  const { changes } = await desk.call('reader.accept', { ...asked, proposals: [proposal.id] });
  const sources = changes.filter(({ ref }) => ref.startsWith('provenance/'));
  expect(sources.map(({ to }) => to)).toContainEqual(
    expect.objectContaining({ quote: proposal.evidence[0]?.quote }),
  );
  expect(await desk.call('file.state', { file })).toMatchObject({ undo: 'Uit uw verklaring' });
  const undone = await desk.call('register.undo', { file });
  expect(undone.changes).toHaveLength(changes.length);
  const unknown = await desk.reply('reader.accept', { ...asked, proposals: ['verzonnen'] });
  expect(unknown).toMatchObject({ ok: false, code: 'call.input' });
});

test('what is accepted later goes to the activity that was accepted first, though it has another name now', async () => {
  const desk = aDesk();
  const file = await desk.file(aRegister());
  const { reading, result } = await readPasted(desk, statement, { file });
  const [purpose] = result.proposals.purposes;
  const [activity = ''] = purpose?.activities ?? [];
  const asked = { file, reading, label: 'Uit uw verklaring', on: '2026-11-21' };
  const first = await desk.call('reader.accept', { ...asked, proposals: [activity], before: {} });
  const [ref = ''] = first.made[activity] ?? [];
  const row = first.changes.find((change) => change.ref === ref)?.to as { readonly name: unknown };
  await desk.call('register.change', {
    file,
    changes: [{ ref: ref.replace('*', 'name'), from: row.name, to: { nl: 'Nu anders' } }],
  });
  const later = await desk.call('reader.accept', {
    ...asked,
    proposals: [purpose?.id ?? ''],
    before: first.made,
  });
  const made = later.changes.filter((change) => change.ref.startsWith('purpose/'));
  expect(made.map(({ to }) => refOf('activity', (to as { activity: string }).activity))).toEqual([
    ref,
  ]);
  expect(later.changes.some((change) => change.ref.startsWith('activity/'))).toBe(false);
});

test('what was accepted before its activity goes along when that is accepted, and back when it is undone', async () => {
  const desk = aDesk();
  const file = await desk.file(aRegister());
  const { reading, result } = await readPasted(desk, statement, { file });
  const [purpose] = result.proposals.purposes;
  const [activity = ''] = purpose?.activities ?? [];
  const asked = { file, reading, label: 'Uit uw verklaring', on: '2026-11-21' };
  const proposals = [purpose?.id ?? ''];
  const { made } = await desk.call('reader.accept', { ...asked, proposals, before: {} });
  const [part = ''] = made[proposals[0] ?? ''] ?? [];
  const taking = { ...asked, proposals: [activity], before: made };
  const { changes, ...taken } = await desk.call('reader.accept', taking);
  const [ref = ''] = taken.made[activity] ?? [];
  const moved = changes.find((change) => change.ref === part.replace('*', 'activity'));
  expect(refOf('activity', String(moved?.to))).toBe(ref);
  // Nothing is left to be divided, so that activity went in the same set.
  const emptied = changes.find((each) => each.ref === refOf('activity', String(moved?.from)));
  expect(emptied?.from).toMatchObject({ status: 'draft' });
  expect(emptied?.to).toBeUndefined();
  const undone = await desk.call('register.undo', { file });
  const back = undone.changes.find((change) => change.ref === moved?.ref);
  expect(back?.to).toBe(moved?.from);
  expect(undone.changes.find(({ ref }) => ref === emptied?.ref)?.to).toEqual(emptied?.from);
});

test('signs that no text should hold do not keep what is accepted from the register', async () => {
  const desk = aDesk();
  const file = await desk.file(aRegister());
  const odd = `${statement}\nBakkerij De \ud83c Halm B.V.\u0000, Molenstraat 1 te Voorbeeldstad, is verantwoordelijk.\n\u202eWij delen uw gegevens met de volgende partijen:\n- Boekhouder \udc00 Jansen B.V.\n- Drukkerij\u0000 🍞 Blad B.V.\n`;
  const { reading, result } = await readPasted(desk, odd);
  const proposals = everyProposal(result.proposals).map(({ id }) => id);
  const { changes } = await desk.call('reader.accept', {
    ...{ file, reading, proposals, before: {}, label: 'Uit uw verklaring', on: '2026-11-21' },
  });
  expect(changes.length).toBeGreaterThan(proposals.length);
  const undone = await desk.call('register.undo', { file });
  expect(undone.changes).toHaveLength(changes.length);
});

test('a scan is handed over in both languages', async () => {
  const desk = aDesk();
  const { reading } = await readPasted(desk);
  const { files } = await desk.call('reader.report', {
    job: 'scan',
    reading,
    languages: ['nl', 'en'],
    formats: ['pdf'],
    date: '2026-11-21',
  });
  expect(files.map(({ name }) => name)).toHaveLength(new Set(files.map(({ name }) => name)).size);
  for (const { blob } of files) {
    const bytes = desk.host.blobs?.take(blob)?.bytes ?? new Uint8Array();
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  }
});
