/** For how long. */
import { type FlagRules, missing, raisedOn, without } from './flag.ts';
import { isOtherwiseWhole } from './whole.ts';

const VAGUE_NL = [
  'niet langer …12 nodig|noodzakelijk|vereist|noodzaak',
  'zolang …10 nodig|noodzakelijk|vereist|relevant',
  'zo lang …10 nodig|noodzakelijk|vereist|relevant',
  'niets langer dan nodig|noodzakelijk',
  'niet meer nodig|noodzakelijk',
  'zo kort mogelijk',
  'redelijke termijn|tijd|periode',
  'tijd|periode|termijn …5 nodig|noodzakelijk|vereist',
  'niet langer dan strikt|redelijkerwijs',
  'wanneer|zodra …8 niet meer|langer nodig|noodzakelijk|gebruiken',
  'niet meer|langer gebruiken|gebruikt|nodig …8 verwijder*|gewist|vernietig*',
  'na verloop van tijd',
  'te zijner tijd',
  'bewaartermijn*|bewaarperiode* …6 verschilt|verschillen|varieert|varieren|afhankelijk',
];
const VAGUE_EN = [
  'no longer than …8 necessary|needed|required|need',
  'as long as …8 necessary|needed|required|need|reasonabl*',
  'not longer than …8 necessary|needed|required',
  'longer …3 than …8 necessary|needed',
  'no longer need|needed|necessary',
  'reasonable period|time',
  'period|time …6 necessary|needed|required',
  'longer …2 than …4 required|needed',
  'retention period|periods …6 vary|varies|depend|depends|differ',
  'in due course',
];

/** Without anyone in them they may stay. */
const NOBODYS_NL = ['anoniem*|geanonimiseerd*|anonieme', 'niet …6 herleidbaar|herleiden'];
const NOBODYS_EN = ['anonym*|aggregate*|deidentified', 'no longer identif*'];

const FOREVER_EN = 'indefinitely|forever|permanently|indefinite|perpetuity|perpetually';

export const retentionFlags: readonly FlagRules[] = [
  {
    id: 'forever',
    raisedBy: {
      nl: [
        {
          says: [
            'oneindig …4 {bewaar}|staan|bewaard',
            `{bewaar} …6 oneindig|onbeperkt|eeuwig|eeuwigdurend|levenslang|permanent`,
            `onbeperkt|onbeperkte|permanent|eeuwig|levenslang …4 {bewaar}|staan`,
            'voor altijd …4 {bewaar}|staan',
            '{bewaar} …8 voor altijd',
            '{bewaar} …8 onbepaalde tijd|duur|termijn',
            'onbepaalde tijd|duur|termijn …6 {bewaar}|staan',
            'staan|staat|blijven|blijft …6 onbepaalde tijd|duur',
            '{bewaar} …4 onbeperkte tijd|duur',
          ],
          unless: [
            'verwijder* …6 permanent',
            'permanent …3 verwijder*|gewist|wissen|vernietig*',
            'definitief',
            'contract|overeenkomst|abonnement|dienstverband …6 onbepaalde',
            'toegang',
            'cookie*',
            ...NOBODYS_NL,
          ],
          denied: 'no',
        },
        {
          says: [
            '*gegevens …4 niet|nooit verwijderd|gewist|vernietigd|weggegooid',
            'geen limiet|grens|einde …6 bewaa*|bewar*',
          ],
          unless: [
            'zolang|voordat|totdat|tot|als|indien|wanneer|tenzij|zonder|eerder|automatisch',
            'binnen|direct|meteen|onbedoeld|per ongeluk',
            'kunnen|kan|hoeven|wet*|bewaarplicht',
            'cookie*|backup*',
            ...NOBODYS_NL,
          ],
        },
        { says: ['verwijderen|wissen …6 nooit', 'nooit …4 verwijderd|gewist'] },
        {
          says: ['blijven|blijft …4 bewaard', 'bewaard …2 blijven'],
          unless: [
            '<number> {periode}',
            'tot|totdat|zolang|gedurende|indien|als|tenzij',
            'wet*',
            'cookie*',
            'veilig',
          ],
        },
        {
          says: ['ongelimiteerd|onbeperkt'],
          and: [['geldigheidsduur', '*termijn*', 'bewaarduur']],
        },
        {
          says: ['onbeperkt', 'voor altijd', 'onbepaalde tijd', 'oneindig', 'permanent'],
          under: ['{bewaar}', '*bewaartermijn*', 'hoe lang'],
          in: ['row', 'item'],
          unless: ['verwijder*', 'contract', 'dienstverband'],
        },
      ],
      en: [
        {
          says: [`{keep} …10 ${FOREVER_EN}`, '{keep} …6 for ever', `${FOREVER_EN} …6 {keep}`],
          unless: [
            'permanently …4 delet*|eras*|remov*',
            'delet* …4 permanently',
            'contract*',
            ...NOBODYS_EN,
          ],
          denied: 'no',
        },
        { says: ['never delete*|erase*|remove*'], unless: ['cookie*', ...NOBODYS_EN] },
        {
          says: ['no limit …8 keep|retain|retention|store|stored'],
          unless: ['cookie*', ...NOBODYS_EN],
        },
        {
          says: [FOREVER_EN],
          and: [['{keep}', 'retained', 'records']],
          in: ['row', 'item'],
          unless: ['permanently …4 delet*|eras*|remov*', ...NOBODYS_EN],
        },
      ],
    },
    facts: {
      /** Reactions stay as long as the page they stand under. */
      public: {
        nl: [{ says: ['reactie*|commentaar|review*|recensie*|bericht*|blog*'] }],
        en: [{ says: ['comment*|review*|post*|blog*'] }],
      },
    },
    judge: ({ raisedBy, fact }) => {
      const others = without(raisedBy, fact('public'));
      return others.length > 0 ? raisedOn(raisedBy) : raisedOn(raisedBy, 'medium');
    },
  },
  {
    id: 'vagueRetention',
    raisedBy: {
      nl: [
        { says: VAGUE_NL, and: [['{bewaar}', '{gegevens}', 'verwijderd']], unless: ['cookie*'] },
      ],
      en: [{ says: VAGUE_EN, and: [['{keep}', '{data}']], unless: ['cookie*'] }],
    },
    judge: ({ raisedBy, element }) =>
      element('retention').status !== 'present' ? raisedOn(raisedBy) : undefined,
  },
  {
    id: 'noRetention',
    facts: {
      kept: {
        nl: [{ says: ['bewaar|bewaart|bewaren|bewaard', '*bewaartermijn*|bewaarplicht*'] }],
        en: [{ says: ['keep|keeps|kept|retain*|retention', '<number> years|months after'] }],
      },
    },
    judge: (seen) =>
      missing(
        seen.element('retention').status === 'absent' &&
          seen.fact('kept').length === 0 &&
          isOtherwiseWhole(seen, ['retention']),
      ),
  },
];
