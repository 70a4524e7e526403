/** Consent that is none: by use, by force, by a box already ticked, or for everything at once. */
import { everythingCues, onlyConsentCues } from './blanket-consent.ts';
import { browsewrapCues, handOverCues } from './browsewrap.ts';
import { bundledCues } from './bundled-consent.ts';
import { forAllCues } from './consent-for-all.ts';
import { contractCues } from './contract-consent.ts';
import { cookieWallCues } from './cookie-wall.ts';
import { type FlagRules, inOrder, raisedOn, type Seen, within, without } from './flag.ts';
import { forcedConsent } from './forced-consent.ts';
import { generalCues } from './general-consent.ts';
import { handedInCues } from './handed-in.ts';
import { impliedConsentCues } from './implied-consent.ts';
import { imposedCues } from './imposed-consent.ts';
import { joiningCues } from './joining-consent.ts';
import { plainConsentCues } from './plain-consent.ts';
import { preTick } from './pre-tick.ts';
import { presumedCues } from './presumed-consent.ts';
import { purposesCues } from './purposes-consent.ts';

/** Whatever somebody does or leaves, and is held to have consented by. */
const actFacts = {
  byHanding: handOverCues,
  everything: everythingCues,
  general: generalCues,
  implied: impliedConsentCues,
  joining: joiningCues,
  plain: plainConsentCues,
  presumed: presumedCues,
  purposes: purposesCues,
} satisfies FlagRules['facts'];

/** Of a contract, or of everything, consent is the wrong basis; of other acts it is none at all. */
function readFromActs(fact: Seen['fact']): readonly number[] {
  const acts = Object.keys(actFacts).flatMap(fact);
  return acts.length === 0 ? [] : within(acts, fact('handedIn'));
}

export const consentFlags: readonly FlagRules[] = [
  {
    id: 'browsewrap',
    raisedBy: browsewrapCues,
    facts: {
      ...actFacts,
      handedIn: handedInCues,
      contract: contractCues,
      byVisit: {
        nl: [
          {
            says: [
              '*site|*sites|webshop|webwinkel|app|applicatie|*dienst|*diensten|pagina*|bezoek*',
            ],
          },
        ],
        en: [{ says: ['site|website|webshop|app|application|service|services|page|visit*'] }],
      },
    },
    judge: ({ raisedBy, fact }) =>
      raisedOn(
        inOrder(
          without(raisedBy, without([...fact('purposes'), ...fact('contract')], fact('byVisit'))),
          readFromActs(fact),
        ),
      ),
  },
  { id: 'cookieWall', raisedBy: cookieWallCues },
  forcedConsent,
  preTick,
  {
    id: 'consentAll',
    raisedBy: generalCues,
    facts: {
      ...actFacts,
      handedIn: handedInCues,
      byUse: browsewrapCues,
      bundled: bundledCues,
      contract: contractCues,
      forAll: forAllCues,
      imposed: imposedCues,
      onlyConsent: onlyConsentCues,
    },
    judge: ({ raisedBy, fact }) => {
      const all = inOrder(
        without([...raisedBy, ...fact('byHanding'), ...fact('imposed')], fact('byUse')),
        ...['onlyConsent', 'everything', 'contract', 'joining'].map(fact),
        ...['implied', 'plain', 'presumed', 'purposes'].map(fact),
      );
      return raisedOn(inOrder(without(all, readFromActs(fact)), fact('bundled'), fact('forAll')));
    },
  },
];
