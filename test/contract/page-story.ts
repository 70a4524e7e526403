/** What the page asks while somebody works: every call that a screen makes, in an order that makes sense. */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CallName, InputOf, OutputOf } from '../../shared/contract/calls.ts';

export const TODAY = '2026-11-21';

/** What the calls before answered, the last of each name. */
export interface Said {
  readonly get: <N extends CallName>(name: N) => OutputOf<N>;
}

export interface Step<N extends CallName = CallName> {
  readonly what: string;
  readonly name: N;
  readonly input: (said: Said) => unknown;
  /** What others do in the folder of client files before it is asked. */
  readonly meanwhile?: ((library: string) => void) | undefined;
}

const step = <N extends CallName>(
  what: string,
  name: N,
  input: (said: Said) => InputOf<N>,
  meanwhile?: Step['meanwhile'],
): Step => ({ what, name, input, meanwhile });

/** One whose register is complete, made before the story begins. */
const file = (said: Said): string => said.get('file.create').file;
const bakery = (said: Said): string => said.get('library.create').file;
const activity = (said: Said): string => said.get('activities.list').lines[0]?.id ?? '';
const inFile = (said: Said) => ({ file: file(said), today: TODAY, language: 'nl' }) as const;
const order = { profile: 'working', languages: ['nl'], date: TODAY } as const;

const opening: readonly Step[] = [
  step('what was set', 'settings.get', () => ({})),
  step('setting something', 'settings.set', () => ({ language: 'nl', name: 'Anna “é€😀”' })),
  step('what the app is', 'app.about', () => ({})),
  step('a new client', 'library.create', () => ({ label: 'Bakker Bos', language: 'nl' })),
  step('the example', 'library.example', () => ({})),
  step('the list', 'library.list', () => ({})),
  step('opening', 'file.open', (said) => ({ file: file(said) })),
  step('opening another', 'file.open', (said) => ({ file: bakery(said) })),
  step('where it stands', 'file.state', (said) => ({ file: file(said) })),
];

const register: readonly Step[] = [
  step('activities', 'activities.list', inFile),
  step('rows', 'register.rows', (said) => ({ file: file(said), scope: { kind: 'common' } })),
  step('parts of one', 'register.rows', (said) => ({
    file: file(said),
    scope: { kind: 'activity', id: activity(said) },
  })),
  step('a change', 'register.change', (said) => ({
    file: file(said),
    label: 'Nieuwe partij',
    changes: [{ create: 'party', row: { id: 'post', rank: 99, name: 'Post & Zn.' } }],
  })),
  step('a change of what is no longer so', 'register.change', (said) => ({
    file: file(said),
    changes: [{ ref: 'party/post/name', from: 'Iets anders', to: 'Post' }],
  })),
  step('a change of nothing', 'register.change', (said) => ({
    file: file(said),
    changes: [{ ref: 'party/weg/name', to: 'Post' }],
  })),
  step('back', 'register.undo', (said) => ({ file: file(said) })),
  step('and again', 'register.redo', (said) => ({ file: file(said) })),
  step('what would go', 'register.remove', (said) => ({
    file: file(said),
    rows: [{ entity: 'party', id: 'post' }],
    dryRun: true,
  })),
  step('it goes', 'register.remove', (said) => ({
    file: file(said),
    rows: [{ entity: 'party', id: 'post' }],
  })),
  step('to before', 'register.undoTo', (said) => ({
    file: file(said),
    sequence: said.get('register.redo').sequence ?? 0,
  })),
  step('what was done', 'register.historyInWords', (said) => ({
    file: file(said),
    language: 'nl',
    limit: 10,
    each: 10,
  })),
  step('somebody looks', 'register.visit', (said) => ({
    file: file(said),
    section: 'organisation',
  })),
  step('findings', 'register.findings', inFile),
  step('overview', 'register.overview', inFile),
  step('pictures', 'register.pictures', inFile),
  step('whose it is', 'register.activityOf', (said) => ({
    file: file(said),
    ref: `activity/${activity(said)}/name`,
  })),
  step('search', 'register.search', (said) => ({ file: file(said), text: 'mail', language: 'nl' })),
  step('search what can be erased', 'register.searchToErase', (said) => ({
    file: file(said),
    text: 'post',
    language: 'nl',
  })),
  step('words', 'activities.texts', (said) => ({
    file: file(said),
    language: 'nl',
    from: 0,
  })),
  step('what names it', 'register.uses', (said) => ({
    file: file(said),
    entity: 'party',
    language: 'nl',
  })),
  step('transfers', 'transfers.list', (said) => ({ file: file(said), language: 'nl' })),
  step('adopting too early', 'versions.adopt', (said) => ({
    file: bakery(said),
    reason: 'Te vroeg',
    by: 'Bo',
    function: 'eigenaar',
    on: TODAY,
  })),
  step('a copy for another', 'activities.copy', (said) => ({
    file: file(said),
    activities: [activity(said)],
    to: bakery(said),
  })),
];

