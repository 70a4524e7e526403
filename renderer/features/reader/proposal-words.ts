/** A proposal in words: what would stand in the register, and what belongs to it. */
import type { Language } from '../../../shared/domain/text.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { fieldLabel, fieldLabelOfOne } from '../../../shared/i18n/fields.ts';
import { capitalise, formatPeriod, joinWords, lowerFirst } from '../../../shared/i18n/format.ts';
import { countryByCode, lawById } from '../../../shared/reference/lookup.ts';
import type { Named, Proposal } from '../../../shared/statement-reader/proposals/proposal.ts';

export interface ProposalWords {
  readonly what: string;
  readonly detail: string | undefined;
}

/** Own words of the text stay as they are; a term of the law pack has its name in the language. */
export function nameOf({ term, text }: Named, language: Language): string {
  const law = term === undefined ? undefined : lawById(term);
  return law?.[language] ?? text;
}

const termOf = (id: string | undefined, language: Language): string | undefined =>
  id === undefined ? undefined : lawById(id)?.[language];

/** In: `country.US` or `US`. */
const countryName = (country: string | undefined, language: Language): string | undefined =>
  country === undefined ? undefined : (lawById(country) ?? countryByCode(country))?.[language];

const together = (...parts: readonly (string | undefined)[]): string | undefined => {
  const told = parts.filter((part) => part !== undefined && part !== '');
  return told.length === 0 ? undefined : told.join(', ');
};

export function proposalWords(proposal: Proposal, language: Language): ProposalWords {
  switch (proposal.group) {
    case 'organisation':
      return {
        what:
          proposal.field === 'legalForm'
            ? choiceLabel('organisation', 'legalForm', proposal.value, language)
            : proposal.value,
        detail: fieldLabelOfOne('organisation', proposal.field, language),
      };
    case 'dpo':
      return { what: proposal.value, detail: fieldLabel('dpo', proposal.field, language) };
    case 'bases':
      return { what: nameOf(proposal.value, language), detail: proposal.interest };
    case 'recipients': {
      const kind = nameOf(proposal.value, language);
      const place = countryName(proposal.country, language);
      return proposal.party === undefined
        ? { what: kind, detail: place }
        : {
            what: proposal.party,
            detail: together(kind === proposal.party ? undefined : lowerFirst(kind), place),
          };
    }
    case 'retention':
      return retentionWords(proposal, language);
    case 'transfers': {
      const place = countryName(proposal.country, language) ?? proposal.place;
      return {
        what: place ?? nameOf(proposal.value, language),
        detail: together(proposal.party, termOf(proposal.instrument, language)),
      };
    }
    case 'cookies':
      return {
        what: nameOf(proposal.value, language),
        detail: together(
          proposal.party,
          proposal.lifetime === undefined ? undefined : formatPeriod(proposal.lifetime, language),
        ),
      };
    case 'rights':
      return rightsWords(proposal, language);
    default:
      return { what: nameOf(proposal.value, language), detail: undefined };
  }
}

/** One sentence often tells by which route and within how long: each says its own part. */
function rightsWords(
  proposal: Extract<Proposal, { readonly group: 'rights' }>,
  language: Language,
): ProposalWords {
  const { field, value } = proposal;
  if (field === 'right') return { what: nameOf(value, language), detail: undefined };
  if (field === 'identityCheck')
    return { what: value.text, detail: fieldLabel('rightsPolicy', field, language) };
  return field === 'channel'
    ? {
        what: capitalise(choiceLabel('rightsPolicy', 'channels', proposal.channel, language)),
        detail: fieldLabel('rightsPolicy', 'channels', language),
      }
    : {
        what: formatPeriod(`P${proposal.days}D`, language),
        detail: fieldLabel('rightsPolicy', field, language),
      };
}

function retentionWords(
  proposal: Extract<Proposal, { readonly group: 'retention' }>,
  language: Language,
): ProposalWords {
  const { period, start, startText, criterion, criterionText, of, value } = proposal;
  const begins = termOf(start, language) ?? startText;
  const decided = termOf(criterion, language) ?? criterionText;
  const length = period === undefined ? undefined : formatPeriod(period, language);
  const kept = of.map((each) => lowerFirst(nameOf(each, language)));
  return {
    what: length ?? decided ?? nameOf(value, language),
    detail: together(
      begins === undefined ? undefined : lowerFirst(begins),
      kept.length === 0 ? undefined : joinWords(kept, language),
    ),
  };
}
