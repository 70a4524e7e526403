/** Whom a statement speaks to: what it says of that itself, else the people whose data it tells of. */
import { type ScopedActivity, scopeOf } from '../../document/statement/scope.ts';
import { type Audience, audiences } from '../../domain/activity.ts';
import type { RegisterIndex } from '../../domain/register-index.ts';
import { lawIn } from '../../reference/lookup.ts';
import type { Proposals } from '../proposals/proposal.ts';

/** "Deze verklaring is voor mensen die bij ons solliciteren": what it applies to is often only a site. */
const MEANT =
  /\b(?:deze|dit|this)\s(?:[\p{L}-]+\s){0,2}?[\p{L}-]*(?:verklaring|statement|policy|notice)\s(?:is|are)\s((?:[\p{L}-]+\s){0,2}?)(?:voor|for)\s([^.\n]{1,120})/giu;

/** "Is niet bedoeld voor", and not "is niet alleen voor". */
const DENIED = /\b(?:niet|geen|not)\s(?!alleen|slechts|uitsluitend|only|just)/iu;
/** "Is voor het laatst aangepast toen ..." */
const TIME = /^(?:het (?:laatst|eerst)|the (?:last|first) time)\b/iu;
/** What follows is whom it is not for. */
const EXCEPT =
  /\b(?:behalve|uitgezonderd|met uitzondering van|maar niet|niet voor|except|excluding|but not|not for)\b|,\s(?:niet|not)\s/iu;

const WORDS: readonly (readonly [Audience, RegExp])[] = [
  ['customers', /klant|afnemer|cliënt|customer|client/iu],
  ['websiteVisitors', /bezoek(?:er|t|en)|visitor|visits? (?:our|the|this) (?:web)?site/iu],
  ['applicants', /sollicit|apply for a job|applicant/iu],
  ['staff', /bij ons werk|medewerker|werknemer|personeel|works? for us|employee|staff/iu],
  ['others', /niet zelf aan ons|did not give (?:us )?their data|not give .{0,12}data themselves/iu],
];

export function readersOf(text: string, proposals: Proposals): readonly Audience[] {
  const meant = meantFor(text);
  const named = WORDS.flatMap(([audience, words]) => (words.test(meant) ? [audience] : []));
  return named.length > 0 ? named : readersByData(proposals);
}

function meantFor(text: string): string {
  for (const [, before = '', whom = ''] of text.matchAll(MEANT))
    if (!DENIED.test(before) && !TIME.test(whom)) return whom.split(EXCEPT)[0] ?? '';
  return '';
}

/** A statement without people of its own speaks to customers and visitors; staff have one of their own. */
function readersByData(proposals: Proposals): readonly Audience[] {
  const found = proposals.subjects.flatMap(({ value }) => {
    const usual = value.term === undefined ? undefined : lawIn('subject', value.term)?.audience;
    return audiences.filter((audience) => audience === usual);
  });
  const outside = found.filter((audience) => audience !== 'staff');
  if (found.length > 0 && outside.every((audience) => audience === 'applicants'))
    return [...new Set(found)];
  return [...new Set<Audience>(['customers', 'websiteVisitors', ...outside])];
}

/** What these people must be told: without what the only statement for them leaves to another. */
export function toldTo(
  index: RegisterIndex,
  readers: readonly Audience[],
): ReadonlyMap<string, readonly ScopedActivity[]> {
  const told = readers.flatMap((audience) => {
    const [statement, ...more] = index.all('statement').filter((row) => row.audience === audience);
    return scopeOf(index, audience, more.length > 0 ? undefined : statement);
  });
  return Map.groupBy(told, ({ activity }) => activity.id);
}
