import { type Cue, TITLES_TOO } from '../rules/cue.ts';

/** What is noted of whoever makes contact. */
const LISTED =
  'details|data|information …3 below|above|following …4 are|is …2 recorded|stored|kept|collected|processed|noted|used';

/** The number of somebody else, told in passing. */
const THEIR_NUMBER =
  'their|its|the_commissioner_s|the_regulator_s …2 telephone|phone|helpline|number|switchboard …4 <number>';

/** To whom one turns. */
const KEEPER =
  'secretary|treasurer|chair|chairman|chairperson|controller|administrator|registrar|clerk|manager|coordinator|owner|office|committee|trustees|warden|minister|vicar|leader';
const MATTERS = 'concern|concerns|question|questions|query|queries|request|requests|enquiries';
const IS_PUT =
  'directed|addressed|raised|referred|made|put|sent|submitted|go|goes|passed|forwarded';

/** English cues of how the organisation is reached. */
export const controllerContactEn: { readonly full: readonly Cue[]; readonly part: readonly Cue[] } =
  {
    full: [
      {
        // An address written out, so that no robot finds it.
        says: [
          'info|mail|email|contact|secretary|treasurer|admin|office|clerk|privacy|chair …2 at <site>',
          'at|apenstaartje …2 dot|punt org|com|net|ie|uk|co|eu|nl|be|info',
        ],
        unless: ['unfilledplaceholder', '{authority}', 'find us|me', 'look', 'www*'],
        in: TITLES_TOO,
      },
      {
        says: ['<name> <number> <name>'],
        and: [['representative', 'address', 'contact', 'our office', 'located', 'based']],
        unless: [
          'article <number> <name>',
          '{period}',
          'gdpr <number>',
          '{authority}',
          'unfilledplaceholder',
        ],
      },

      {
        says: [
          '<name> <number> <name>',
          '*straat|*laan|*gracht|*weg|*plein|*singel|*hof|singel|markt|plein|vrijthof|road|street|avenue|lane|square <number>',
          '<number> <name> street|road|avenue|lane|square|drive|close|way',
          'po box <number>',
          '<postcode> <name>',
        ],
        and: [
          [
            '{data}',
            'contact',
            'controller',
            'we',
            'our',
            'is',
            'decides',
            'based',
            'representative',
            'address',
            'responsible',
            'we are',
          ],
        ],
        unless: [
          '{authority}',
          'unfilledplaceholder',
          '<number> {period}',
          'article <number> <name>',
          'version',
          'iso',
          'am|pm',
          'section',
          'april|may|june|july|august|september|october|november|december|january|february|march <number>',
          '<number> april|may|june|july|august|september|october|november|december|january|february|march',
          'gdpr',
          'dutch data',
        ],
        in: ['sentence', 'item', 'row'],
      },

      {
        says: ['<name> <number> <name>'],
        unless: [
          '{period}',
          'article',
          'art',
          'gdpr',
          'kvk',
          'version',
          '<number> {monthname}',
          '{monthname} <number>',
          '0303',
        ],
      },
      {
        says: [
          '<email>',
          'tel|telephone|phone|call|mobile …4 <number>',
          '+31*|+44*',
          'address …8 <number>',
          '*straat|*laan|*weg|*plein|street|road|avenue|lane <number>',
          '<number> <name> street|road|avenue|lane|square',
        ],
        unless: [
          'unfilledplaceholder',
          '{authority} …10 <number>',
          THEIR_NUMBER,
          '0303 <number>',
          'on|updated|reviewed|bijgewerkt|op|dated 31 {monthname}|{maandnaam}',
          '31 {monthname}|{maandnaam} <year>',
          'ip address*',
          '<number> {period}',
          'your …2 phone|telephone|mobile',
        ],
        in: TITLES_TOO,
      },
      { says: ['<email>'], in: TITLES_TOO },
      {
        says: [
          'reach|ring|call|phone|telephone|text|whatsapp …6 <number> <number>',
          '01*|02*|07*|08* <number>',
        ],
        unless: [
          '{period}',
          '{authority}',
          THEIR_NUMBER,
          'ico',
          '0303 <number>',
          'unfilledplaceholder',
          'article',
          'days',
          'updated|reviewed|revised|version|dated|date …2 <number>',
          'last …2 <number>',
        ],
      },
    ],
    part: [
      {
        says: [
          'speak|talk|chat to|with …2 member|one of …1 the|our committee|staff|team|board|leaders|trustees',
        ],
        unless: ['{authority}', 'unfilledplaceholder', 'complain*'],
      },
      {
        says: [
          'email|write|contact|reach|call|telephone|phone|post …1 us|me|to|at|via|on|by|using …8 address|addresses|details|number …3 above|below',
          'email|write|contact|reach|call …1 us|me|to|at|via|on|by|using …6 above …3 address|addresses|details|number',
          'email|mail|message|write …2 to|at|via our|the support|help|contact|info|office|general|customer_service …2 address|email|desk|inbox',
        ],
        unless: [
          'unfilledplaceholder',
          '{authority}',
          'we|i …2 email|write|contact|call|need|ask|collect|record|require',
          LISTED,
          'purpose|purposes',
        ],
      },
      {
        says: [
          'contact us|me',
          'contact form|page|section',
          'the board',
          'get in touch',
          'contacting us|me …4 details|form|page',
        ],
        and: [['form', 'page', 'section', 'website', 'board', 'contact us through|via|using|on']],
        unless: [
          'collect|collects|collected|store|stores|stored|record|records|gather|track …14 contact form|forms',
          'contact form|forms …10 collect|collects|collected|store|stores|stored|record|records|details_may|data_may',
        ],
      },
      {
        says: [
          'please|can|may|should contact us|me',
          'to contact us|me',
          'contact us|me if|for|about',
          'get|getting in touch with us|me',
        ],
        unless: [
          'unfilledplaceholder',
          '{authority}',
          'complain*',
          'when|where|whenever|because|by|if you|they|people|customers|who …3 contact|contacting us|me',
          'third parties',
          'used|use|using to',
        ],
      },
      {
        says: [
          `${MATTERS} …8 ${IS_PUT} …4 to|with the|our|my|<name> …4 ${KEEPER}`,
          `${KEEPER} …1 to whom …2 ${MATTERS}`,
          `direct|address|raise|refer|send|put any|all|your …1 ${MATTERS} …8 to|with us|me`,
          `direct|address|raise|refer|send|put any|all|your …1 ${MATTERS} …8 to|with the|our …3 ${KEEPER}`,
          `make|put …1 request|requests …3 in_writing …2 to the|our|<name> …4 ${KEEPER}`,
        ],
        unless: [
          '{authority}',
          'complain*',
          'unfilledplaceholder',
          'we|i will|may|can|must …2 direct|address|raise|refer|send|put',
          'information_commissioner …2',
          'police|school|federation|supplier*|data_processor',
        ],
      },
      {
        says: [
          'enquire|inquire …5 from|with|of …3 secretary|treasurer|chair|committee|reception|office|officer|leader',
          'pop|drop|come|call in|into|by …2 office|shop|studio|clubhouse|reception …4',
          'contact|contacting us|me …4 details …3 below|above|end|bottom|overleaf',
          'contact|ask|speak|write to? …3 secretary|treasurer|chair|committee|reception|office|officer|leader',
        ],
        unless: [
          LISTED,
          'we|i …1 record|store|keep|collect|process|note|use …6 details|data|information …3 below|above',
        ],
      },
      {
        says: [
          'please|by contact|contacting|email|ask <name>',
          'contact|ask|tell <name> <name>',
          'get in touch with <name>',
          'contact details …6 website|site|below|page',
        ],
        unless: [
          'unfilledplaceholder',
          '{authority}',
          'google*',
          'facebook',
          'officer',
          'complain*',
        ],
      },
    ],
  };
