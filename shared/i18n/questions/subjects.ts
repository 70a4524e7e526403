/** What a question is about, as it stands in its sentence: by name, without one, or several at once. */
import type { Language } from '../../domain/text.ts';
import type { Parts } from '../parts.ts';

export interface SubjectWords {
  readonly named: <T>(name: T) => Parts<T>;
  readonly unnamed: string;
  readonly several: string;
}

export const subjects = [
  'organisation',
  'activity',
  'company',
  'client',
  'recipient',
  'program',
  'cookie',
  'embed',
  'data',
  'people',
  'purpose',
  'measure',
  'decision',
  'certificate',
  'arrangement',
] as const;
export type Subject = (typeof subjects)[number];

const quoted = <T>(name: T): Parts<T> => ['“', name, '”'];
const plain = <T>(name: T): Parts<T> => [name];
const after =
  (noun: string) =>
  <T>(name: T): Parts<T> => [`${noun} “`, name, '”'];

const says = (named: SubjectWords['named'], unnamed: string, several: string): SubjectWords => ({
  named,
  unnamed,
  several,
});

export const subjectWords: Readonly<Record<Language, Readonly<Record<Subject, SubjectWords>>>> = {
  nl: {
    organisation: says(plain, 'uw organisatie', 'uw organisatie'),
    activity: says(quoted, 'dit werk', 'dit werk'),
    company: says(plain, 'dit bedrijf', 'elk van deze bedrijven'),
    client: says(plain, 'deze klant', 'elk van deze klanten'),
    recipient: says(quoted, 'deze ontvanger', 'elk van hen'),
    program: says(quoted, 'dit systeem', 'elk van deze systemen'),
    cookie: says(after('de cookie'), 'deze cookie', 'elk van deze cookies'),
    embed: says(quoted, 'dit onderdeel', 'elk van deze onderdelen'),
    data: says(quoted, 'de gegevens', 'elk van deze gegevens'),
    people: says(quoted, 'deze mensen', 'elk van deze groepen'),
    purpose: says(quoted, 'dit doel', 'elk van deze doelen'),
    measure: says(quoted, 'deze maatregel', 'elk van deze maatregelen'),
    decision: says(after('het besluit'), 'dit besluit', 'elk van deze besluiten'),
    certificate: says(after('het certificaat'), 'dit certificaat', 'elk van deze certificaten'),
    arrangement: says(after('de afspraak'), 'deze afspraak', 'elk van deze afspraken'),
  },
  en: {
    organisation: says(plain, 'your organisation', 'your organisation'),
    activity: says(quoted, 'this work', 'this work'),
    company: says(plain, 'this company', 'each of these companies'),
    client: says(plain, 'this client', 'each of these clients'),
    recipient: says(quoted, 'this recipient', 'each of them'),
    program: says(quoted, 'this system', 'each of these systems'),
    cookie: says(after('the cookie'), 'this cookie', 'each of these cookies'),
    embed: says(quoted, 'this part', 'each of these parts'),
    data: says(quoted, 'the data', 'each of these data'),
    people: says(quoted, 'these people', 'each of these groups'),
    purpose: says(quoted, 'this purpose', 'each of these purposes'),
    measure: says(quoted, 'this measure', 'each of these measures'),
    decision: says(after('the decision'), 'this decision', 'each of these decisions'),
    certificate: says(after('the certificate'), 'this certificate', 'each of these certificates'),
    arrangement: says(after('the arrangement'), 'this arrangement', 'each of these arrangements'),
  },
};

/** The activity in a sentence, with the space before it. */
export const atActivity: Readonly<Record<Language, <T>(name: T) => Parts<T>>> = {
  nl: (name) => [' bij “', name, '”'],
  en: (name) => [' in “', name, '”'],
};

/** What stands in a sentence for values that differ from line to line. */
export const atTheLine: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: { place: 'het land dat erbij staat', period: 'zo lang als erbij staat' },
  en: { place: 'the country beside it', period: 'the time beside it' },
};
