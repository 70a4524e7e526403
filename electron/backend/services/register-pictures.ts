/** Where the data of an open register go, drawn for its owner: activities that have not ended, drafts too. */
import type { InputOf, OutputOf } from '../../../shared/contract/calls.ts';
import type { ComposeContext } from '../../../shared/document/context.ts';
import { flowPicture } from '../../../shared/document/pictures/flow.ts';
import { transferMap } from '../../../shared/document/pictures/transfer-map.ts';
import type { Host } from '../host.ts';
import { fileOf } from './open-files.ts';

export function picturesOf(
  { file, today, language }: InputOf<'register.pictures'>,
  host: Host,
): OutputOf<'register.pictures'> {
  const { index } = fileOf(host, file);
  const context: ComposeContext = {
    index,
    language,
    profile: 'working',
    date: today,
    findings: [],
  };
  const activities = index.all('activity').filter(({ status }) => status !== 'ended');
  const flow = flowPicture(context, activities, { reader: 'owner' });
  const map = transferMap(context, activities);
  return { ...(flow ? { flow } : {}), ...(map ? { map } : {}) };
}
