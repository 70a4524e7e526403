/** The history of a register for a reader: what was changed where, by whom and when. */
import { fieldText } from '../../../shared/checks/field-text.ts';
import { textOf } from '../../../shared/checks/finding-part.ts';
import { placeOf } from '../../../shared/checks/finding-place.ts';
import { activityOf } from '../../../shared/checks/letters.ts';
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { FieldDifference } from '../../../shared/contract/difference.ts';
import type { EntityName, Row } from '../../../shared/domain/entities.ts';
import { formatRef, parseRef, WHOLE_ROW } from '../../../shared/domain/field-ref.ts';
import type { Language } from '../../../shared/domain/text.ts';
import type { Host } from '../host.ts';
import type { ChangeSet, RecordedChange } from '../store/change.ts';
import { type ChangeLine, linesOf } from './change-lines.ts';
import type { OpenFile } from './open-file.ts';
import { fileOf } from './open-files.ts';
import { remarkInWords, withoutStamps } from './remarks-in-words.ts';
import { rowInWords, rowsThatWent } from './rows-that-went.ts';

export function historyInWords(
  input: InputOf<'register.historyInWords'>,
  host: Host,
): OutputOf<'register.historyInWords'> {
  const { file, language, each } = input;
  const open = fileOf(host, file);
  const told = input.activity === undefined ? setsOf(open, input) : setsAbout(open, input);
  const taken = takenBack(open.file.history(Number.MAX_SAFE_INTEGER));
  const { undoFloor } = open.file.record();
  return told.map(({ set, changes }) => {
    const isOwn = set.kind !== 'undo' && set.kind !== 'redo';
    const undone = taken.has(set.sequence);
    const lines = withoutStamps(changes).flatMap((change) => linesOf(change, language));
    return {
      ...set,
      count: lines.length,
      undone,
      canUndo: isOwn && !undone && set.sequence > undoFloor,
      changes: lines.slice(0, each).map((line) => inWords(line, open, language)),
    };
  });
}

interface Told {
  readonly set: ChangeSet;
  readonly changes: readonly RecordedChange[];
}

type Asked = InputOf<'register.historyInWords'>;

function setsOf({ file }: OpenFile, { limit, before }: Asked): readonly Told[] {
  return file.history(limit, before).map((set) => ({ set, changes: file.changesOf(set.sequence) }));
}

/** How many sets are read at a time while looking for those of one activity. */
const PAGE = 200;

function setsAbout(open: OpenFile, asked: Asked): readonly Told[] {
  const found: Told[] = [];
  const { index } = rowsThatWent(open);
  for (let { before } = asked; found.length < asked.limit; ) {
    const page = setsOf(open, { ...asked, limit: PAGE, before });
    for (const { set, changes } of page) {
      const own = changes.filter(({ ref }) => activityOf(formatRef(ref), index) === asked.activity);
      if (own.length > 0) found.push({ set, changes: own });
    }
    before = page.at(-1)?.set.sequence;
    if (page.length < PAGE) break;
  }
  return found.slice(0, asked.limit);
}

/** Sets of which an undo stands that was not itself redone. */
function takenBack(sets: readonly ChangeSet[]): ReadonlySet<number> {
  const undoes = sets.flatMap((set) => (set.undoes === undefined ? [] : [set]));
  const redone = new Set(undoes.filter(({ kind }) => kind === 'redo').map(({ undoes }) => undoes));
  return new Set(
    undoes.flatMap(({ kind, sequence, undoes }) =>
      kind === 'undo' && undoes !== undefined && !redone.has(sequence) ? [undoes] : [],
    ),
  );
}

function inWords(line: ChangeLine, open: OpenFile, language: Language): FieldDifference {
  const { ref, from, to, language: inLanguage } = line;
  const { index } = rowsThatWent(open);
  const address = formatRef(ref);
  const remark = remarkInWords(line, index, language);
  const { entity, id } = (remark && parseRef(remark.about)) ?? ref;
  const gone = open.index.get(entity, id) === undefined;
  const told = {
    ref: address,
    where: textOf(placeOf(address, language, index)),
    ...remark,
    ...(gone ? { gone } : {}),
  };
  if (remark?.kind) return { ...told, kind: remark.kind };
  const isRow = ref.field === WHOLE_ROW;
  const said = (value: unknown) => {
    if (value === undefined) return undefined;
    if (!isRow) return fieldText(ref.entity, ref.field, value, language, index);
    return gone ? rowInWords(ref.entity, value as Row<EntityName>, language, index) : undefined;
  };
  const [before, after] = [said(from), said(to)];
  return {
    ...told,
    ...(inLanguage === undefined ? {} : { language: inLanguage }),
    kind: !isRow ? 'changed' : to === undefined ? 'removed' : 'added',
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
