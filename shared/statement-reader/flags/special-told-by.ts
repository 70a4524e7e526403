/** Special data that are told by something else: by who belongs to the group, or by the work somebody does. */
import type { FlagRules } from './flag.ts';

type Facts = NonNullable<FlagRules['facts']>;

/** What says something of a person whom it is known to belong to (CJEU C-184/20: inferred is special too). */
const BELONGING_NL =
  'lidmaatschap|lid|deelname|aanwezigheid|inschrijving|aanmelding|bezoek|abonnement|donatie';
const KIND_NL =
  'seksuele|geaardheid|gerichtheid|geloof*|godsdienst*|religieuze|levensovertuiging|politieke|gezondheid*|medische|etnische|afkomst|vakbond*|ziekte*|aandoening*';
const BELONGING_EN =
  'membership|member|participation|attendance|attending|registration|subscription|donation|joining';
const KIND_EN =
  'sexual|orientation|faith|religio*|belief*|political|health|medical|ethnic*|racial|illness|condition';

/** Who says so of itself: whoever is its member has a political opinion (AVG 9(1)). */
const PARTY_NL = [
  'als|is|zijn|en een? lokale|landelijke|politieke? politieke partij|beweging',
  'is|zijn een …2 politieke partij|beweging',
  'partijbureau|partijbestuur|partijsecretaris|partijsecretariaat|partijkantoor',
];
const PARTY_EN = [
  'as a …2 political party',
  'is|are a …2 political party',
  'party headquarters|executive|secretary|chairman',
];

export const fromMembershipCues = {
  inferred: {
    nl: [
      {
        says: [
          'lid|leden|ledenadministratie|lidmaatschap|partijlid|partijleden …14 {verwerk}',
          '{verwerk} …14 lid|leden|ledenadministratie|lidmaatschap|partijlid|partijleden',
        ],
        and: [['*gegevens|naam|ledenadministratie', 'verwerken|verwerkt|verwerk']],
        somewhere: PARTY_NL,
        nowhere: ['artikel|art 9', 'bijzondere …10 uitdrukkelijke|expliciete toestemming'],
        unless: ['lid|leden <number>', 'artikel|art|sub', 'geen|niet|nooit|functie|nieuwsbrief*'],
        denied: 'no',
      },
      {
        says: [
          `impliceert|verraadt|onthult|suggereert|veronderstelt …2 ${BELONGING_NL} …8 ${KIND_NL}`,
          `${BELONGING_NL} …6 impliceert|verraadt|onthult|suggereert|veronderstelt …8 ${KIND_NL}`,
          `uit …4 ${BELONGING_NL} …6 ${KIND_NL} …6 afgeleid|afleiden|af_te_leiden|blijken|blijkt`,
          `${KIND_NL} …6 blijkt|blijken|afgeleid|afleiden|af_te_leiden|volgt …4 uit …4 ${BELONGING_NL}`,
        ],
        unless: [
          'geen|niets|niet …4 afleiden|afgeleid|af_te_leiden|blijkt|impliceert|zegt',
          'geen|niets|niet …4 verraadt|onthult|suggereert|veronderstelt',
          'impliceert|verraadt|onthult|suggereert|leiden geen|niets|niet',
          'ongeacht|discrimin*',
          'uitdrukkelijke|expliciete toestemming',
          'artikel|art 9',
        ],
      },
    ],
    en: [
      {
        says: [
          'member|members|membership …12 {data}|name|names',
          '{data}|name|names …12 member|members|membership',
        ],
        and: [['{process}', '{keep}']],
        somewhere: PARTY_EN,
        nowhere: ['article|art 9', 'special|political …10 explicit consent', 'substantial'],
        unless: ['no|not|never|newsletter*|eu|uk|states|state'],
        denied: 'no',
      },
      {
        says: [
          `${BELONGING_EN} …6 implies|imply|reveals|reveal|suggests|suggest|discloses|indicates|indicate …8 ${KIND_EN}`,
          `${KIND_EN} …6 inferred|deduced|apparent|implied from|by …4 ${BELONGING_EN}`,
        ],
        unless: [
          'not|never|nothing|no',
          'regardless|discriminat*',
          'explicit consent',
          'article|art 9',
        ],
      },
    ],
  },
} satisfies Facts;

const STAFF_NL = 'medewerker*|werknemer*|personeel*|vrijwilliger*|sollicitant*|stagiair*';
const STAFF_EN = 'worker*|staff|employee*|volunteer*|personnel|applicant*|contractor*';

/** A list of what is kept of staff, and under the same title the law that asks for it. */
export const ofStaffCues = (kindsNl: readonly string[], kindsEn: readonly string[]): Facts => ({
  ofStaff: {
    nl: [
      {
        says: [...kindsNl, 'ziek*|*verzuim|antecedenten*'],
        titled: [STAFF_NL],
        in: ['item', 'row'],
      },
    ],
    en: [
      {
        says: [...kindsEn, 'sickness|background|absence*'],
        titled: [STAFF_EN],
        in: ['item', 'row'],
      },
    ],
  },
  lawOfStaff: {
    nl: [
      {
        says: [
          '*grondslag*|rechtsgrond* …20 wettelijk* *plicht*|*verplichting*|eis|eisen|vereisten|taak',
          'wettelijk* *plicht*|*verplichting*|eis|eisen …20 *grondslag*|rechtsgrond*',
        ],
        titled: [STAFF_NL],
        denied: 'no',
      },
    ],
    en: [
      {
        says: [
          'lawful|legal basis|bases|ground|grounds …20 legal|statutory requirement*|obligation*|duty|duties',
        ],
        titled: [STAFF_EN],
        denied: 'no',
      },
    ],
  },
});