const papers: readonly Step[] = [
  step('a version', 'versions.snapshot', (said) => ({ file: file(said), reason: 'Begin' })),
  step('versions', 'versions.list', (said) => ({ file: file(said) })),
  step('what differs', 'versions.compare', (said) => ({
    file: file(said),
    from: said.get('versions.snapshot').id,
    language: 'nl',
  })),
  step('back to it', 'versions.restore', (said) => ({
    file: file(said),
    version: said.get('versions.snapshot').id,
  })),
  step('adopting', 'versions.adopt', (said) => ({
    file: file(said),
    reason: 'Jaarlijks',
    by: 'Anna',
    function: 'eigenaar',
    on: TODAY,
  })),
  step('what there is to make', 'documents.plan', (said) => ({
    file: file(said),
    profile: 'working',
    language: 'nl',
    date: TODAY,
  })),
  step('a document', 'documents.compose', (said) => ({
    file: file(said),
    wanted: { document: 'register' },
    profile: 'working',
    language: 'nl',
    date: TODAY,
  })),
  step('how many pages', 'documents.pages', (said) => ({
    file: file(said),
    job: 'pages',
    wanted: { document: 'agreements' },
    profile: 'working',
    language: 'nl',
    date: TODAY,
  })),
  step('files', 'documents.make', (said) => ({
    ...order,
    languages: ['nl'],
    file: file(said),
    job: 'make',
    formats: ['md', 'html'],
    together: false,
  })),
  step('of many', 'library.export', (said) => ({
    ...order,
    languages: ['nl'],
    files: [file(said), bakery(said)],
    formats: ['md'],
    job: 'many',
  })),
  step('stopping what is done', 'job.cancel', () => ({ job: 'make' })),
  step('for the client', 'client.plan', (said) => ({
    file: file(said),
    language: 'nl',
    date: TODAY,
  })),
];

const statements: readonly Step[] = [
  step('what is in the way', 'statement.obstacles', (said) => ({
    file: file(said),
    statement: statementOf(said),
    language: 'nl',
    on: TODAY,
  })),
  step('what is not told', 'statement.leftOut', (said) => ({ file: file(said) })),
  step('publishing', 'statement.publish', (said) => ({
    file: file(said),
    statement: statementOf(said),
    language: 'nl',
    on: TODAY,
    url: 'https://example.org/privacy',
  })),
  step('what it says otherwise', 'statement.changes', (said) => ({
    file: file(said),
    statement: statementOf(said),
    language: 'nl',
    on: TODAY,
  })),
  step('published', 'statement.published', (said) => ({ file: file(said) })),
  step('as it was', 'statement.read', (said) => ({
    file: file(said),
    published: said.get('statement.published')[0]?.id ?? '',
  })),
  step('reading one', 'reader.read', (said) => ({
    job: 'read',
    file: bakery(said),
    source: {
      text: 'Privacyverklaring Bakker Bos\n\nWij gebruiken uw naam om uw bestelling te bezorgen. Wij bewaren facturen 7 jaar. Wij delen uw adres met PostNL.',
    },
    today: TODAY,
  })),
  step('reading a recipe', 'reader.read', () => ({
    job: 'read',
    source: { text: 'Meng de bloem met het water en laat het deeg rijzen. '.repeat(8) },
    today: TODAY,
  })),
  step('beside the register', 'reader.compare', (said) => ({
    reading: said.get('reader.read').reading,
    against: bakery(said),
  })),
  step('taking over', 'reader.accept', (said) => ({
    file: bakery(said),
    reading: said.get('reader.read').reading,
    proposals: said
      .get('reader.read')
      .result.proposals.retention.map(({ id }: { readonly id: string }) => id),
    before: {},
    label: 'Uit de verklaring',
    on: TODAY,
  })),
  step('leaving one out', 'reader.decide', (said) => ({
    file: bakery(said),
    reading: said.get('reader.read').reading,
    decisions: { rejected: ['one'], accepted: {} },
  })),
  step('what is kept', 'reader.kept', (said) => ({ file: bakery(said) })),
  step('a report', 'reader.report', (said) => ({
    job: 'report',
    reading: said.get('reader.read').reading,
    languages: ['nl'],
    formats: ['md'],
    date: TODAY,
  })),
  step('closing it', 'reader.forget', (said) => ({ file: bakery(said) })),
  step('having it back', 'reader.takeBack', (said) => ({
    file: bakery(said),
    reading: said.get('reader.read').reading,
    decisions: { rejected: ['one'], accepted: {} },
  })),
];

