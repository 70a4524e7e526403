/** `U kunt niet klagen bij de Autoriteit`: a right that is named to be refused. */
import { clausesOf } from './clauses.ts';
import type { Spoken } from './spoken.ts';

/** Words that stand between who may and what denies it, and begin nothing else. */
const BETWEEN = String.raw`(?:(?!(?:die|dat|als|om|waar\S*|tegen|wie|of|vragen|verzoeken|eisen|verlangen|aangeven|that|which|who|if|to) )\S+ ){0,5}?`;
const PEOPLE = '(?:u|je|jij|leden|klanten|clienten|patienten|bezoekers|betrokkenen|ouders)';
const MAY = '(?:kunt|kan|kunnen|mag|mogen|heeft|hebt|hebben)';

const REFUSES = new RegExp(
  [
    String.raw`\bgeen (?:\S+ )?recht (?:op|om|tot)\b`,
    String.raw`\bniet het recht\b`,
    String.raw`\b${PEOPLE} ${MAY} ${BETWEEN}(?:niet|geen|nooit)\b`,
    String.raw`\b${MAY} ${PEOPLE} ${BETWEEN}(?:niet|geen|nooit)\b`,
    String.raw`\b(?:is|zijn) niet (?:mogelijk|toegestaan)\b`,
    String.raw`\b(?:kan|kunnen) niet$`,
    String.raw`\b(?:wij|we) (?:bieden|geven|verlenen|verstrekken) (?:\S+ ){0,2}geen (?:inzage|kopie|afschrift|mogelijkheid)\b`,
    String.raw`\bno (?:\S+ )?right (?:to|of)\b`,
    String.raw`\b(?:not|dont) have (?:a|the|any) right\b`,
    String.raw`\bnot (?:entitled|able|possible|permitted|allowed)\b`,
    String.raw`\b(?:you|customers|clients|members|individuals|people) (?:cannot|cant|can not|may not|must not)\b`,
    String.raw`\bwe (?:do not|dont|cannot) (?:offer|give|provide|grant) (?:\S+ ){0,2}(?:access|copy|copies)\b`,
  ].join('|'),
  'u',
);

/** With one of these it is refused in part: the right is there. */
const IN_PART = new Set(
  `tenzij behalve alleen slechts altijd als indien wanneer zolang zonder maar wel geval gevallen soms
  sommige terugwerkende zelf mits zover dan meer langer onbeperkt absoluut voordat zodra direct online
  unless except only always if where when cases case some all but yourself retroactively absolute
  until before after than however`.split(/\s+/u),
);
/** `Kunt u niet inloggen, ...`: on what terms, and no refusal. */
const ASKS = /^(?:kunt|kan|mag|bent|heeft|hebt|can|may|are|do)\b/u;
const MOST_WORDS = 60;

export function refusesRight({ words, led, denied }: Spoken): boolean {
  if (denied.size === 0 || words.slice(led).some(({ word }) => IN_PART.has(word))) return false;
  return clausesOf(words).some(({ from, to }) => {
    if (to < led || !denied.has(from)) return false;
    const said = words.slice(from, Math.min(to + 1, from + MOST_WORDS));
    const clause = said.map(({ word }) => word).join(' ');
    return !ASKS.test(clause) && REFUSES.test(clause);
  });
}
