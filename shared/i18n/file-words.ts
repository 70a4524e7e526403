/** What a document is called in the name of its file, in its own language: only a-z and hyphens, safe everywhere. */
import type { Audience } from '../domain/activity.ts';
import type { Language } from '../domain/text.ts';
import type { DocumentName } from './document-names.ts';

export interface FileWords {
  readonly documents: Readonly<Record<DocumentName, string>>;
  readonly statementFor: Readonly<Record<Audience, string>>;
}

const nl: FileWords = {
  documents: {
    register: 'register',
    'processor-register': 'verwerkersregister',
    findings: 'wat-er-nog-moet',
    agreements: 'overeenkomsten',
    questions: 'vragenlijst',
    texts: 'korte-teksten',
    'supplier-letter': 'brief-aan',
  },
  statementFor: {
    customers: 'privacyverklaring-klanten',
    websiteVisitors: 'privacyverklaring-websitebezoekers',
    applicants: 'privacyverklaring-sollicitanten',
    staff: 'privacyverklaring-personeel',
    others: 'privacyverklaring-anderen',
  },
};

const en: FileWords = {
  documents: {
    register: 'register',
    'processor-register': 'processor-register',
    findings: 'findings',
    agreements: 'agreements',
    questions: 'questions',
    texts: 'texts',
    'supplier-letter': 'supplier-letter',
  },
  statementFor: {
    customers: 'statement-customers',
    websiteVisitors: 'statement-website-visitors',
    applicants: 'statement-applicants',
    staff: 'statement-staff',
    others: 'statement-others',
  },
};

export const fileWords: Readonly<Record<Language, FileWords>> = { nl, en };
