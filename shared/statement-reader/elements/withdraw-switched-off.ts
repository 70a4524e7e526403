/** Cues of what was agreed to and can be switched off or changed later: consent is taken back, and is not called so. */
import type { Cues } from '../rules/cue.ts';

export const switchedOff: Cues = {
  nl: [
    {
      says: [
        'dit|deze|die|ze|keuze|voorkeur|voorkeuren …3 altijd|later|weer|alsnog|steeds …6 aanpassen|wijzigen|veranderen|uitzetten|uitschakelen|stopzetten|ongedaan|aan_te_passen|te_wijzigen|uit_te_zetten',
        'dit|deze|die|ze|keuze|voorkeur|voorkeuren …3 op|via …4 moment|ogenblik|tijde|instellingen …6 aanpassen|wijzigen|veranderen|uitzetten|uitschakelen|stopzetten|ongedaan',
        'altijd|later|weer|alsnog|steeds …4 uitzetten|uitschakelen|stopzetten|aanpassen …4 instellingen|*instellingen',
        'instellingen|*instellingen …3 uitzetten|uitschakelen|stopzetten',
      ],
      beside: ['toestemming', 'akkoord …2 geeft|gaat|bent', 'goedkeuring'],
      and: [['{u}']],
      unless: ['cookie*', 'wij|we|ik kunnen|kan', '{verklaring}', '{soort}', 'bestelling'],
    },
    {
      says: [
        'toestemming|akkoord …8 uitzetten|uitschakelen|herzien|stopzetten',
        'dit|die|deze …3 wijzigen|aanpassen|uitzetten|uitschakelen …6 toestemming',
      ],
      unless: ['cookie*', 'wij|we|ik kunnen|kan', '{verklaring}', 'zonder …2 toestemming'],
      and: [['{u}']],
    },
  ],
  en: [
    {
      says: [
        'change|adjust|alter|cancel|undo this|it|them|that|these …6 any_time|later|settings|whenever|any_moment',
        'turn|switch|switched|turned this|it|them|that|these …2 off',
        'turn|switch off this|it|them|that|these',
        'disable|deactivate this|it|them|that|these',
        'can|may always …2 change|adjust|switch|turn|disable',
      ],
      and: [['you', 'your']],
      beside: ['consent', 'permission', 'given …2 consent'],
      unless: ['cookie*', 'we|i can|may', '{notice}', '{kindOfData}', 'order'],
    },
    {
      says: [
        'permission|permissions|consent …12 cancel|switch|turn|turned|switched it|them|this|these|that …2 off|whenever|any_time|later',
        'turn|switch|revoke off? …4 permission|permissions …6 settings|phone|device',
        'revoke|remove|withdraw the|our|this app|apps|application …2 access …4',
      ],
      and: [['you', 'your']],
      unless: ['cookie*', 'we|i can|may', '{notice}'],
    },
  ],
};
