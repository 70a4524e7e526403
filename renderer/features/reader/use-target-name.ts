import { readerMessages } from '../../../shared/i18n/app/reader.ts';
import { comparisonMessages } from '../../../shared/i18n/comparison.ts';
import { statementReaderMessages } from '../../../shared/i18n/statement-reader.ts';
import { lawById } from '../../../shared/reference/lookup.ts';
import type { StatementPartKey } from '../../../shared/reference/statement-parts.ts';
import { describeDifference } from '../../../shared/statement-reader/compare/words.ts';
import { everyProposal } from '../../../shared/statement-reader/proposals/proposal.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { proposalWords } from './proposal-words.ts';
import { useReader } from './reader-state.ts';
import { flagsInOrder, type Target } from './targets.ts';

export interface TargetWords {
  /** What it is to the sentence: something that stands in it, a proposal. */
  readonly kind: string;
  readonly name: string;
}

/** Out: what a target is called in the menu of a sentence. */
export function useTargetName(): (target: Target) => TargetWords {
  const language = useLanguage();
  const { targetKinds } = useMessages(readerMessages);
  const { elementNames } = useMessages(statementReaderMessages);
  const { kinds } = useMessages(comparisonMessages);
  const reading = useReader(({ read }) => read?.result);
  return ({ id: target, kind, difference }) => {
    const id = target.slice(kind.length + 1);
    switch (kind) {
      case 'element': {
        const key = id as StatementPartKey;
        const { status, isLikely } = reading?.elements[key] ?? {};
        const how = isLikely ? 'likely' : status === 'partial' ? 'partial' : 'present';
        return { kind: targetKinds[how], name: elementNames[key] };
      }
      case 'flag': {
        const flag = reading && flagsInOrder(reading)[Number(id)];
        const name = flag && (lawById(`redFlag.${flag.id}`)?.[language] ?? flag.id);
        return { kind: targetKinds.flag, name: name ?? id };
      }
      case 'proposal': {
        const proposal = reading && everyProposal(reading.proposals).find((each) => each.id === id);
        const { what, detail } = proposal ? proposalWords(proposal, language) : { what: id };
        return {
          kind: targetKinds.proposal,
          name: detail === undefined ? what : `${what}, ${detail}`,
        };
      }
      case 'difference': {
        if (difference === undefined) return { kind: '', name: id };
        const { about, statement } = describeDifference(difference, language);
        return {
          kind: `${kinds[difference.kind]}:`,
          name: about === '' ? statement : `${about}, ${statement}`,
        };
      }
    }
  };
}
