/** What the law must know of a word, whether it is the law pack's or the user's own. */

import type { Audience } from '../domain/activity.ts';
import { ownTermId } from '../domain/ids.ts';
import { dataItems } from '../reference/vocabulary-data.ts';
import { purposes } from '../reference/vocabulary-purposes.ts';
import { subjects } from '../reference/vocabulary-subjects.ts';
import type { CheckContext } from './context.ts';

export interface DataTraits {
  readonly special: boolean;
  readonly criminal: boolean;
  readonly nid: boolean;
  readonly idCopy: boolean;
  readonly mayReveal: boolean;
}

const noTraits: DataTraits = {
  special: false,
  criminal: false,
  nid: false,
  idCopy: false,
  mayReveal: false,
};

const dataTraits = new Map<string, DataTraits>(
  dataItems.map((term) => [
    term.id,
    {
      special: term.special === true,
      criminal: term.criminal === true,
      nid: term.nid === true,
      idCopy: term.idCopy === true,
      mayReveal: term.mayReveal !== undefined,
    },
  ]),
);

export function traitsOfData(context: CheckContext, term: string): DataTraits {
  const own = context.index.get('ownTerm', ownTermId(term));
  if (own) return { ...noTraits, special: own.special === true, criminal: own.criminal === true };
  return dataTraits.get(term) ?? noTraits;
}

export interface SubjectTraits {
  /** Statement these people read; undefined for suppliers and for own words not yet placed. */
  readonly audience: Audience | undefined;
  readonly minor: boolean;
  readonly vulnerable: boolean;
}

const subjectTraits = new Map<string, SubjectTraits>(
  subjects.map((term) => [
    term.id,
    {
      audience: term.audience === 'suppliers' ? undefined : term.audience,
      minor: term.minor === true,
      vulnerable: term.vulnerable === true,
    },
  ]),
);

export function traitsOfSubject(context: CheckContext, term: string): SubjectTraits {
  const own = context.index.get('ownTerm', ownTermId(term));
  if (own)
    return {
      audience: own.audience,
      minor: own.children === true,
      vulnerable: own.vulnerable === true,
    };
  return subjectTraits.get(term) ?? { audience: undefined, minor: false, vulnerable: false };
}

const marketing = new Set(purposes.filter((term) => term.directMarketing).map((term) => term.id));

/** Whether the vocabulary calls the purpose direct marketing. */
export const isMarketingTerm = (term: string): boolean => marketing.has(term);
