/** What carries a transfer, in a word and in full: Art. 45, 46 and 49. */
import { adequacyOf, isDerogation, isOut } from '../../checks/countries.ts';
import { refOf } from '../../domain/field-ref.ts';
import type { Transfer } from '../../domain/transfer.ts';
import { type GroundFamily, pictureMessages } from '../../i18n/pictures.ts';
import { type ComposeContext, inTable } from '../context.ts';
import type { Line, MarkerId } from '../model.ts';
import { fixed, line, missing } from '../runs.ts';
import { say, sayOn } from '../say.ts';

export interface Ground {
  /** Undefined while there is no ground, or none that was confirmed and holds. */
  readonly family: GroundFamily | undefined;
  /** For inside a picture. */
  readonly short: Line;
  /** For a table. */
  readonly long: Line;
}

export function groundOf(
  context: ComposeContext,
  kind: 'transfer' | 'partyTransfer',
  transfer: Transfer,
): Ground {
  const words = pictureMessages[context.language];
  const entity = kind as 'transfer';
  const ref = refOf(kind, transfer.id, 'instrument');
  const { instrument } = transfer;
  const open = (text: string, marker: MarkerId): Ground => {
    const run = missing(text, marker, [ref]);
    return { family: undefined, short: [run], long: [run] };
  };
  if (instrument === undefined) return open(words.noGround, 'BLOCKED');
  if (!context.index.printable(kind, transfer.id, 'instrument'))
    return open(words.groundOpen, 'CONFIRM');
  if (isOut(instrument, context.date)) return open(words.groundOut, 'EXPIRED');
  const family = familyOf(instrument);
  const short = [fixed(words.ground[family], [ref])];
  const label = say(context, entity, transfer, 'instrument') ?? [];
  const checked = sayOn(inTable(context), entity, transfer, 'checkedOn');
  const named = label.length > 0 ? line(short, ': ', label) : short;
  return { family, short, long: checked ? line(named, `, ${words.checked}`, checked) : named };
}

function familyOf(instrument: string): GroundFamily {
  if (adequacyOf(instrument)) return 'decision';
  if (isDerogation(instrument)) return 'derogation';
  return instrument === 'instrument.scc' ? 'clauses' : 'safeguard';
}
