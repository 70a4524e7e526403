/** What of a suggested activity a person may leave out before it is made, in words. */
import type { Language } from '../domain/text.ts';
import { formatPeriod, lowerFirst } from '../i18n/format.ts';
import { registerMessages } from '../i18n/register.ts';
import { lawById } from '../reference/lookup.ts';
import type { TemplateParts } from '../reference/template-record.ts';
import { assemble, nameOf } from './assemble.ts';
import { companiesIn, companyKey, suggestedRecipients } from './build-parties.ts';
import { recipeOf } from './recipes.ts';
import { retentionTerm } from './retention-term.ts';
import type { SuggestedActivity, SuggestedCompany } from './suggest.ts';

export interface PartChoice {
  /** What `without` calls it. */
  readonly key: string;
  readonly label: string;
  /** The person said so himself; all else is a suggestion. */
  readonly said: boolean;
}

export const choiceLists = ['recipients', 'data', 'retention'] as const;
export type ChoiceList = (typeof choiceLists)[number];

/** Periods of data that are left out are no choice any more. */
export function choicesIn(
  activity: SuggestedActivity,
  companies: readonly SuggestedCompany[],
  language: Language,
): Readonly<Record<ChoiceList, readonly PartChoice[]>> {
  const recipe = recipeOf(activity.key);
  const whole = assemble(recipe, { ...activity, without: [] });
  const terms = whole.data.map(({ term }) => term);
  const goneData = activity.without.filter((key) => terms.includes(key));
  const { retention } = assemble(recipe, { ...activity, without: goneData });
  const named = companiesIn(activity, companies);
  return {
    recipients: once([
      ...named.map((each) => ({
        key: companyKey(each),
        label: companyLabel(each, language),
        said: true,
      })),
      ...suggestedRecipients({ ...activity, without: [] }, named).map((row) => ({
        key: nameOf(row),
        label: row.words?.[language] ?? labelOf(row.term, language),
        said: row.said === true,
      })),
    ]),
    data: once(
      whole.data.map(({ term, detail }) => ({
        key: term,
        label: [labelOf(term, language), ...(detail === undefined ? [] : [detail[language]])].join(
          ': ',
        ),
        // The customer's name and that of who gets a gift are one choice: said where both were.
        said: whole.data.every((row) => row.term !== term || row.said === true),
      })),
    ),
    retention: once(
      retention.map((row) => ({
        key: nameOf(row),
        label: periodLabel(row, language),
        said: false,
      })),
    ),
  };
}

const once = (choices: readonly PartChoice[]): readonly PartChoice[] =>
  choices.filter(({ key }, place) => choices.findIndex((each) => each.key === key) === place);

const labelOf = (id: string | undefined, language: Language): string =>
  (id === undefined ? undefined : lawById(id)?.[language]) ?? '';

function companyLabel({ name, company }: SuggestedCompany, language: Language): string {
  const what = labelOf(company.term, language);
  return name === undefined ? what : `${name} (${lowerFirst(what)})`;
}

/** "Nieuwsbrief: hoogstens 3 jaar". */
function periodLabel(row: TemplateParts['retention'][number], language: Language): string {
  const term = retentionTerm(row);
  const rule = labelOf(row.rule, language);
  if (term === undefined) return rule;
  const long =
    term.kind === 'criterion'
      ? labelOf(term.criterion, language)
      : `${term.atMost === true ? registerMessages[language].atMost : ''}${formatPeriod(term.period, language)}`;
  return rule === '' ? long : `${rule}: ${lowerFirst(long)}`;
}
