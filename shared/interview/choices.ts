/** What of a suggested activity a person may leave out before it is made, in words. */
import type { Language } from '../domain/text.ts';
import { formatPeriod, lowerFirst } from '../i18n/format.ts';
import { registerMessages } from '../i18n/register.ts';
import { lawById } from '../reference/lookup.ts';
import type { TemplateParts } from '../reference/template-record.ts';
import { assemble } from './assemble.ts';
import { companiesIn, companyKey, suggestedRecipients } from './build-parties.ts';
import { recipeOf } from './recipes.ts';
import { retentionTerm } from './retention-term.ts';
import { nameOf, purposeName, type SaidParts, type SaidPurpose } from './said-parts.ts';
import type { SuggestedActivity, SuggestedCompany } from './suggest.ts';

export interface PartChoice {
  /** What `without` calls it. */
  readonly key: string;
  readonly label: string;
  /** The person said so himself; all else is a suggestion. */
  readonly said: boolean;
  /** No answer brought it: the person added it here. */
  readonly own?: true | undefined;
  /** People whom the person added: which of the data are theirs, or why they may be used, is still to say. */
  readonly open?: boolean;
  /** Of a purpose: why it is allowed. */
  readonly grounds?: readonly GroundChoice[];
}

export interface GroundChoice {
  /** What `grounds` calls it. */
  readonly key: string;
  /** Whose data; empty where there is one ground for all. */
  readonly whose: string;
  readonly basis: string | undefined;
  readonly said: boolean;
}

export const choiceLists = ['purposes', 'subjects', 'data', 'recipients', 'retention'] as const;
export type ChoiceList = (typeof choiceLists)[number];

type Choices = Readonly<Record<ChoiceList, readonly PartChoice[]>>;

/** What is there only with something that is left out is no choice any more. */
export function choicesIn(
  activity: SuggestedActivity,
  companies: readonly SuggestedCompany[],
  language: Language,
): Choices {
  const whole = allChoices({ ...activity, without: [] }, companies, language);
  const entries = choiceLists.map((list) => {
    const own = new Set(whole[list].map(({ key }) => key));
    const without = activity.without.filter((key) => !own.has(key));
    return [list, allChoices({ ...activity, without }, companies, language)[list]];
  });
  return Object.fromEntries(entries) as Choices;
}

function allChoices(
  activity: SuggestedActivity,
  companies: readonly SuggestedCompany[],
  language: Language,
): Choices {
  const whole = assemble(recipeOf(activity.key), activity);
  const named = companiesIn(activity, companies);
  return {
    purposes: once(
      whole.purposes.map((purpose) => ({
        key: purposeName(purpose),
        label: purpose.text?.[language] ?? labelOf(purpose.term, language),
        said: purpose.own === true,
        own: purpose.own,
        grounds: groundsOf(purpose, language),
      })),
    ),
    subjects: once(
      whole.subjects.map(({ term, said, own }) => ({
        ...{ key: term, label: labelOf(term, language) },
        ...{ said: said === true, own },
        ...(own && { open: isOpen(term, whole) }),
      })),
    ),
    recipients: once([
      ...named.map((each) => ({
        key: companyKey(each),
        label: companyLabel(each, language),
        said: true,
      })),
      ...suggestedRecipients(activity, named).map((row) => ({
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
      whole.retention.map((row) => ({
        key: nameOf(row),
        label: periodLabel(row, language),
        said: false,
      })),
    ),
  };
}

function isOpen(group: string, { data, purposes }: SaidParts): boolean {
  const covers = ({ subjects }: { readonly subjects?: string[] | undefined }) =>
    subjects === undefined || subjects.includes(group);
  const bases = purposes.flatMap((purpose) => purpose.bases);
  return [data, bases].some((rows) => rows.length > 0 && !rows.some(covers));
}

function groundsOf(purpose: SaidPurpose, language: Language): readonly GroundChoice[] {
  if (purpose.own) {
    const [chosen] = purpose.bases;
    return [{ key: purpose.term, whose: '', basis: chosen?.basis, said: true }];
  }
  const grounds = purpose.bases.map((row) => ({
    key: row.ground ?? '',
    whose:
      purpose.bases.length === 1
        ? ''
        : (row.subjects ?? []).map((term) => labelOf(term, language)).join(', '),
    basis: row.basis,
    said: row.said === true,
  }));
  return grounds.filter(({ key }, at) => grounds.findIndex((each) => each.key === key) === at);
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
