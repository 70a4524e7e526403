/** Every question by theme, in the order in which somebody thinks about them. */
import type { Both } from '../parts.ts';
import { activityQuestions } from './activities.ts';
import { clientQuestions, companyQuestions } from './companies.ts';
import { keepingQuestions, securityQuestions } from './keeping.ts';
import { organisationQuestions } from './organisation.ts';
import type { ClientQuestion, ClientQuestions } from './question.ts';
import { reasonQuestions } from './reasons.ts';
import { sharingQuestions } from './sharing.ts';
import { websiteQuestions } from './website.ts';

export interface QuestionTheme {
  readonly id: string;
  readonly title: Both;
  readonly questions: ClientQuestions;
}

export const questionThemes: readonly QuestionTheme[] = [
  {
    id: 'organisation',
    title: { nl: 'Over uw organisatie', en: 'About your organisation' },
    questions: organisationQuestions,
  },
  {
    id: 'activities',
    title: { nl: 'Wat u met gegevens doet', en: 'What you do with data' },
    questions: {
      ...activityQuestions,
      ...reasonQuestions,
      ...sharingQuestions,
      ...keepingQuestions,
    },
  },
  {
    id: 'clients',
    title: { nl: 'Werk voor uw klanten', en: 'Work for your clients' },
    questions: clientQuestions,
  },
  {
    id: 'companies',
    title: { nl: 'Bedrijven en systemen', en: 'Companies and systems' },
    questions: companyQuestions,
  },
  {
    id: 'website',
    title: { nl: 'Uw website', en: 'Your website' },
    questions: websiteQuestions,
  },
  {
    id: 'security',
    title: { nl: 'Beveiliging', en: 'Security' },
    questions: securityQuestions,
  },
];

/** The place of a question in the list, and null for what nobody is asked. */
export interface AskedQuestion {
  readonly theme: QuestionTheme;
  readonly question: ClientQuestion;
  readonly order: number;
}

const asked: ReadonlyMap<string, AskedQuestion | null> = new Map(
  questionThemes
    .flatMap((theme) =>
      Object.entries(theme.questions).map(([key, question]) => ({ theme, key, question })),
    )
    .map(({ theme, key, question }, order) => [key, question && { theme, question, order }]),
);

/** In: a rule and the address of its finding as entity and field. */
export function questionFor(
  rule: string,
  entity: string,
  field: string,
): AskedQuestion | undefined {
  const exact = asked.get(`${rule}/${entity}/${field}`);
  return (exact === undefined ? asked.get(rule) : exact) ?? undefined;
}

/** Rules, and single fields of rules, that there is a question for. */
export const questionKeys: readonly string[] = [...asked.keys()];
