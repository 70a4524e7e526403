/** What data are used for: Art. 30(1)(b), 13(1)(c), 5(1)(b). */
import { stateOf } from '../../domain/answer.ts';
import { ownTermId } from '../../domain/ids.ts';
import { named, where } from '../hits.ts';
import { normalised, repeated } from '../repeated.ts';
import { family } from '../rule.ts';
import { isMarketingTerm } from '../terms.ts';

const rule = family('purposes');

/** "Om onze dienst te verbeteren" and its like say nothing to a reader (WP260, page 9). */
const VAGUE =
  /^(?:diverse|overige|algemene?|andere|various|other|general)\b|\b(?:dienstverlening|services?|ervaring|experience) (?:te )?(?:verbeteren|improv)|onderzoeksdoeleinden|research purposes/iu;

export const purposeRules = [
  rule('PUR-NONE', 'error', 'AVG 30(1)(b), 13(1)(c)', (context) =>
    where(
      'activity',
      context.own,
      '*',
      (row) => context.index.parts('purpose', row.id).length === 0,
    ),
  ),
  rule('PUR-TWICE', 'warning', 'AVG 30(1)(b)', (context) =>
    repeated(
      'purpose',
      context.ownParts('purpose'),
      'text',
      (row) => `${row.activity} ${row.term} ${normalised(row.text?.nl ?? row.text?.en ?? '')}`,
      named.term,
    ),
  ),
  rule('PUR-VAGUE', 'warning', 'AVG 5(1)(b); WP260 rev.01', (context) =>
    where(
      'purpose',
      context.ownParts('purpose'),
      'text',
      (row) => VAGUE.test(row.text?.nl ?? '') || VAGUE.test(row.text?.en ?? ''),
    ),
  ),
  rule('PUR-GROUP', 'tip', 'AVG 12(1)', (context) =>
    where(
      'purpose',
      context.ownParts('purpose'),
      'statementGroup',
      (row) => row.statementGroup === undefined && ownTermId(row.term) !== undefined,
      named.term,
    ),
  ),
  rule('PUR-LATER', 'warning', 'AVG 6(4), 13(3)', (context) =>
    where(
      'purpose',
      context.ownParts('purpose'),
      'compatibility',
      (row) => row.addedOn !== undefined && row.compatibility === undefined,
      named.term,
    ),
  ),
  rule('PUR-MARKETING', 'warning', 'AVG 21(2), 21(4)', (context) =>
    where(
      'purpose',
      context.ownParts('purpose'),
      'directMarketing',
      (row) => stateOf(row.directMarketing) !== 'some' && isMarketingTerm(row.term),
      named.term,
    ),
  ),
];