const files: readonly Step[] = [
  step('later', 'interview.keep', () => ({ of: { draft: 'nieuw' }, place: 2, answers: { a: 1 } })),
  step('what was left', 'interview.kept', () => ({})),
  step('thrown away', 'interview.forget', () => ({ of: { draft: 'nieuw' } })),
  step('summary', 'library.summary', (said) => ({ file: file(said), today: TODAY })),
  step('into the folder', 'file.publish', (said) => ({ file: file(said) })),
  step('handing over', 'file.handOver', (said) => ({ file: file(said) })),
  step('the file itself', 'file.whole', (said) => ({ file: file(said) })),
  step('taking in what was handed over', 'library.take', (said) => ({
    blob: said.get('file.handOver').blob,
    name: 'Terug.a30',
  })),
  step('taking in the same bytes again', 'library.take', (said) => ({
    blob: said.get('file.handOver').blob,
    name: 'Terug.a30',
  })),
  step('what would be erased', 'file.erase', (said) => ({
    file: file(said),
    refs: [`activity/${activity(said)}/name`],
    dryRun: true,
  })),
  step('what would be erased of names', 'file.erase', (said) => ({
    file: file(said),
    refs: [],
    names: ['Nobody'],
    dryRun: true,
  })),
  step('what to erase beside the register', 'versions.searchToErase', (said) => ({
    file: file(said),
    text: 'a',
  })),
  step('closing', 'file.close', (said) => ({ file: file(said) })),
  step('a copy', 'library.duplicate', (said) => ({ file: bakery(said), label: 'Tweede' })),
  step('another name', 'library.rename', (said) => ({
    file: said.get('library.duplicate').file,
    label: 'Derde',
  })),
  step('put aside', 'library.archive', (said) => ({
    file: said.get('library.rename').file,
    archived: true,
  })),
  step('the same twice', 'library.twins', () => ({})),
  step('a client of its own', 'library.ownId', (said) => ({
    file: said.get('library.archive').file,
  })),
  step('into the bin', 'library.remove', (said) => ({ file: said.get('library.ownId').file })),
  step('out of it', 'library.putBack', (said) => ({ bin: said.get('library.remove').bin })),
  step('into the bin again', 'library.remove', (said) => ({
    file: said.get('library.putBack').file,
  })),
  step('gone for good', 'library.deleteForGood', (said) => ({
    bin: said.get('library.remove').bin,
  })),
  step('what is left of it', 'leftovers.list', () => ({})),
  step('putting back what is not left', 'leftovers.putBack', () => ({ id: 'weg' })),
  step('throwing away what is not left', 'leftovers.forget', () => ({ id: 'weg', what: [] })),
  step('the list again', 'library.list', () => ({})),
];

