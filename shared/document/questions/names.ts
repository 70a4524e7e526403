/** What a finding is about, in names that somebody who never saw the register knows. */
import type { Finding } from '../../checks/finding.ts';
import { type FindingParts, fixedParts, textOf } from '../../checks/finding-part.ts';
import { paramParts } from '../../checks/finding-parts.ts';
import { chain, nameOf } from '../../checks/finding-place.ts';
import { termParts, valueParts } from '../../checks/spoken.ts';
import { entities, type Row } from '../../domain/entities.ts';
import { type FieldRef, parseRef, refOf } from '../../domain/field-ref.ts';
import type { RegisterIndex } from '../../domain/register-index.ts';
import type { Language } from '../../domain/text.ts';
import type { ClientQuestion } from '../../i18n/questions/question.ts';

/** `at` the activity, `it` what is asked about, `detail` what tells one line from another. */
export interface Name {
  readonly kind: 'at' | 'it' | 'detail';
  readonly parts: FindingParts;
}

/** Data that share a period, as many as a sentence can name. */
const NAMED_DATA = 4;

/** Outermost first; nothing for what is about the organisation as a whole. */
export function namesOf(
  { by }: Pick<ClientQuestion, 'by'>,
  finding: Finding,
  language: Language,
  index: RegisterIndex,
): readonly Name[] {
  const target = parseRef(finding.ref);
  const rows = target ? chain(target, index).map((row) => rowName(row, language, index)) : [];
  const values = paramParts(finding, language, index);
  const said = by.map((param): Name => {
    const kind = param === 'who' || param === 'what' ? 'it' : 'detail';
    return { kind, parts: values[param] ?? [] };
  });
  return withoutRepeats([...rows, ...said].filter(({ parts }) => parts.length > 0));
}

/** Of an activity and a purpose with one name, the purpose: it is what is asked about. */
function withoutRepeats(names: readonly Name[]): readonly Name[] {
  const spelled = names.map(({ parts }) => textOf(parts).toLowerCase());
  return names.filter((_, place) => !spelled.includes(spelled[place] ?? '', place + 1));
}

function rowName(row: FieldRef, language: Language, index: RegisterIndex): Name {
  const kind = row.entity === 'activity' ? 'at' : 'it';
  return { kind, parts: partsOf(row, language, index) };
}

function partsOf(row: FieldRef, language: Language, index: RegisterIndex): FindingParts {
  if (row.entity === 'retention') return keptData(index.get('retention', row.id), language, index);
  // The organisation is who is asked; of a transfer its finding says where and to whom.
  if (entities[row.entity].single || row.entity === 'transfer') return [];
  const party = partyOf(row, index);
  return party === undefined
    ? nameOf(row, language, index)
    : valueParts(refOf('party', party, 'name'), language, index);
}

function partyOf({ entity, id }: FieldRef, index: RegisterIndex): string | undefined {
  if (entity === 'recipient') return index.get('recipient', id)?.party;
  return entity === 'engagement' ? index.get('engagement', id)?.client : undefined;
}

function keptData(
  row: Row<'retention'> | undefined,
  language: Language,
  index: RegisterIndex,
): FindingParts {
  const items = (row?.forData ?? []).flatMap((id) => index.get('dataItem', id) ?? []);
  const more = items.length > NAMED_DATA ? fixedParts(', …') : [];
  return [
    ...items
      .slice(0, NAMED_DATA)
      .flatMap(({ term }, place) => [
        ...fixedParts(place === 0 ? '' : ', '),
        ...termParts(term, language, index),
      ]),
    ...more,
  ];
}
