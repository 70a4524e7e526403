import { useMemo, useState } from 'react';
import { refOf } from '../../../shared/domain/ref-text.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { joinWords } from '../../../shared/i18n/format.ts';
import {
  everyProposal,
  type OrganisationField,
  type Proposal,
} from '../../../shared/statement-reader/proposals/proposal.ts';
import { isUnconfirmed } from '../../../shared/statement-reader/proposals/unconfirmed.ts';
import { backend } from '../../state/backend.ts';
import { useAll, useFile, useSingle } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { told } from '../../state/refusal.ts';
import { today } from '../../state/today.ts';
import { type Doubt, doubtedIn } from './doubted.ts';
import { fieldOf, heldAs, type ProposalState, standsWith, stillThere } from './proposal-state.ts';
import { nameOf } from './proposal-words.ts';
import type { ReadText } from './read-text.ts';
import { plainAccepted, rememberAccepted, useReader } from './reader-state.ts';

export interface Decisions {
  readonly all: readonly Proposal[];
  readonly stateOf: (id: string) => ProposalState;
  /** Address in the register of what it says. */
  readonly viewOf: (proposal: Proposal) => string | undefined;
  /** With which activities it stands now; before it is accepted, with which it goes, where the text says so. */
  readonly placeOf: (proposal: Proposal) => string | undefined;
  /** Where a sentence of it is also among what is wrong. */
  readonly doubtOf: (id: string) => Doubt | undefined;
  /** One by one with its sentence before the person it is confirmed; of many at once it is still to be. */
  readonly accept: (ids: readonly string[], how: 'judged' | 'together') => Promise<void>;
  readonly isAccepting: boolean;
  /** What accepting last came to; nothing once that was undone. */
  readonly told: string;
}

/** What was accepted at one time. */
interface Accepted {
  readonly words: string;
  /** Addresses by the id of their proposal. */
  readonly made: Readonly<Record<string, readonly string[]>>;
}

export function useDecisions(file: string, read: ReadText): Decisions {
  const messages = useMessages(readerMessages);
  const language = useLanguage();
  const cache = useFile((now) => now.cache);
  const { accepted, rejected } = useReader();
  const [isAccepting, setAccepting] = useState(false);
  const [last, setLast] = useState<Accepted>();
  const organisation = useSingle('organisation');
  const dpo = useSingle('dpo');
  const rightsPolicy = useSingle('rightsPolicy');
  const sources = useAll('provenance');
  const statuses = useMemo(
    () => new Map(sources.map(({ target, status }) => [target, status])),
    [sources],
  );
  const doubted = useMemo(() => doubtedIn(read.result), [read]);
  const all = useMemo(() => inOrder(everyProposal(read.result.proposals)), [read]);
  const byId = useMemo(() => new Map(all.map((proposal) => [proposal.id, proposal])), [all]);
  const activities = useMemo(
    () => new Map(read.result.proposals.activities.map(({ id, value }) => [id, value])),
    [read],
  );
  const accept = async (ids: readonly string[], how: 'judged' | 'together') => {
    setAccepting(true);
    setLast(undefined);
    const reply = await told(
      backend.call('reader.accept', {
        file,
        reading: read.reading,
        proposals: [...ids],
        before: plainAccepted(accepted),
        isJudged: how === 'judged',
        label: messages.acceptLabel,
        on: today(),
      }),
    );
    setAccepting(false);
    if (!reply.ok) return;
    const { made, left, other, waiting } = reply.value;
    const taken = ids.filter((id) => !left.includes(id));
    const beside = Object.keys(made).filter((id) => !ids.includes(id));
    rememberAccepted(
      new Map([
        ...taken.map((id) => [id, made[id] ?? []] as const),
        ...beside.map((id) => [id, [...(accepted.get(id) ?? []), ...(made[id] ?? [])]] as const),
      ]),
    );
    const came = taken.filter((id) => (made[id] ?? []).length > 0).length;
    const words = messages.told({
      accepted: came - waiting.length,
      waiting: waiting.length,
      left: left.length,
      other: other.length,
      there: taken.length - came - other.length,
    });
    setLast({ words, made });
  };
  const single = { organisation, dpo, rightsPolicy };
  const thereOf = (id: string, made: readonly string[] = []) =>
    stillThere(cache, made, byId.get(id));
  const isUndone = ({ made }: Accepted) => {
    const all = Object.entries(made).filter(([, refs]) => refs.length > 0);
    return all.length > 0 && all.every(([id, refs]) => thereOf(id, refs) === undefined);
  };
  return {
    all,
    stateOf: (id) => {
      const made = accepted.get(id);
      if (made !== undefined && thereOf(id, made) !== undefined)
        return isUnconfirmed(made, statuses) ? 'waiting' : 'accepted';
      const proposal = byId.get(id);
      const field = proposal && fieldOf(proposal);
      const held = field && heldAs(field, single[field.entity]);
      if (held !== undefined) return held;
      if (made?.length === 0) return 'there';
      return rejected.has(id) ? 'rejected' : 'open';
    },
    viewOf: (proposal) => {
      const made = thereOf(proposal.id, accepted.get(proposal.id));
      if (made !== undefined) return made;
      const filled = fieldOf(proposal);
      const row = filled && single[filled.entity];
      return filled && row ? refOf(filled.entity, row.id, filled.field) : undefined;
    },
    placeOf: (proposal) => {
      if (!('activities' in proposal)) return undefined;
      const standing = standsWith(cache, accepted.get(proposal.id) ?? []);
      const wanted = proposal.activities.flatMap((id) => activities.get(id) ?? []);
      const names =
        standing.length > 0
          ? standing.map(({ name }) => inLanguage(name, language).text)
          : wanted.map((value) => nameOf(value, language));
      return names.length === 0 ? undefined : messages.forActivities(joinWords(names, language));
    },
    doubtOf: (id) => doubted.get(id),
    accept,
    isAccepting,
    told: last === undefined || isUndone(last) ? '' : last.words,
  };
}

/** As one writes an organisation down; in a text its parts stand anywhere. */
const organisationFields: readonly OrganisationField[] = [
  'legalName',
  'legalForm',
  'kvk',
  'address',
  'postcode',
  'city',
  'email',
  'privacyContactEmail',
  'phone',
  'websites',
];

function inOrder(proposals: readonly Proposal[]): readonly Proposal[] {
  const place = (proposal: Proposal): number =>
    proposal.group === 'organisation' ? organisationFields.indexOf(proposal.field) : 99;
  return [...proposals].sort((one, other) => place(one) - place(other));
}
