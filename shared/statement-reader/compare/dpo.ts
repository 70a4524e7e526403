/** The data protection officer: named in one of the two only, Art. 13(1)(b), 37(7). */
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { CompareContext } from './context.ts';
import type { TopicFindings } from './difference.ts';
import { phoneDigits } from './names.ts';
import { answerWord, difference, evidenceOf, labelWord, nameWord, userWord } from './sides.ts';

const nothing: TopicFindings = { found: [], same: 0 };

export function compareDpo(context: CompareContext): TopicFindings {
  const { index, reading, proposals } = context;
  const row = index.single('dpo');
  const firm = row !== undefined && index.printable('dpo', row.id, 'answer');
  const state = firm ? stateOf(row.answer) : 'unknown';
  const { status, evidence } = reading.elements.dpo_contact;
  const named = status === 'present';
  const refs = row ? [refOf('dpo', row.id, 'answer')] : [];
  const statement = [answerWord('appointed')];
  if (named && state === 'unknown')
    return { found: [difference('unknown', 'dpo', { statement, evidence, refs })], same: 0 };
  if (named && state === 'none') {
    const register = [answerWord('notAppointed')];
    return {
      found: [difference('differs', 'dpo', { statement, register, evidence, refs })],
      same: 0,
    };
  }
  // "A person responsible for privacy" may be the officer or not: no alarm.
  if (status === 'absent' && proposals.dpo.length === 0 && state === 'some')
    return {
      found: [difference('registerOnly', 'dpo', { register: [answerWord('appointed')], refs })],
      same: 0,
    };
  return named && state === 'some' ? compareReach(context) : nothing;
}

const reach = {
  email: (one: string, other: string) => one.toLowerCase() === other.toLowerCase(),
  phone: (one: string, other: string) => phoneDigits(one) === phoneDigits(other),
} as const;

/** Both name one: how to reach it. */
function compareReach({ index, proposals }: CompareContext): TopicFindings {
  const row = index.single('dpo');
  if (!row) return nothing;
  const found = (['email', 'phone'] as const).flatMap((field) => {
    const held = index.printable('dpo', row.id, field) ? row[field] : undefined;
    const said = proposals.dpo.filter((proposal) => proposal.field === field);
    const [first] = said;
    if (held === undefined || !first || said.some(({ value }) => reach[field](value, held)))
      return [];
    const ref = refOf('dpo', row.id, field);
    return [
      difference('differs', 'dpo', {
        about: [labelWord('dpo', field)],
        statement: [nameWord(first.value)],
        register: [userWord(held, ref)],
        evidence: evidenceOf(first),
        refs: [ref],
      }),
    ];
  });
  return { found, same: found.length === 0 ? 1 : 0 };
}
