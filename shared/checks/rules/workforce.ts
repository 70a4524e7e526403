/** What staff have a say in: Wet op de ondernemingsraden, Art. 27. */
import { requireLawIn } from '../../reference/lookup.ts';
import { named, where } from '../hits.ts';
import { groupsOf, staffGroup } from '../parts.ts';
import { family } from '../rule.ts';
import { leastStaff } from '../workforce.ts';

const rule = family('subjectsAndData');

const isDutch = (country = 'country.NL'): boolean => country === 'country.NL';

const watching = requireLawIn('workforce', 'workforce.watching');

export const workforceRules = [
  rule('WOR-WATCHING', 'warning', watching.article ?? '', function* (context) {
    const organisation = context.index.single('organisation');
    // Dutch law of who has a say where people work: elsewhere another holds.
    if (!isDutch(organisation?.country)) return;
    if ((leastStaff(organisation) ?? 0) < watching.from) return;
    yield* where(
      'dataItem',
      context.ownParts('dataItem'),
      'term',
      (item) =>
        watching.data?.includes(item.term) === true &&
        groupsOf(context, item.activity, item.forSubjects).some((group) =>
          staffGroup(context, group),
        ),
      (item) => ({ ...named.term(item), minimum: String(watching.from) }),
    );
  }),
];
