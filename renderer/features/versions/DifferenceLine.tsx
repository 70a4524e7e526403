import { Anchor } from '@mantine/core';
import type { FieldDifference } from '../../../shared/contract/difference.ts';
import type { Language } from '../../../shared/domain/text.ts';
import { versionsMessages } from '../../../shared/i18n/app/versions.ts';
import { languageName } from '../../../shared/i18n/choices.ts';
import { jumpTo } from '../../state/jump.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import classes from './Versions.module.css';

/** One field: where it is, what stood there and what stands there. */
export function DifferenceLine({ difference }: { readonly difference: FieldDifference }) {
  const messages = useMessages(versionsMessages);
  const screen = useLanguage();
  const { ref, kind, about, where, gone, language, before, after } = difference;
  const inLanguage = language === undefined ? '' : ` (${languageName(language, screen)})`;
  const held = kind === 'removed' ? before : after;
  return (
    <div className={classes.difference}>
      {gone || kind === 'removed' ? (
        <p className={classes.where}>{`${where}${inLanguage}`}</p>
      ) : (
        <p className={classes.where}>
          <Anchor component="button" type="button" onClick={() => void jumpTo(about ?? ref)}>
            {where}
          </Anchor>
          {inLanguage}
        </p>
      )}
      {kind === 'changed' ? (
        <dl className={classes.values}>
          <dt>{messages.was}</dt>
          <dd>{value(before, messages.nothing, language)}</dd>
          <dt>{messages.is}</dt>
          <dd>{value(after, messages.nothing, language)}</dd>
        </dl>
      ) : (
        <>
          {kind !== 'told' && <p className={classes.meta}>{messages[kind]}</p>}
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

function value(text: string | undefined, nothing: string, lang?: Language) {
  // What a person typed keeps its own direction.
  return text ? <bdi lang={lang}>{text}</bdi> : <span className={classes.faint}>{nothing}</span>;
}

/** A text that changed in two languages has two lines. */
export const differenceKey = ({ ref, kind, language }: FieldDifference): string =>
  `${ref} ${kind} ${language ?? ''}`;
