/** Words of the comparison of a privacy statement with the register. */
import type { Language } from '../domain/text.ts';

export interface ComparisonMessages {
  readonly topics: Readonly<
    Record<
      | 'contact'
      | 'dpo'
      | 'purposes'
      | 'specialData'
      | 'bases'
      | 'recipients'
      | 'transfers'
      | 'retention'
      | 'rights'
      | 'cookies',
      string
    >
  >;
  /** What one row of a topic is about, where it does not say so itself. */
  readonly subjects: ComparisonMessages['topics'];
  readonly kinds: Readonly<
    Record<'statementOnly' | 'registerOnly' | 'differs' | 'unknown', string>
  >;
  readonly answers: Readonly<
    Record<
      | 'appointed'
      | 'notAppointed'
      | 'nobody'
      | 'noTransfer'
      | 'noCookies'
      | 'notProcessed'
      | 'offered'
      | 'notOffered'
      | 'forever'
      | 'outsideEea'
      | 'month',
      string
    >
  >;
  /** In place of a side that is silent. */
  readonly notInStatement: string;
  readonly notInRegister: string;
  readonly notAnswered: string;
  readonly statement: string;
  readonly register: string;
  readonly what: string;
}

const nl: ComparisonMessages = {
  topics: {
    contact: 'Naam en bereikbaarheid',
    dpo: 'Functionaris gegevensbescherming (FG)',
    purposes: 'Waarvoor u gegevens gebruikt',
    specialData: 'Gevoelige gegevens',
    bases: 'Grondslagen',
    recipients: 'Wie de gegevens krijgt',
    transfers: 'Landen buiten Europa',
    retention: 'Bewaartermijnen',
    rights: 'Rechten',
    cookies: 'Cookies',
  },
  subjects: {
    contact: 'Bereikbaarheid',
    dpo: 'Functionaris (FG)',
    purposes: 'Doel',
    specialData: 'Gevoelig gegeven',
    bases: 'Grondslag',
    recipients: 'Ontvanger',
    transfers: 'Land buiten Europa',
    retention: 'Bewaartermijn',
    rights: 'Recht',
    cookies: 'Cookies',
  },
  kinds: {
    statementOnly: 'Alleen in de verklaring',
    registerOnly: 'Alleen in het register',
    differs: 'Niet hetzelfde',
    unknown: 'Nog niet beantwoord in het register',
  },
  answers: {
    appointed: 'er is een FG',
    notAppointed: 'er is geen FG',
    nobody: 'niemand',
    noTransfer: 'gegevens gaan niet buiten Europa',
    noCookies: 'geen cookies',
    notProcessed: 'deze gegevens zijn er niet',
    offered: 'staat in de verklaring',
    notOffered: 'staat niet in de verklaring',
    forever: 'voor altijd',
    outsideEea: 'een land buiten Europa',
    month: 'een maand',
  },
  notInStatement: 'Staat er niet in.',
  notInRegister: 'Staat er niet in.',
  notAnswered: 'Nog niet beantwoord.',
  statement: 'Verklaring',
  register: 'Register',
  what: 'Onderwerp',
};

const en: ComparisonMessages = {
  topics: {
    contact: 'Name and contact details',
    dpo: 'Data protection officer (DPO)',
    purposes: 'What you use data for',
    specialData: 'Sensitive data',
    bases: 'Legal bases',
    recipients: 'Who gets the data',
    transfers: 'Countries outside Europe',
    retention: 'Retention periods',
    rights: 'Rights',
    cookies: 'Cookies',
  },
  subjects: {
    contact: 'Contact details',
    dpo: 'DPO',
    purposes: 'Purpose',
    specialData: 'Sensitive data',
    bases: 'Legal basis',
    recipients: 'Recipient',
    transfers: 'Country outside Europe',
    retention: 'Retention period',
    rights: 'Right',
    cookies: 'Cookies',
  },
  kinds: {
    statementOnly: 'In the statement only',
    registerOnly: 'In the register only',
    differs: 'Not the same',
    unknown: 'Not answered in the register yet',
  },
  answers: {
    appointed: 'there is a DPO',
    notAppointed: 'there is no DPO',
    nobody: 'nobody',
    noTransfer: 'data do not leave Europe',
    noCookies: 'no cookies',
    notProcessed: 'these data are not there',
    offered: 'is in the statement',
    notOffered: 'is not in the statement',
    forever: 'for ever',
    outsideEea: 'a country outside Europe',
    month: 'a month',
  },
  notInStatement: 'Not mentioned.',
  notInRegister: 'Not mentioned.',
  notAnswered: 'Not answered yet.',
  statement: 'Statement',
  register: 'Register',
  what: 'Subject',
};

export const comparisonMessages: Readonly<Record<Language, ComparisonMessages>> = { nl, en };
