/** Words of what was read in an existing privacy statement: on screen, on paper and on the command line. */
import type { Language } from '../domain/text.ts';
import type { StatementPartGroup, StatementPartKey } from '../reference/statement-parts.ts';

export interface StatementReaderMessages {
  /** The 31 things a statement is read for. */
  readonly elementNames: Readonly<Record<StatementPartKey, string>>;
  readonly groups: Readonly<Record<StatementPartGroup, string>>;
  readonly status: Readonly<Record<'present' | 'partial' | 'absent', string>>;
  /** No rule heard it, but sentences are like those that say it. */
  readonly likely: string;
  /** In: how many sentences. */
  readonly whyLikely: (count: number) => string;
  /** Absent, and no duty for everyone. */
  readonly notMentioned: string;
  readonly need: Readonly<Record<'always' | 'applies' | 'advised', string>>;
  /** Of a red flag. */
  readonly severity: Readonly<Record<'high' | 'medium' | 'low' | 'tip', string>>;
  readonly languages: Readonly<Record<'nl' | 'en' | 'other', string>>;
}

const nl: StatementReaderMessages = {
  elementNames: {
    controller_identity: 'Wie u bent',
    controller_contact: 'Hoe men u bereikt',
    dpo_contact: 'Functionaris (FG), als u die hebt',
    eu_representative: 'Vertegenwoordiger in de EU',
    purposes: 'Waarvoor u gegevens gebruikt',
    legal_basis: 'Waarom dat mag (grondslag)',
    legitimate_interest_named: 'Welk belang u daarbij hebt',
    data_categories: 'Welke gegevens u hebt',
    special_categories: 'Gevoelige gegevens, zoals gezondheid',
    source_of_data: 'Waar de gegevens vandaan komen',
    obligation_to_provide: 'Of men de gegevens moet geven',
    automated_decisions: 'Of een computer alleen beslist',
    children: 'Kinderen',
    recipients: 'Wie de gegevens krijgt',
    processor_agreements: 'Afspraken met leveranciers',
    third_country_transfer: 'Of ze buiten Europa komen',
    retention: 'Hoe lang u ze bewaart',
    right_access: 'Gegevens inzien',
    right_rectification: 'Gegevens laten verbeteren',
    right_erasure: 'Gegevens laten wissen',
    right_restriction: 'Het gebruik laten stilzetten',
    right_objection: 'Bezwaar maken',
    right_portability: 'Gegevens meenemen',
    right_withdraw_consent: 'Toestemming intrekken',
    right_complaint_authority: 'Klagen bij de Autoriteit Persoonsgegevens',
    how_to_exercise_rights: 'Hoe men dit vraagt',
    response_time: 'Wanneer u antwoordt',
    cookies: 'Cookies',
    security: 'Beveiliging',
    breach_procedure: 'Wat u doet bij een datalek',
    changes_or_date: 'Datum en wijzigingen',
  },
  groups: {
    who: 'Wie u bent',
    what: 'Wat u met gegevens doet',
    where: 'Waar ze blijven en hoe lang',
    rights: 'Wat iemand van u mag vragen',
    rest: 'Verder',
  },
  status: { present: 'staat erin', partial: 'deels', absent: 'ontbreekt' },
  likely: 'misschien',
  whyLikely: (count) =>
    `${count === 1 ? 'Deze zin lijkt' : 'Deze zinnen lijken'} op zinnen die dit zeggen, maar zeker is het niet. Lees zelf of het er staat.`,
  notMentioned: 'staat er niet in',
  need: {
    always: 'Moet in elke verklaring staan.',
    applies: 'Hoeft er alleen in als het bij u speelt.',
    advised: 'Geen plicht, wel aan te raden.',
  },
  severity: {
    high: 'Waarschijnlijk fout',
    medium: 'Even nakijken',
    low: 'Kan beter',
    tip: 'Tip',
  },
  languages: { nl: 'Nederlands', en: 'Engels', other: 'een andere taal' },
};

const en: StatementReaderMessages = {
  elementNames: {
    controller_identity: 'Who you are',
    controller_contact: 'How to reach you',
    dpo_contact: 'The DPO, if you have one',
    eu_representative: 'Representative in the EU',
    purposes: 'What you use data for',
    legal_basis: 'Why you may do so (legal basis)',
    legitimate_interest_named: 'Which interest you have in it',
    data_categories: 'Which data you have',
    special_categories: 'Sensitive data, such as health',
    source_of_data: 'Where the data come from',
    obligation_to_provide: 'Whether one must provide the data',
    automated_decisions: 'Whether a computer decides alone',
    children: 'Children',
    recipients: 'Who gets the data',
    processor_agreements: 'Agreements with suppliers',
    third_country_transfer: 'Whether they leave Europe',
    retention: 'How long you keep them',
    right_access: 'To see the data',
    right_rectification: 'To have data corrected',
    right_erasure: 'To have data erased',
    right_restriction: 'To have their use paused',
    right_objection: 'To object',
    right_portability: 'To take the data along',
    right_withdraw_consent: 'To withdraw consent',
    right_complaint_authority: 'To complain to the authority',
    how_to_exercise_rights: 'How to ask for this',
    response_time: 'When you answer',
    cookies: 'Cookies',
    security: 'Security',
    breach_procedure: 'What you do about a data breach',
    changes_or_date: 'Date and changes',
  },
  groups: {
    who: 'Who you are',
    what: 'What you do with data',
    where: 'Where they go and how long they stay',
    rights: 'What someone may ask of you',
    rest: 'Other',
  },
  status: { present: 'is there', partial: 'in part', absent: 'missing' },
  likely: 'perhaps',
  whyLikely: (count) =>
    `${count === 1 ? 'This sentence is' : 'These sentences are'} like sentences that say this, but it is not certain. Read for yourself whether it is there.`,
  notMentioned: 'not mentioned',
  need: {
    always: 'Every statement must have this.',
    applies: 'Only needed where it applies to you.',
    advised: 'No duty, but advised.',
  },
  severity: {
    high: 'Probably wrong',
    medium: 'To check',
    low: 'Could be better',
    tip: 'Tip',
  },
  languages: { nl: 'Dutch', en: 'English', other: 'another language' },
};

export const statementReaderMessages: Readonly<Record<Language, StatementReaderMessages>> = {
  nl,
  en,
};
