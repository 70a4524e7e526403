/** Passages of what the organisation reports of a breach: no right of who reads them. */
import type { Spoken, SpokenStatement } from '../rules/spoken.ts';

const LOST =
  /\b(?:\p{L}*lek(?:ken|t)?|gelekt|zoek ?(?:raak|raken)\p{L}*|zoekgeraakt|verloren|verlies|verliezen|gestolen|diefstal|hack\p{L}*|gehackt|mis ?ga(?:at|an)|ga(?:at|an) (?:\p{L}+ ){0,4}mis|kwijt\p{L}*|inbreuk\p{L}*|inbraak|op straat|leak\p{L}*|lost|loss|stolen|breach\p{L}*|go(?:es)? wrong)\b/u;
const REPORTS =
  /\b(?:meld\p{L}*|gemeld|inform\p{L}*|geinformeerd|verwittig\p{L}*|report\p{L}*|notif\p{L}*|contact)\b/u;
const READER_MAY =
  /\b(?:klacht\p{L}*|klagen|klaag|recht|kunt|kun|mag|mogen|kan (?:u|je|jij|men|iedereen)|complain\p{L}*|right|you (?:can|may|could)|entitled|unhappy|dissatisfied|unsatisfied)\b/u;

/** "If data are lost I have to report this to the authority". */
const isBreachReport = ({ words }: Spoken): boolean => {
  const said = words.map(({ word }) => word).join(' ');
  return LOST.test(said) && REPORTS.test(said) && !READER_MAY.test(said);
};

/** In: passages by index. Out: those that do more than report a breach. */
export const notBreachReports = (found: readonly number[], { spoken }: SpokenStatement) =>
  found.filter((index) => {
    const one = spoken[index];
    return one === undefined || !isBreachReport(one);
  });
