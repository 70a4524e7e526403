import { frameMessages } from '../../shared/i18n/app/frame.ts';
import { useConnection } from '../state/backend.ts';
import { useMessages } from '../state/language.ts';
import classes from './FileBanner.module.css';

/** On every screen: the backend is gone and is started again, or does not answer for now. */
export function ConnectionBanner() {
  const messages = useMessages(frameMessages);
  const connection = useConnection((now) => now.connection);
  if (connection === 'sound') return null;
  return connection === 'lost' ? (
    <p role="alert" className={classes.banner} data-level="check">
      {messages.lost}
    </p>
  ) : (
    <p role="status" className={classes.banner} data-level="tip">
      {messages.silent}
    </p>
  );
}
