/** Names that the reader of statements gives to what it puts into a register. */
import type { Language } from '../domain/text.ts';

export interface ProposalMessages {
  /** Activity for what a statement says without telling for which activity. */
  readonly generalActivity: string;
}

const nl: ProposalMessages = { generalActivity: 'Uit de privacyverklaring: nog te verdelen' };

const en: ProposalMessages = { generalActivity: 'From the privacy statement: still to be divided' };

export const proposalMessages: Readonly<Record<Language, ProposalMessages>> = { nl, en };
