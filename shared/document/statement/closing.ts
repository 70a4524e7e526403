/** Sections 12 and 13: complaints (Art. 13(2)(d), 77, 79) and changes of the statement (WP260). */
import { stateOf } from '../../domain/answer.ts';
import { refOf } from '../../domain/field-ref.ts';
import { lawIn, requireLaw } from '../../reference/lookup.ts';
import type { Block, Line, Run } from '../model.ts';
import { capitalised, filled, lawRun, line, plainText } from '../runs.ts';
import type { StatementContext } from './context.ts';
import { fact, led, paragraphs, said, sentence, settled, toFill } from './telling.ts';

export function complaintBlocks(context: StatementContext): readonly Block[] {
  const words = context.words.rights;
  const policy = context.index.single('rightsPolicy');
  const own = fact(context, 'rightsPolicy', policy, 'internalComplaint');
  const feedback = fact(context, 'rightsPolicy', policy, 'feedback');
  const name = lawRun(requireLaw('authority.name')[context.language]);
  return [
    // Ourselves first is an offer and no condition: Art. 77 asks for none.
    ...paragraphs(context, [
      said(words.tellUs),
      own && led(own, words.internalComplaint<Line>),
      feedback && sentence(feedback),
    ]),
    ...paragraphs(context, [
      filled(words.authority<Line>([name], [site(context)])),
      said(words.elsewhere),
      said(words.court),
    ]),
  ];
}

function site(context: StatementContext): Run {
  const record = lawIn('authority', 'authority.site');
  return {
    ...lawRun(record?.[context.language] ?? ''),
    ...(record?.url ? { href: record.url } : {}),
  };
}

export function changesBlocks(context: StatementContext): readonly Block[] {
  const words = context.words.rights;
  const row = context.index.single('changePolicy');
  const announced = stateOf(settled(context, 'changePolicy', row, 'announced'));
  const how = fact(context, 'changePolicy', row, 'how');
  const where = fact(context, 'changePolicy', row, 'where');
  const reviewed = fact(context, 'changePolicy', row, 'reviewed');
  return [
    ...paragraphs(context, [
      said(words.dateAbove),
      how && announced !== 'none' ? announcement(context, how) : undefined,
      where && led(where, words.newest<Line>),
      reviewed && led(reviewed, words.reviewed<Line>),
    ]),
    ...(announced === 'some' && !how
      ? [
          toFill(context, words.missing.changes, [
            refOf('changePolicy', row?.id ?? 'changePolicy', 'how'),
          ]),
        ]
      : []),
  ];
}

/** A text that answers our question stands behind it; one that is whole by itself stands alone. */
function announcement(context: StatementContext, how: Line): Line {
  const question = said(context.words.rights.ifImportant);
  const answers = /^(?:dan|then)\b/iu.test(plainText(how));
  return answers
    ? line(question, ' ', sentence(how))
    : led(how, (text) => [question, ' ', capitalised(text)]);
}
