import { settingsMessages } from '../../../shared/i18n/app/settings.ts';
import { formatDate } from '../../../shared/i18n/format.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useToldQuery } from '../../state/refusal.ts';
import classes from './Settings.module.css';

/** What the app is, which law it knows, where data are kept and what leaves this computer. */
export function AboutSheet() {
  const messages = useMessages(settingsMessages);
  const language = useLanguage();
  const about = useToldQuery('app.about', {}).value;
  return (
    <Sheet title={messages.about}>
      {about !== undefined && (
        <dl className={classes.facts}>
          <div>
            <dt>{messages.version}</dt>
            <dd>{about.version}</dd>
          </div>
          <div>
            <dt>{messages.law}</dt>
            <dd>{formatDate(about.lawPack, language)}</dd>
          </div>
          <div>
            <dt>{messages.data}</dt>
            <dd>
              <span className={classes.path}>{about.data}</span>
              <span className={classes.help}>{messages.dataHelp}</span>
            </dd>
          </div>
          <div>
            <dt>{messages.leaves}</dt>
            <dd>{messages.stays}</dd>
          </div>
        </dl>
      )}
      <p className={classes.help}>{messages.advice}</p>
    </Sheet>
  );
}
