/** Which activity of the law pack a purpose belongs to in this statement, and how that is called here. */
import { isPartOfArticle } from './contexts.ts';
import { type Marked, said } from './marked.ts';
import type { Named } from './proposal.ts';
import {
  accounts,
  clients,
  contact,
  halves,
  identity,
  lessons,
  members,
  type Names,
  security,
  students,
  type Trade,
  trades,
} from './words/activity-names.ts';
import { templateOfPurpose } from './words/purpose-words.ts';

/** Aims that something else is done for: no activity by themselves. */
const NO_ACTIVITY = new Set([
  'purpose.legalDuty',
  'purpose.businessTransfer',
  'purpose.enforceTerms',
  'purpose.serviceQuality',
]);

/** What else tells which activity it is part of. */
const templateOfOther: Readonly<Record<string, string>> = {
  'subject.applicant': 'T10',
  'subject.newsletterSub': 'T05',
  'data.invoice': 'T02',
  'data.cv': 'T10',
  'data.orderHistory': 'T06',
  'data.salary': 'T12',
};

const ORDER = 'purpose.order';

export class Templates {
  readonly #subjects = new Map<string, number>();
  readonly #purposes = new Set<string>();
  readonly #hasForm: boolean;
  /** What is ordered, booked or delivered, in words of the text. */
  readonly #trades = new Set<Trade>();

  constructor(marked: readonly Marked[]) {
    for (const one of marked) {
      for (const hit of said(one, 'subject'))
        if (!isPartOfArticle(one, hit))
          this.#subjects.set(hit.term, (this.#subjects.get(hit.term) ?? 0) + 1);
      for (const { term, text } of said(one, 'purpose')) {
        this.#purposes.add(term);
        const trade = term === ORDER ? trades.find(({ says }) => says.test(text)) : undefined;
        if (trade) this.#trades.add(trade);
      }
    }
    this.#hasForm = marked.some(({ passage }) => FORM.test(passage.text.slice(0, 2_000)));
  }

  makesActivity(purpose: string): boolean {
    if (NO_ACTIVITY.has(purpose)) return false;
    return purpose !== 'purpose.legal' || this.#subjects.has('subject.counterparty');
  }

  /** `template.T05`; none where no template fits. */
  of(purpose: string): string | undefined {
    if (purpose === 'purpose.account' && !this.#purposes.has('purpose.order')) return undefined;
    const number = templateOfPurpose[purpose];
    return number === undefined ? undefined : `template.${number}`;
  }

  belongsTo(term: string): string | undefined {
    const other = templateOfOther[term];
    return other === undefined ? this.of(term) : `template.${other}`;
  }

  /** How the activity is called where the name of its template does not fit who this is. */
  nameOf({ term, text, language }: Named): string | undefined {
    if (term === undefined) return undefined;
    const template = this.of(term);
    if (term === 'purpose.account' && template === undefined) return accounts[language];
    if (template === 'template.T04' && !this.#hasForm) return contact[language];
    if (template === 'template.T18' && !this.#purposes.has('purpose.fraud'))
      return (this.#purposes.has('purpose.security') ? security : identity)[language];
    if (template === 'template.T06') return this.#sales()?.[language];
    if (term === 'purpose.training')
      return lessons.find(({ says }) => says.test(text))?.names[language];
    if (template !== 'template.T01') return this.#half(template, text)?.[language];
    return this.#people()?.[language];
  }

  /** A café or a camping site takes orders and bookings without a web shop. */
  #sales(): Names | undefined {
    const told = trades.filter((trade) => this.#trades.has(trade));
    if (told.some(({ names }) => names === undefined)) return undefined;
    const asked = told.filter(({ isAsked }) => isAsked);
    const [first, second] = (asked.length > 0 ? asked : told.slice(0, 1)).flatMap(
      ({ names }) => names ?? [],
    );
    if (!first || !second) return first;
    return {
      nl: `${first.nl} en ${second.nl.toLowerCase()}`,
      en: `${first.en} and ${second.en.toLowerCase()}`,
    };
  }

  /** `Debiteuren en kredietcheck` where only the one is told of. */
  #half(template: string | undefined, text: string): Names | undefined {
    const told = halves.filter(
      ({ of, purposes }) => of === template && purposes.some((one) => this.#purposes.has(one)),
    );
    if (new Set(told.map(({ purposes }) => purposes[0])).size !== 1) return undefined;
    return told.find(({ says }) => says === undefined || says.test(text))?.names;
  }

  /** Whose administration it is: of those that are named most. */
  #people(): Names | undefined {
    const count = (term: string): number => this.#subjects.get(term) ?? 0;
    const customers = count('subject.customer') + count('subject.consumer');
    const others: readonly (readonly [number, Names])[] = [
      [count('subject.member'), members],
      [count('subject.patientClient'), clients],
      [count('subject.student'), students],
    ];
    const [most] = others.toSorted(([one], [other]) => other - one);
    return most && most[0] > customers ? most[1] : undefined;
  }
}

const FORM = /formulier|\bforms?\b/iu;
