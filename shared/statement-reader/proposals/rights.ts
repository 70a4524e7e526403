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
    for (const marked of marks.evidence(key).flatMap(at).filter(grants)) {
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
  const routes = marks.evidence('how_to_exercise_rights').flatMap(at);
  for (const marked of routes.filter((one) => asks(marks, one))) addRoute(gathered, marks, marked);
  if (gathered.all.every(({ field }) => field !== 'channel'))
    for (const marked of routes.filter((one) => hasAddress(one) && !one.own.has('share')))
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

const GRANTS =
  /verzoek|\b(?:recht\w*|bezwaar|verzet|klacht\w*|intrek\w*|trekken|ingetrokken|afmeld\w*|uitschrij\w*|inzage\w*|rectific\w*|rights?|request\w*|object\w*|complain\w*|complaints?|withdraw\w*|unsubscribe|opt out|(?:u|je|jij|klant\w*|betrokkenen?|leden|iedereen|you|clients?|customers?|members|anyone|partij) (?:\p{L}+ )?(?:kunt|kan|kunnen|mag|mogen|can|may|have)|(?:kunt|kan|mag|can|may) (?:u|je|jij|you|de|hij|zij|ons)|mocht|wilt|wil)\b/iu;

/** Gives somebody something to ask; `Verbetering van onze dienstverlening` does not. */
function grants(marked: Marked): boolean {
  const { passage, own, led, titled, hits } = marked;
  const tellsHowLong = hits.some(({ list }) => list === 'criterion');
  if (titled.has('keep') && tellsHowLong && !own.has('rights')) return false;
  return led.has('rights') || titled.has('rights') || GRANTS.test(passage.text.slice(0, 1_500));
}

const hasAddress = ({ passage }: Marked): boolean =>
  passage.tokens.some(({ word }) => word.includes('@'));

const SENDS =
  /\b(?:stu(?:ur|urt|ren)|mail(?:en|t)?|e-mail(?:en|t)?|schrijf|schrijven|schriftelijk|richten|bel|bellen|contact|verzoek\w*|aanvrag\w*|indienen|doorgeven|aangeven|instellingen|account|afmeld\w*|write|writing|send|call|request\w*|e-?mail|ask|settings|via|form\w*)\b/iu;

/** Tells where a request goes: not what data a form asks, nor how a browser forgets cookies. */
function asks({ shown }: MarkedStatement, marked: Marked): boolean {
  const { passage, own, led, titled } = marked;
  if (own.has('browser') || own.has('cookies')) return false;
  if (passage.kind === 'item' && shown('data_categories', passage.index)) return false;
  const ofRights =
    own.has('rights') ||
    led.has('rights') ||
    titled.has('rights') ||
    said(marked, 'right').length > 0;
  return ofRights && (hasAddress(marked) || SENDS.test(passage.text.slice(0, 1_500)));
}

function addRoute(gathered: Gathered<'rights'>, marks: MarkedStatement, marked: Marked): void {
  const { passage } = marked;
  const language = languageOfPassage(passage, marks.statement.language);
  const found = new Set(said(marked, 'channel').map(({ term }) => term.slice('channel.'.length)));
  if (hasAddress(marked)) found.add('email');
  if (found.size > 1) found.delete('contactPage');
  for (const channel of channels)
    if (found.has(channel))
      gathered.add(`channel-${channel}`, channel === 'contactPage' ? 'low' : 'high', [passage], {
        field: 'channel',
        value: { text: tidy(passage.text), language },
        channel,
      });
}
