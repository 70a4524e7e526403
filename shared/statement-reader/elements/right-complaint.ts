import { notBreachReports } from './breach-report.ts';
import type { ElementRules } from './element.ts';

/** AVG 13(2)(d): to complain to the supervisory authority; only naming it is not enough. */
export const rightComplaint: ElementRules = {
  key: 'right_complaint_authority',
  full: {
    nl: [
      {
        says: [
          'klacht*|klagen|klaagt …30 {ap}',
          'niet …4 eens|tevreden|uit …20 {ap}',
          'terecht bij …3 {ap}',
          '{ap} …20 klacht*|klagen',
          'geschil …14 {ap}',
          'indienen|voorleggen|neerleggen|wenden|richten bij|tot|aan …3 {ap}',
        ],
        unless: [
          'datalek*',
          'lek',
          'inbreuk*',
          'melding bij',
          'melden wij',
          'wij melden',
          '*meldingsnummer',
          'gestolen',
          'kwijt',
          'incident*',
          'gemeld',
        ],
      },
      {
        says: ['klacht …4 indienen|in_te_dienen|neerleggen|neer_te_leggen bij …3 {ap}'],
        unless: ['datalek*', 'melden wij', 'wij melden'],
      },
      {
        says: [
          'klacht …8 gba|apd|toezichthouder',
          'gba|apd …8 klacht',
          'klachten …10 gba|apd',
          'richten|wenden tot …2 gba|apd',
          'kan|kunt|kun|mag|mogen …6 gba|apd contacteren|aanschrijven|aanspreken|bereiken',
          'terecht bij …2 gba|apd',
          'naar|bij de? gba|apd …2 stappen|gaan|terecht|aankloppen',
          'stap|stapt|ga|gaat …3 naar de? gba|apd',
        ],
        unless: ['datalek*', 'melden wij'],
      },
      {
        says: ['{ap}', '*autoriteitpersoonsgegevens*'],
        beside: [
          'klacht* over',
          'klacht* …8 indienen|dien',
          'klacht …8 {gegevens}|privacy',
          'niet tevreden',
          'klacht …6 indienen',
          'klagen',
        ],
        and: [['indienen', 'dien', 'kunt', 'kan', 'kun', 'mag', 'terecht', 'recht', 'via', 'bij']],
        unless: [
          'datalek*',
          'lek',
          'inbreuk*',
          'gemeld',
          'melden',
          'melding',
          'wet',
          'houdt toezicht',
        ],
      },

      {
        says: [
          'klacht*|klagen|klaag …20 {ap}',
          '{ap} …20 klacht*|klagen|klaag',
          '{ap} …10 tip',
          'tip …4 aan|bij|naar …2 {ap}',
          '*autoriteitpersoonsgegevens*klacht*',
          'klacht* …20 *autoriteitpersoonsgegevens*',
          '{ap} …12 wenden',
          'wenden …8 {ap}',
          'melding|melden …8 bij …3 {ap}',
          'beroep … {ap}',
        ],
        unless: [
          'datalek*',
          'lek',
          'inbreuk*',
          'gemeld bij',
          'melden wij',
          'wij melden',
          '*meldingsnummer',
          'gestolen',
          'kwijt',
        ],
      },
      {
        says: ['klacht*|klagen'],
        and: [['{recht}', 'dien', 'indienen', 'in te dienen']],
        beside: ['{ap}', '*autoriteitpersoonsgegevens*'],
        under: ['klacht*', '*rechten', 'recht', 'toezichthouder', 'autoriteit*'],
      },
      {
        says: [
          'klacht*|klagen …6 kwijt …6 {ap}',
          '*autoriteitpersoonsgegevens* …14 klacht*|klagen',
          'klacht*|klagen …14 *autoriteitpersoonsgegevens*',
        ],
        unless: ['datalek*', 'inbreuk*', 'gestolen'],
      },
      {
        says: [
          'kunt|kun|kan|mag|mogen {u}? …3 naar|bij …2 {ap}',
          'stap|stapt|ga|gaat …3 naar …2 {ap}',
          'lukt|komen|komt|kom …6 niet …8 {ap}',
        ],
        beside: [
          'oneens|ontevreden|onvrede',
          'niet …4 eens|tevreden',
          'komen|komt|kom …4 niet …3 uit',
          'klacht*|klagen|klachten',
        ],
        unless: ['datalek*', 'inbreuk*', 'gestolen', 'wij|we melden', 'informatie', 'lezen'],
      },
      {
        says: ['kwijt|terecht|indienen|melden bij …3 {ap}'],
        beside: ['klacht*|klagen'],
        unless: ['datalek*', 'inbreuk*', 'gestolen', 'wij|we'],
      },
      {
        says: [
          'naar …2 {ap} stappen|gaan|toe|toestappen|bellen|schrijven',
          'kunt|kun|kan|mag|mogen {u}? …3 naar …2 {ap} als|indien|wanneer|bij',
          'stappen|stap|gaan|ga|stapt|gaat naar …3 {ap}',
          '{ap} …4 inschakelen|benaderen|aanschrijven|vragen|bellen',
          '{ap} …4 in te schakelen',
          '{ap} …4 te benaderen',
          'aankloppen|melden|aangeven|terecht …6 bij …3 {ap}',
        ],
        unless: [
          'datalek*',
          'lek',
          'inbreuk*',
          'gemeld',
          'wij|we|ik melden|meld',
          'gestolen',
          'kwijt',
          'advies',
          'toestemming van',
          'informatie|lezen over',
        ],
      },
      {
        says: ['{ap}', '*autoriteitpersoonsgegevens*', '*gegevensbeschermingsautoriteit*'],
        titled: ['klacht*', 'klachten', 'niet tevreden'],
        unless: ['datalek*', 'inbreuk*', 'toezicht op', 'ziet toe', 'houdt toezicht', 'gemeld'],
      },
      {
        says: [
          'bij …3 {ap} aankloppen|klagen|melden|terecht|indienen|aangeven',
          'ontevreden|onvrede|ongenoegen|oneens …24 {ap}',
        ],
        unless: ['datalek*', 'lek', 'inbreuk*', 'gemeld', 'gestolen', 'wij|we melden', 'incident*'],
      },
      {
        says: [
          'weg naar …2 {ap} …6 open|vrij',
          '{ap} helpt|kan|bemiddelt …2 {u} …4',
          '{ap} kan|kunnen {u} …3 helpen|bijstaan',
        ],
        beside: [
          'niet …4 eens|tevreden|uit|lukt|oplos*',
          'lukt …3 niet',
          'klacht*|klagen|ontevreden|oneens|onvrede',
        ],
        unless: ['vragen over', 'informatie over', 'cookie*'],
      },
      {
        says: ['weg naar …2 {ap} …6 open|vrij'],
        unless: ['datalek*'],
      },
      {
        says: ['ga|gaat|gaan|surf|surft|kijk|kijkt naar|op *autoriteitpersoonsgegevens*|{ap}'],
        beside: ['klacht|klachten'],
        unless: ['datalek*', 'meer informatie|lezen|weten'],
      },
    ],
    en: [
      {
        says: [
          'complain*|grievance …30 {authority}',
          '{authority} …20 complain*',
          'right to complain',
          'turn|go|appeal|refer|write to …3 {authority}',
          'not satisfied|happy|agree|unhappy|dissatisfied …24 {authority}',
          '{authority} …8 unhappy|dissatisfied',
          '{authority} …8 not satisfied|happy',
          'unhappy|dissatisfied …24 {authority}',
          'contact …3 {authority} …12 complain*|concern*',
          'escalate …8 {authority}',
          'raise|take|bring …6 with …3 {authority}',
          'go|turn|approach|step to? …2 {authority}',
          'ico.org.uk …4 concerns|complaints|complaint',
          '*ico.org.uk/make*',
          'not help|satisfied|happy|resolve* …10 {authority}',
        ],
        unless: [
          'right to complain to …1 us|me|committee|board|secretary|manager|head|school|council|trustees',
          'discretion of',
          'at our|its|their …1 discretion',
          'breach*',
          'registered with',
          'incident*',
          'authority to',
          'leak*',
        ],
      },

      {
        says: [
          'complain* …20 {authority}',
          '{authority} …20 complain*',
          'complaint* …20 *autoriteitpersoonsgegevens*',
          'lodge|file|submit|make …4 complaint …20 {authority}',
          'raise …6 concern* …8 {authority}',
          'report …6 concern* …6 {authority}',
        ],
        unless: ['breach*', 'discretion of', 'at our|its|their …1 discretion'],
      },
      {
        says: ['complain*'],
        beside: ['{authority}', '*autoriteitpersoonsgegevens*'],
        under: ['complain*', 'rights', 'authority'],
      },
      {
        says: [
          'take|bring|report|refer …6 to …2 {authority}',
          'concern*|complaint*|matter|problem …10 {authority}',
        ],
        and: [
          [
            'concern*',
            'complain*',
            'unhappy',
            'dissatisfied',
            'resolve*',
            'not satisfied',
            'settle|settled',
            'disagree',
            'not agree',
          ],
        ],
        unless: [
          'breach*',
          'registered with',
          'incident*',
          'leak*',
          'we report|refer|take',
          'discretion of',
          'at our|its|their …1 discretion',
          'safeguarding',
          'child*',
        ],
      },
      {
        says: [
          'report us|me to …3 {authority}',
          'think|believe|feel …16 contact|approach|tell|ask …3 {authority}',
          'resolve*|sort|solve* …10 {authority}',
          'contact|approach the? {authority} …8 if|when you …4 think|believe|feel|unhappy',
          '{authority} can|may|will help',
        ],
        unless: ['breach*', 'registered with', 'incident*', 'leak*', 'advice'],
      },
      {
        says: ['{authority} can|may be reached|contacted', 'contact the? {authority}'],
        beside: ['unhappy', 'not happy|satisfied', 'dissatisfied', 'complain*', 'wrong'],
        unless: ['breach*', 'registered', 'leak*', 'we contact'],
      },
      {
        says: ['{authority}', '*ico.org.uk*', '*autoriteitpersoonsgegevens*'],
        titled: ['complain*', 'complaints', 'unhappy', 'concerns'],
        unless: ['breach*', 'registered', 'registration', 'incident*', 'leak*', 'authority to'],
      },
      {
        says: [
          'get in touch with|contact|write to the? {authority}',
          'in touch with …3 {authority}',
          'fail|fails|unable to …6 right|resolve|settle …12 {authority}',
        ],
        and: [
          [
            'fail*',
            'unhappy',
            'not happy',
            'satisfied',
            'wrong',
            'concern*',
            'complain*',
            'resolve*',
          ],
        ],
        unless: ['breach*', 'registered with', 'incident*', 'leak*', 'we contact|write'],
      },
      {
        says: [
          '{discontent} …24 {authority}',
          '{authority} …16 {discontent}',
          'objections|concerns|grievances|views known to …3 {authority}',
        ],
        unless: [
          'breach*',
          'registered with',
          'incident*',
          'leak*',
          'we contact|report|refer|consult|ask',
          'discretion of',
          'at our|its|their …1 discretion',
          'advice',
        ],
      },
      {
        says: [
          '{authority} …4 reached|contacted|approached',
          'contact|approach the? {authority}',
          '{authority} can|could|may|will …1 look|investigate|help|assist|step',
        ],
        beside: ['{discontent}', 'got|get it wrong', 'made a? mistake', 'complain*'],
        unless: ['breach*', 'registered', 'leak*', 'incident*', 'we contact|report', 'advice'],
      },
      {
        says: ['going|turning|writing|complaining …3 to …3 {authority}'],
        and: [['option', 'may', 'can', 'right', 'free', 'choice']],
        unless: ['breach*', 'we', 'data|details|information going'],
      },
      {
        says: ['claim|action|case|proceedings|matter before|with|to …6 {authority}'],
        and: [['right', 'may', 'can', 'entitled', 'bring', 'lodge']],
        unless: [
          'breach*',
          'registered with',
          'incident*',
          'leak*',
          'we',
          'discretion of',
          'at our|its|their …1 discretion',
        ],
      },
    ],
  },
  part: {
    nl: [],
    en: [],
  },
  judge: ({ full }, statement) => {
    const evidence = notBreachReports(full, statement);
    return { status: evidence.length > 0 ? 'present' : 'absent', evidence };
  },
};
