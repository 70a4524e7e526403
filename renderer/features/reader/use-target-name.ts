import { statementReaderMessages } from '../../../shared/i18n/statement-reader.ts';
import { lawById } from '../../../shared/reference/lookup.ts';
import type { StatementPartKey } from '../../../shared/reference/statement-parts.ts';
import { everyProposal } from '../../../shared/statement-reader/proposals/proposal.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { proposalWords } from './proposal-words.ts';
import { useReader } from './reader-state.ts';
import { flagsInOrder, kindOf } from './targets.ts';

/** Out: what a target is called in the menu of a sentence. */
export function useTargetName(): (target: string) => string {
  const language = useLanguage();
  const { elementNames } = useMessages(statementReaderMessages);
  const reading = useReader(({ read }) => read?.result);
  return (target) => {
    const kind = kindOf(target);
    const id = target.slice(kind.length + 1);
    if (reading === undefined) return id;
    switch (kind) {
      case 'element':
        return elementNames[id as StatementPartKey];
      case 'flag': {
        const flag = flagsInOrder(reading)[Number(id)];
        return flag === undefined ? id : (lawById(`redFlag.${flag.id}`)?.[language] ?? flag.id);
      }
      case 'proposal': {
        const proposal = everyProposal(reading.proposals).find((each) => each.id === id);
        if (proposal === undefined) return id;
        const { what, detail } = proposalWords(proposal, language);
        return detail === undefined ? what : `${what}, ${detail}`;
      }
      case 'difference':
        return '';
    }
  };
}
