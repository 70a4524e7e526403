/** A yes that is filled in beforehand: whoever leaves it so has done nothing. */
import type { FlagRules } from './flag.ts';

/** What one would say yes to; a list of lessons is ticked as well. */
const MATTER_NL = [
  '{reclame}',
  'toestemming|akkoord|cookie*|partners|foto*|delen|sponsor*',
  'mail|mails|email*|post',
  'vinkje|vinkjes|hokje|hokjes|vakje|vakjes|aankruisvakje*|selectievakje*|schuifje*',
];
const MATTER_EN = [
  '{promotion}',
  'write to you',
  'consent|agree|cookie*|partner*|sponsor*|photo*|sharing|mailing*|email*|contact|contacted|updates',
];
const BOX_NL = 'hokje|hokjes|vakje|vakjes|vinkje|vinkjes|kruisje';

export const preTick: FlagRules = {
  id: 'preTick',
  raisedBy: {
    nl: [
      {
        says: [
          'standaard …4 aangevinkt|aangekruist|aanstaat',
          'vooraf …3 aangevinkt|aangekruist',
          'al|alvast|automatisch …4 aangevinkt|aangekruist|aangezet|aangeklikt',
          'tenzij {u} …8 uitvinkt|uitvink|weghaalt|uitzet',
          `tenzij {u} …10 ${BOX_NL} …4 leeg|weg|uit|verwijdert|leegmaakt`,
          'vinkje …8 weghalen|verwijderen|uitzetten',
        ],
        and: [MATTER_NL],
        unless: ['functionele', 'noodzakelijke', 'zelf|hebt|heeft {u}? …2 al …4 aangevinkt'],
        denied: 'no',
      },
      {
        says: [
          'cookies …2 staan …8 aan',
          'cookies …6 standaard …2 aan|ingeschakeld|geactiveerd|actief',
        ],
        and: [['uitzetten|uitschakelen|uit_te_zetten|uit_te_schakelen|uitvinken|deactiveren']],
        unless: ['functionele', 'noodzakelijke', 'technische', 'browser*'],
        denied: 'no',
      },
    ],
    en: [
      {
        says: [
          'preticked',
          'pre ticked|checked|selected',
          'ticked by default',
          'unless you untick|uncheck',
          'opt out …4 unticking|unchecking',
          'untick|uncheck …3 box*',
        ],
        unless: ['necessary|essential'],
        denied: 'no',
      },
      {
        says: [
          'already|automatically ticked|checked|selected|filled_in',
          'ticked|checked|selected for_you|in_advance|beforehand|by_default',
          'switched|turned|set on by_default|from_the_start|automatically',
          'on|active|enabled|activated by_default|from_the_start',
          'clear|remove|delete the|that|this? tick',
        ],
        and: [MATTER_EN],
        unless: [
          'necessary|essential|strictly|functional',
          'change your mind',
          'until you',
          'any time',
        ],
        denied: 'no',
      },
    ],
  },
};
