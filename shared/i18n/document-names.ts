/** What a document, its readers and what they may see are called, on the screen and in refusals. */
import type { Audience } from '../domain/activity.ts';
import type { Language } from '../domain/text.ts';

export type DocumentName =
  | 'register'
  | 'processor-register'
  | 'findings'
  | 'agreements'
  | 'questions'
  | 'texts'
  | 'supplier-letter';
export type ProfileName = 'working' | 'authority' | 'public';

export interface DocumentNames {
  readonly documents: Readonly<Record<DocumentName, string>>;
  readonly statementFor: Readonly<Record<Audience, string>>;
  readonly profiles: Readonly<Record<ProfileName, string>>;
}

const nl: DocumentNames = {
  documents: {
    register: 'Register',
    'processor-register': 'Register van werk voor anderen',
    findings: 'Wat er nog moet',
    agreements: 'Overeenkomsten met bedrijven',
    questions: 'Vragenlijst',
    texts: 'Korte teksten',
    'supplier-letter': 'Brieven om een overeenkomst',
  },
  statementFor: {
    customers: 'Privacyverklaring voor klanten',
    websiteVisitors: 'Privacyverklaring voor websitebezoekers',
    applicants: 'Privacyverklaring voor sollicitanten',
    staff: 'Privacyverklaring voor personeel',
    others: 'Privacyverklaring voor anderen',
  },
  profiles: {
    working: 'Om zelf mee te werken',
    authority: 'Voor de toezichthouder',
    public: 'Voor iedereen',
  },
};

const en: DocumentNames = {
  documents: {
    register: 'Register',
    'processor-register': 'Register of work for others',
    findings: 'What is still to do',
    agreements: 'Agreements with companies',
    questions: 'Question list',
    texts: 'Short texts',
    'supplier-letter': 'Letters asking for an agreement',
  },
  statementFor: {
    customers: 'Privacy statement for customers',
    websiteVisitors: 'Privacy statement for website visitors',
    applicants: 'Privacy statement for applicants',
    staff: 'Privacy statement for staff',
    others: 'Privacy statement for others',
  },
  profiles: {
    working: 'To work with yourself',
    authority: 'For the supervisory authority',
    public: 'For everyone',
  },
};

export const documentNames: Readonly<Record<Language, DocumentNames>> = { nl, en };