const beside = (said: Said, name: string): string => `${said.get('app.about').library}/../${name}`;
const copied = (said: Said): string => said.get('library.duplicate').file;
const found = (said: Said): string => said.get('leftovers.putBack').file;
const left = (said: Said): string => said.get('leftovers.list').leftovers[0]?.id ?? '';
const aParty = (id: string): InputOf<'register.change'>['changes'] => [
  { create: 'party', row: { id, rank: 99, name: 'Post' } },
];
const takeOut = (library: string): void => rmSync(join(library, 'Zoek.a30'));

/** What others do in the folder while one works. */
const accidents: readonly Step[] = [
  step('a file that others write too', 'library.duplicate', (said) => ({
    file: bakery(said),
    label: 'Samen',
  })),
  step('one works in it', 'file.open', (said) => ({ file: copied(said) })),
  step(
    'a change after another version came',
    'register.change',
    (said) => ({ file: copied(said), changes: aParty('samen') }),
    (library) => copyFileSync(join(library, 'De Halm.a30'), join(library, 'Samen.a30')),
  ),
  step('it does not go over that', 'file.publish', (said) => ({ file: copied(said) })),
  step('both stay', 'file.keepBoth', (said) => ({ file: copied(said) })),
  step('ours', 'file.open', (said) => ({ file: said.get('file.keepBoth').kept })),
  step('theirs', 'file.open', (said) => ({ file: copied(said) })),
  step('a file that gets lost', 'library.duplicate', (said) => ({
    file: bakery(said),
    label: 'Zoek',
  })),
  step('one works in that', 'file.open', (said) => ({ file: copied(said) })),
  step(
    'a change after it was taken out',
    'register.change',
    (said) => ({ file: copied(said), changes: aParty('zoek') }),
    takeOut,
  ),
  step('it is gone', 'file.publish', (said) => ({ file: copied(said) })),
  step('it does not close', 'file.close', (said) => ({ file: copied(said) })),
  step('it is in the way', 'library.use', (said) => ({
    folder: beside(said, 'ander'),
    make: true,
  })),
  step('it is left', 'library.use', (said) => ({ folder: beside(said, 'ander'), leave: true })),
  step('back to the folder', 'library.use', (said) => ({ folder: said.get('app.about').library })),
  step('what is left of it now', 'leftovers.list', () => ({})),
  step('having that again', 'leftovers.putBack', (said) => ({ id: left(said) })),
  step('as it was left', 'file.open', (said) => ({ file: found(said) })),
  step('questions that wait', 'interview.keep', (said) => ({
    of: { file: found(said) },
    place: 1,
    answers: { a: 1 },
  })),
  step('closing what was found', 'file.close', (said) => ({ file: found(said) })),
  step('what is left without its file', 'leftovers.list', () => ({}), takeOut),
  step('more came than was shown', 'leftovers.forget', (said) => ({ id: left(said), what: [] })),
  step('throwing that away', 'leftovers.forget', (said) => ({
    id: left(said),
    what: ['questions'],
  })),
  step('nothing is left', 'leftovers.list', () => ({})),
];

/** Last, since no file of the story can be named after it. */
const folders: readonly Step[] = [
  step('a folder of no place', 'library.use', () => ({ folder: 'elders' })),
  step('a folder that is not there', 'library.use', (said) => ({ folder: beside(said, 'weg') })),
  step('a folder of the app', 'library.use', (said) => ({ folder: said.get('app.about').data })),
  step('a folder that is made', 'library.use', (said) => ({
    folder: `"${beside(said, 'elders')}"`,
    make: true,
  })),
  step('its files', 'library.list', () => ({})),
  step('a file of the folder before', 'file.open', (said) => ({ file: bakery(said) })),
  step('the standard folder', 'library.use', () => ({})),
  step('what the app is now', 'app.about', () => ({})),
];

function statementOf(said: Said): string {
  const rows = said.get('register.rows').rows.statement as readonly { readonly id: string }[];
  return rows[0]?.id ?? '';
}

export const pageStory: readonly Step[] = [
  ...opening,
  ...register,
  ...papers,
  step('rows once more', 'register.rows', (said) => ({
    file: file(said),
    scope: { kind: 'common' },
  })),
  ...statements,
  ...files,
  ...accidents,
  ...folders,
];
