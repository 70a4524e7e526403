/** How people use their rights: which are offered, by which route, in how many days, with which check. */
import type { ElementKey } from '../elements/element.ts';
import { Gathered, languageOfPassage, tidy } from './gather.ts';
import { type Marked, type MarkedStatement, said } from './marked.ts';
import { periodsIn } from './periods.ts';
import type { ProposalOf, RightsChannel } from './proposal.ts';

const rightOf: readonly (readonly [ElementKey, string])[] = [
  ['right_access', 'right.access'],
  ['right_rectification', 'right.rectify'],
  ['right_erasure', 'right.erase'],
  ['right_restriction', 'right.restrict'],
  ['right_portability', 'right.port'],
  ['right_objection', 'right.object'],
  ['right_withdraw_consent', 'right.withdraw'],
  ['right_complaint_authority', 'right.complain'],
];

const channels: readonly RightsChannel[] = [
  'email',
  'phone',
  'post',
  'account',
  'form',
  'inPerson',
  'contactPage',
];

export function proposeRights(marks: MarkedStatement): readonly ProposalOf<'rights'>[] {
  const gathered = new Gathered<'rights'>('rights');
  const at = (index: number): readonly Marked[] => marks.marked.slice(index, index + 1);
  for (const [key, term] of rightOf)
    for (const marked of marks.evidence(key).flatMap(at)) {
      const { passage } = marked;
      const hit = said(marked, 'right').find((one) => one.term === term);
      gathered.add(term, hit ? 'high' : 'medium', [passage], {
        field: 'right',
        value: {
          term,
          text: tidy(hit?.text ?? passage.text),
          language: languageOfPassage(passage, marks.statement.language),
        },
      });
    }
  for (const marked of marks.evidence('how_to_exercise_rights').flatMap(at))
    addRoute(gathered, marks, marked);
  for (const marked of marks.marked) {
    if (!marked.own.has('rights') && !marked.titled.has('rights')) continue;
    if (said(marked, 'identity').length === 0) continue;
    gathered.add('identity', 'medium', [marked.passage], {
      field: 'identityCheck',
      value: {
        text: tidy(marked.passage.text),
        language: languageOfPassage(marked.passage, marks.statement.language),
      },
    });
  }
  for (const marked of marks.evidence('response_time').flatMap(at)) {
    const [term] = periodsIn(marked.passage.tokens).filter(({ days }) => days > 0);
    if (!term) continue;
    gathered.add(`term-${term.days}`, 'high', [marked.passage], {
      field: 'ownTermDays',
      value: {
        text: tidy(marked.passage.text),
        language: languageOfPassage(marked.passage, marks.statement.language),
      },
      days: term.days,
    });
  }
  return gathered.all;
}

function addRoute(gathered: Gathered<'rights'>, marks: MarkedStatement, marked: Marked): void {
  const { passage } = marked;
  const language = languageOfPassage(passage, marks.statement.language);
  const found = new Set(said(marked, 'channel').map(({ term }) => term.slice('channel.'.length)));
  if (passage.tokens.some(({ word }) => word.includes('@'))) found.add('email');
  for (const channel of channels)
    if (found.has(channel))
      gathered.add(`channel-${channel}`, channel === 'contactPage' ? 'low' : 'high', [passage], {
        field: 'channel',
        value: { text: tidy(passage.text), language },
        channel,
      });
}
