import { Anchor } from '@mantine/core';
import type { FieldDifference } from '../../../shared/contract/difference.ts';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { jumpTo } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import classes from './Versions.module.css';

/** One field: where it is, what stood there and what stands there. */
export function DifferenceLine({ difference }: { readonly difference: FieldDifference }) {
  const messages = useMessages(versionsMessages);
  const { ref, kind, where, gone, before, after } = difference;
  const held = kind === 'removed' ? before : after;
  return (
    <div className={classes.difference}>
      {gone || kind === 'removed' ? (
        <p className={classes.where}>{where}</p>
      ) : (
        <p className={classes.where}>
          <Anchor component="button" type="button" onClick={() => void jumpTo(ref)}>
            {where}
          </Anchor>
        </p>
      )}
      {kind === 'changed' ? (
        <dl className={classes.values}>
          <dt>{messages.was}</dt>
          <dd>{value(before, messages.nothing)}</dd>
          <dt>{messages.is}</dt>
          <dd>{value(after, messages.nothing)}</dd>
        </dl>
      ) : (
        <>
          <p className={classes.meta}>{messages[kind]}</p>
          {held && (
            <p className={classes.held}>
              <bdi>{held}</bdi>
            </p>
          )}
        </>
      )}
      {gone && kind !== 'removed' && <p className={classes.meta}>{messages.isGone}</p>}
    </div>
  );
}

function value(text: string | undefined, nothing: string) {
  // What a person typed keeps its own direction.
  return text ? <bdi>{text}</bdi> : <span className={classes.faint}>{nothing}</span>;
}
