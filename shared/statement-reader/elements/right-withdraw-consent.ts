import type { SpokenStatement } from '../rules/spoken.ts';
import type { ElementRules, Shown, Verdict } from './element.ts';
import { isOfGoods, isTakenBackByUs } from './readers-doing.ts';
import { withdrawInPlainEn } from './rights-in-plain-en.ts';
import { withdrawInPlainNl } from './rights-in-plain-nl.ts';

/** Withdrawn consent as the ground of another right. */
const AS_A_GROUND: readonly string[] = [
  'consent …4 withdrawn …6 no other',
  'withdraw|withdraws|withdrawn …6 consent …6 no other',
  'where|when|if consent is|was|has_been …1 withdrawn',
];

/** Mail for which none is asked: to leave it takes no consent back. */
const NO_CONSENT_NEEDED: readonly string[] = [
  'not …3 need|require|ask …4 consent …8 {promotion}',
  'no consent|permission …3 needed|required|necessary',
];

/** AVG 7(3): to withdraw consent; to unsubscribe from what was consented to is a part of it. */
export const rightWithdrawConsent: ElementRules = {
  key: 'right_withdraw_consent',
  full: {
    nl: [
      ...withdrawInPlainNl,
      {
        says: [
          'die|deze|dit|dat|hem …6 intrekken|ingetrokken|herroepen',
          'toestemming …10 in te trekken',
          'intrekken …4 wanneer|kan|altijd',
          'weer|altijd intrekken',
          'er|daar …3 op terugkomen|terug_te_komen|terug',
        ],
        beside: ['toestemming'],
        unless: ['cookie*', 'verzoek …4 intrekken', 'bestelling', 'klacht*'],
      },

      {
        says: [
          'toestemming …12 aanpassen|wijzigen|stopzetten|opzeggen|terugdraaien|beeindigen|introkken|ongedaan',
          'toestemming …14 intrekt|intrekken|ingetrokken|herroepen|herroept|terugkomen|terugnemen|terugtrekken',
          'toestemming …10 weer te? trekken',
          'intrekken|intrekking|herroepen|herroeping van …5 toestemming',
          'toestemming kan|kunt|kun|mag …10 worden ingetrokken',
          'recht …6 toestemming …6 in te trekken|trekken',
          'van gedachten veranderen|verandert',
          'op …4 toestemming …4 terugkomen',
          'akkoord|instemming …8 intrekken|ingetrokken',
          'instemming|akkoord …8 in te trekken',
          'trek|trekt …4 toestemming …3 in',
          'toestemming …4 trekt|trek|trekken {u} …8 in …6',
        ],
        unless: ['eigenaar', 'grond', 'cookie*', 'wijziging* …4 {verklaring}'],
      },
      {
        says: [
          'toestemming …2 intrekken',
          'toestemming …2 in te trekken',
          'intrekken …3 toestemming',
          'intrekking …3 toestemming',
        ],
        in: ['title'],
      },

      {
        says: [
          'terugkomen op …4 toestemming',
          'toestemming …12 uitzetten',
          'toestemming …6 stoppen|stop',
          'toestemming weer',
        ],
      },
      {
        says: ['{rechtOp}', '{gegevens}'],
        titled: ['toestemming …2 intrekken', 'intrekken …3 toestemming', 'intrekking'],
        unless: ['cookie*', 'klacht*'],
      },
      {
        says: [
          'toestemming …14 intrek*|ingetrokken|trekken|intrekt|herroepen|herroep|terugtrekken|introk',
          'toestemming …14 in te trekken',
          'toestemming …14 te herroepen',
          'intrek*|herroep* …10 toestemming',
          'trek* …6 toestemming …6 in',
          'toestemming …8 weer|terug trekken',
          'instemming … intrekken',
        ],
        unless: ['eigenaar', 'ingetrokken|intrekt door …2 gemeente|overheid|bestuur'],
      },
      {
        says: [
          'niet langer|meer …2 toestemming …3 geeft|geven|wilt|wil|verleent|geef',
          'toestemming …6 niet langer|meer geeft|geven|verlenen|wilt|wil|geldt',
          'toestemming …10 kan|kunt|kun|mag|mogen …6 intrekken|ingetrokken|herzien|herroepen',
        ],
        unless: ['cookie*', 'eigenaar'],
      },
      {
        says: [
          'goedkeuring|instemming|permissie|machtiging|akkoord …10 herroepen|intrekken|ingetrokken|herroept|intrekt|terugdraaien',
          'goedkeuring|instemming|permissie|machtiging|akkoord …10 in te trekken',
          'intrekken|herroepen van …4 goedkeuring|instemming|akkoord|permissie',
          'bedenk|bedenkt u|je …6 toestemming',
          'ja …8 weer|alsnog intrekken|terugnemen|veranderen',
        ],
        unless: ['cookie*', 'bestel*', 'incasso*', 'eigenaar', 'koop', 'meerwerk', 'offerte'],
        denied: 'no',
      },
      {
        says: [
          'ja gezegd|gegeven …10 nee|intrekken|terugkomen|veranderen',
          'eerder|ooit|eenmaal …4 toestemming|akkoord|ja …12 nee|intrekken|terugkomen|wijzigen',
          'later|alsnog|altijd …4 nee zeggen …10 toestemming|akkoord|ja',
        ],
        unless: ['cookie*', 'bestelling', 'offerte'],
      },
      {
        says: [
          'zegt|zeg {u} …3 later|alsnog|toch …2 nee …8 haal|halen|stop|stoppen|verwijder|verwijderen',
          'later|alsnog|toch …2 nee zegt|zeggen|zeg …8 haal|halen|stop|stoppen|verwijder|verwijderen',
        ],
        unless: ['cookie*', 'bestelling', 'offerte', 'nieuwsbrief*'],
      },
      {
        says: ['spijt van …4 toestemming|akkoord', 'toestemming|akkoord …4 spijt'],
        unless: ['cookie*', 'bestelling', 'aankoop'],
      },
      {
        says: [
          'laat|laten …4 weten',
          'zeg|meld|mail|bel|geef …4 ons|mij|dan|het|door',
          'halen|haal|stoppen|stop wij|we|ik',
        ],
        beside: [
          'ja gezegd …10 niet meer|langer',
          'toestemming gegeven …10 niet meer|langer',
          'bedenkt|bedenk|bedacht {u} …10 foto*|beeld*|toestemming|gebruik',
        ],
        unless: ['cookie*', 'bestelling', 'aankoop', 'nieuwsbrief*'],
      },
      {
        says: ['bedenkt|bedenk {u} zich|je …8 {gegevens}|foto*|beeld*'],
        and: [['halen|haal|verwijderen|stoppen|stop|laat|meld|mail']],
        unless: ['cookie*', 'bestelling', 'aankoop'],
      },
    ],
    en: [
      ...withdrawInPlainEn,
      {
        says: ['untick it|this|them|the', 'tick …8 untick*'],
        unless: ['cookie*', 'order'],
      },
      {
        says: ['withdraw it|this|that|your consent', 'take it back', 'withdraw …6 any time'],
        beside: ['consent', 'permission'],
        unless: ['purchase', 'cookie*', 'order'],
      },

      {
        says: [
          'withdraw*|revok*|cancel|retract|rescind …8 consent|permission|approval|agreement',
          'consent|permission …12 withdraw*|revok*|retract*|cancel*|taken|take|rescind*',
          'permission …20 take it back',
          'take it|this|that back',
          'withdraw it|this at any',
          'change your mind',
        ],
        unless: [
          'cookie*',
          'purchase',
          'owner',
          'mailing|distribution|email|subscriber list|lists',
          ...AS_A_GROUND,
        ],
        and: [['consent', 'permission', 'approval', 'mind', 'it']],
        beside: ['consent', 'permission', 'agreed', 'right*', '{data}'],
      },
      {
        says: ['withdraw* …3 consent', 'consent …2 withdraw*'],
        in: ['title'],
      },

      {
        says: [
          'take back your? permission|consent',
          'consent …10 take back',
          'consent …8 switch off',
          'change your mind',
        ],
        unless: ['mailing|distribution|email|subscriber list|lists'],
      },
      {
        says: ['{rightTo}', '{data}'],
        titled: ['withdraw* …3 consent', 'consent …2 withdraw*'],
        unless: ['cookie*', 'complain*'],
      },
      {
        says: [
          'withdraw*|revok* …8 consent|permission',
          'consent|permission …12 withdraw*|revok*|withdrawn',
          'take back …4 consent',
          'consent|permission …8 taken back',
        ],
        unless: AS_A_GROUND,
      },
      {
        says: [
          'agreed|agree|consented|permission|said …14 take|taking it|that|this back',
          'withdraw|revoke|retract|cancel your|my|their|this|that …1 agreement|approval|consent|permission|authorisation|authorization',
          'change your mind about …4 consent|permission|this|it',
          'free to withdraw',
          'can|may|able|entitled|free|right …3 remove|undo|end your|their|his|her|this …1 consent|permission',
        ],
        unless: ['cookie*', 'purchase', 'order', 'rental', 'service agreement', 'with us'],
      },
      {
        says: [
          'said yes …10 no|withdraw|back|change',
          'change|alter|reconsider your|their|his|her|my|this consent|permission|choice|decision',
          'opt out of …4 consent*|permission',
          'consent …12 opt out|change|stop …2 any time|later|whenever',
        ],
        and: [['consent*|permission|yes|agreed']],
        unless: ['cookie*', 'order', 'purchase', 'we change'],
      },
      {
        says: [
          'free|may|can to? say no …2 later|afterwards|at_a_later|at_any',
          'say|said yes …8 say no …2 later|afterwards',
        ],
        unless: ['cookie*', 'order', 'purchase', 'offer', 'quote', 'we may|can'],
      },
      {
        says: [
          'regret …4 consent|agreeing|permission|saying',
          'regret having? given consent|permission',
        ],
        unless: ['cookie*', 'order', 'purchase'],
      },
      {
        says: [
          'consent|permission …6 undone|reversed|cancelled|ended',
          'undo|reverse …4 consent|permission',
        ],
        unless: ['cookie*', 'order', 'purchase'],
      },
    ],
  },
  part: {
    nl: [
      {
        says: [
          'cookievoorkeur*|cookiekeuze*|cookietoestemming …10 wijzigen|aanpassen|veranderen|intrekken|herzien|te_wijzigen|aan_te_passen|in_te_trekken|te_herzien',
          'wijzig|wijzigen|pas|herzie|verander …4 cookievoorkeur*|cookiekeuze*|cookietoestemming',
          'toestemming …4 *cookies …8 wijzigen|aanpassen|veranderen|herzien',
          'cookiebanner|cookiemelding|cookievenster …8 voorkeur*|keuze*|instellingen …4 beheren|wijzigen|aanpassen|herzien',
          'voorkeur*|keuze*|instellingen …4 beheren|wijzigen|aanpassen|herzien …6 cookiebanner|cookiemelding|cookievenster',
          'beheer|beheren …4 cookievoorkeur*|cookiekeuze*|cookieinstellingen',
          'cookievoorkeur*|cookiekeuze*|cookieinstellingen …8 beheren',
          'keuze|voorkeur|voorkeuren …6 wijzigen|aanpassen|veranderen|herzien …6 cookie*',
        ],
        and: [['{u}']],
        unless: ['browser* …2 instellingen', 'instellingen …3 browser*'],
        somewhere: ['toestemming …12 *cookie*', '*cookie* …12 toestemming', '*cookie* …6 akkoord'],
      },
      {
        says: ['verzamel* …10 stoppen|stopzetten|beeindigen|stopt …6 verwijder*|deinstall*'],
        and: [['app', 'applicatie']],
      },
      {
        says: ['afmelden|uitschrijven|afmeldlink|afmeld|af_te_melden|uit_te_schrijven'],
        and: [['toestemming', 'akkoord', 'ja gezegd', 'zegt|zeg|gezegd …4 ja', 'ja tegen']],
        unless: ['cookie*'],
      },
      {
        says: ['afmelden|uitschrijven|afmeldlink|af_te_melden|uit_te_schrijven'],
        beside: ['toestemming', '{aangemeld}', 'ja gezegd …6 {reclame}'],
        unless: ['cookie*'],
      },
      {
        says: [
          '{afmelding}',
          'niet meer|langer … ontvangen|ontvangt',
          'meld …4 af',
          'schrijf …6 uit',
          '{reclame} …8 stopzetten|stop_te_zetten|beeindigen|te_beeindigen',
        ],
        and: [
          ['{reclame}', 'informatie', 'email*', 'mails', 'berichten', 'updates', 'toestemming'],
        ],
        somewhere: ['{perToestemming}'],
        nowhere: ['vragen|vraag …4 geen toestemming', 'geen toestemming …3 nodig|vereist'],
      },
    ],
    en: [
      { says: AS_A_GROUND, unless: ['cookie*'] },
      {
        says: [
          'choice|choices about|on|for …1 cookies …8 change|reset|review',
          'change|reset|review …2 choice|choices about|on|for …1 cookies',
          'cookie preference|preferences|choice|choices|consent …8 change|changed|reset|adjust|adjusted|withdraw|withdrawn|revisit|update|updated',
          'manage …4 cookie preference|preferences|choice|choices|settings',
          'manage|change|adjust …4 preferences|choices|choice …6 cookie banner|notice|popup|window|bar',
          'cookie banner|notice|popup|window|bar …6 manage|change|adjust …4 preferences|choices|choice',
          'change|adjust|withdraw|revisit|update|reset|review|clear …4 cookie preference|preferences|choice|choices|consent',
        ],
        and: [['you', 'your']],
        somewhere: ['consent …12 cookies', 'cookies …12 consent'],
      },
      {
        says: ['stop …6 collection|collecting …12 uninstall*|deleting|removing'],
        and: [['app', 'application']],
      },
      {
        says: ['{optOut}'],
        and: [['{promotion}', 'email*', 'link', 'button', 'facility']],
        beside: [
          'consent',
          'permission',
          'agreed',
          'signed up',
          'opted in',
          'said yes',
          'subscribe*',
        ],
        unless: ['cookie*'],
        nowhere: NO_CONSENT_NEEDED,
      },
      {
        says: ['{agreedTo} …12 {optOut}', '{optOut} …14 {agreedTo}'],
        unless: ['cookie*'],
      },

      {
        says: ['{optOut}'],
        and: [['consent', 'permission', 'agreed', 'said yes']],
        unless: ['cookie*'],
      },
      {
        says: ['{optOut}'],
        and: [['{promotion}', 'email*', 'messages', 'communications', 'link']],
        somewhere: [
          'consent …20 {promotion}',
          '{promotion} …20 consent',
          'you|they|members …1 subscribed|signed_up|asked to|for …4 {promotion}|news|updates',
          'opt|opted|opting|signed|signing in|up to|for …4 {promotion}|news|updates|emails|list',
          'registered|asked|chosen to …2 receive …4 {promotion}|news|updates|emails|email|communications',
          'if|when|once|who|by …2 subscribe|subscribes|subscribed|subscribing to …4 {promotion}|news|updates|emails|list|alert|alerts',
        ],
        unless: ['cookie*', 'analytics'],
        nowhere: NO_CONSENT_NEEDED,
      },
      {
        says: [
          'consent|permission …20 send|email|mail …12 {optOut}',
          'send|email|mail …12 {optIn} …12 {optOut}',
          'if|when|once|after|upon|only …3 {optIn} …20 {optOut}',
        ],
        unless: ['cookie*', 'analytics', 'account', 'event|events|match|lesson|course'],
      },
      {
        says: ['{optOut}'],
        beside: [
          'only|just|if|once …8 signed_up|subscribed|opted|agreed|consent*|asked',
          'asked you',
          '{optIn}',
        ],
        and: [['you', 'link', 'any time', 'click', 'whenever', 'people', 'members', 'always']],
        unless: ['cookie*', 'analytics', 'account'],
      },
    ],
  },
  judge: ofReaders,
};

/** What the organisation takes back, or who returns what was bought, is left out. */
function ofReaders(shown: Shown, { spoken }: SpokenStatement): Verdict {
  const isReaders = (index: number): boolean => {
    const one = spoken[index];
    return one === undefined || !(isOfGoods(one) || isTakenBackByUs(one));
  };
  const [full, part] = [shown.full.filter(isReaders), shown.part.filter(isReaders)];
  if (full.length > 0) return { status: 'present', evidence: full };
  return { status: part.length > 0 ? 'partial' : 'absent', evidence: part };
}
