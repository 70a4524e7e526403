/** That who makes or runs software teaches no model with what is sent to it. */
import type { Cue } from '../rules/cue.ts';

export const processorTrainingNl: readonly Cue[] = [
  {
    says: [
      'gebruikt|gebruiken …6 niet|nooit …3 voor …3 training|trainen van …4 model|modellen|ai|algoritme|algoritmes',
      'gebruikt|gebruiken …6 niet|nooit …2 om …4 te trainen',
      'niet|nooit gebruikt …2 voor|om …3 training|trainen|te_trainen …4 door …3',
    ],
    and: [['{gegevens}', '*verzoeken|invoer|gesprekken|vragen|teksten|berichten']],
    unless: [
      'wij|we|ik gebruiken|gebruik',
      'gebruiken|gebruik wij|we|ik',
      'vrijwilligers',
      'sporthal|zaal|veld|hal|jeugd|team*',
      '{u} mag|mogen',
    ],
  },
];
