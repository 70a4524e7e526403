/** Words that every document shares. */
import type { Language } from '../domain/text.ts';

export interface DocumentMessages {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly noneOn: (when: string) => string;
  readonly noOn: (when: string) => string;
  readonly notEstablished: string;
  readonly toConfirm: (value: string) => string;
  readonly toAnswer: (question: string) => string;
  readonly toFill: (what: string) => string;
  readonly chooseOne: (options: string) => string;
  readonly resolveFirst: (what: string) => string;
  readonly notMatching: (what: string) => string;
  readonly checkAgain: (what: string) => string;
  readonly snapshot: (date: string) => string;
  readonly version: (number: number, date: string) => string;
  readonly otherLanguage: (language: string) => string;
  readonly and: string;
}

const nl: DocumentMessages = {
  yes: 'ja',
  no: 'nee',
  none: 'geen',
  noneOn: (when) => `geen, vastgesteld ${when}`,
  noOn: (when) => `nee, vastgesteld ${when}`,
  notEstablished: 'Nog niet vastgesteld.',
  toConfirm: (value) => `[Nog bevestigen: ${value}]`,
  toAnswer: (question) => `[Nog beantwoorden: ${question}]`,
  toFill: (what) => `[Nog invullen: ${what}]`,
  chooseOne: (options) => `[Kies één: ${options}]`,
  resolveFirst: (what) => `[Eerst oplossen: ${what}]`,
  notMatching: (what) => `[Klopt niet met elkaar: ${what}]`,
  checkAgain: (what) => `[Opnieuw nakijken: ${what}]`,
  snapshot: (date) => `Momentopname van ${date}`,
  version: (number, date) => `Versie ${number}, ${date}`,
  otherLanguage: (language) =>
    `Tekst die de organisatie alleen in het ${language} heeft, staat in die taal.`,
  and: ' en ',
};

const en: DocumentMessages = {
  yes: 'yes',
  no: 'no',
  none: 'none',
  noneOn: (when) => `none, established ${when}`,
  noOn: (when) => `no, established ${when}`,
  notEstablished: 'Not yet established.',
  toConfirm: (value) => `[To confirm: ${value}]`,
  toAnswer: (question) => `[To answer: ${question}]`,
  toFill: (what) => `[To fill in: ${what}]`,
  chooseOne: (options) => `[Choose one: ${options}]`,
  resolveFirst: (what) => `[Resolve first: ${what}]`,
  notMatching: (what) => `[Does not match: ${what}]`,
  checkAgain: (what) => `[Check again: ${what}]`,
  snapshot: (date) => `Snapshot of ${date}`,
  version: (number, date) => `Version ${number}, ${date}`,
  otherLanguage: (language) =>
    `Text that the organisation has only in ${language} stands in that language.`,
  and: ' and ',
};

export const documentMessages: Readonly<Record<Language, DocumentMessages>> = { nl, en };
