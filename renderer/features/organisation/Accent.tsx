import { organisationMessages } from '../../../shared/i18n/app/organisation.ts';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { contrastOnWhite, MINIMUM } from './contrast.ts';
import classes from './Organisation.module.css';

/** Whether the person's colour can be read on paper, with what it will look like. */
export function Accent({ colour }: { readonly colour: string | undefined }) {
  const messages = useMessages(organisationMessages);
  const language = useLanguage();
  if (colour === undefined) return null;
  const ratio = contrastOnWhite(colour);
  const isLow = ratio < MINIMUM;
  // Never rounded up to what it is not.
  const said = (Math.floor(ratio * 10) / 10).toLocaleString(language, { minimumFractionDigits: 1 });
  return (
    <div className={classes.accent} role="status">
      {!isLow && (
        <span
          className={classes.paper}
          style={{ color: colour }}
          title={messages.sample}
          aria-hidden
        >
          a b c
        </span>
      )}
      <LevelIcon level={isLow ? 'check' : 'ok'} />
      <span className={isLow ? classes.low : undefined}>
        {isLow ? messages.contrastLow(said) : messages.contrast(said)}
      </span>
    </div>
  );
}
