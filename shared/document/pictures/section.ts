/** The pictures of a register on a page of their own, behind the overview. */
import type { Activity } from '../../domain/activity.ts';
import { pictureMessages } from '../../i18n/pictures.ts';
import type { ComposeContext } from '../context.ts';
import type { Block, Section } from '../model.ts';
import { fixed, paragraph } from '../runs.ts';
import { flowPicture } from './flow.ts';
import { leavesEurope, transferMap } from './transfer-map.ts';

export const PICTURES = 'pictures';

/** Undefined where there is no activity to draw. The law asks for no picture: it is a supplement. */
export function picturesSection(
  context: ComposeContext,
  activities: readonly Activity[],
): Section | undefined {
  const words = pictureMessages[context.language];
  const flow = flowPicture(context, activities, { reader: 'document' });
  if (!flow || context.withoutSupplement) return undefined;
  const map = transferMap(context, activities);
  const onMap: readonly Block[] =
    map && leavesEurope(map)
      ? [{ kind: 'heading', level: 3, anchor: 'outside-europe', runs: map.title }, map]
      : [];
  return {
    id: PICTURES,
    orientation: 'portrait',
    newPage: true,
    blocks: [
      { kind: 'heading', level: 2, anchor: PICTURES, runs: flow.title },
      paragraph([fixed(words.note)], 'small'),
      flow,
      ...onMap,
    ],
  };
}
