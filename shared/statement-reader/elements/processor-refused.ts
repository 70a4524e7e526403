/** That a service is refused the use of what it measures for its own ends: it is limited, by what paper is not said. */
import type { Cues } from '../rules/cue.ts';

const SERVICE = 'google|facebook|meta|microsoft|mailchimp|<name>';

export const processorRefused: Cues = {
  nl: [
    {
      says: [
        `${SERVICE} …1 niet|nooit|geen …1 toegestaan|toestemming|toelating …16 gebruiken …2 voor|ten_behoeve_van …1 andere|eigen`,
        `${SERVICE} …1 niet|nooit|geen …1 toegestaan|toestemming|toelating …16 voor …1 andere|eigen …4 gebruiken`,
        `${SERVICE} …1 niet|nooit|geen toe|toestemming om …16 voor|ten_behoeve_van …1 andere|eigen`,
      ],
      and: [['gegevens', 'informatie', 'data', '*informatie', '*gegevens']],
      unless: ['{u} …4 toestemming|toegestaan', 'wij|we|ik gebruiken', 'recht|rechten'],
    },
  ],
  en: [
    {
      says: [
        `not|never allowed|permitted|allow|permit|authorised|authorized|authorise|authorize ${SERVICE} to use …12 for …2 other|own|their|its`,
      ],
      and: [['data', 'information', 'statistics']],
      unless: ['you …3 not|never', 'right|rights'],
    },
  ],
};
