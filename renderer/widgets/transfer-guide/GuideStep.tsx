import { type ReactNode, useId } from 'react';
import { transferGuideMessages } from '../../../shared/i18n/app/transfer-guide.ts';
import { Hidden } from '../../components/Hidden.tsx';
import { useMessages } from '../../state/language.ts';
import classes from './TransferGuide.module.css';

export interface GuideStepProps {
  /** From 1. */
  readonly step: number;
  readonly title: string;
  /** One sentence what the step is about; only while it is open. */
  readonly help?: string | undefined;
  /** Why there is nothing to do here: what was chosen, or that another step comes first. */
  readonly closed?: string | undefined;
  readonly children?: ReactNode;
}

export const STEPS = 5;

/** A step of the order; one that has nothing to ask is a quiet line. */
export function GuideStep({ step, title, help, closed, children }: GuideStepProps) {
  const messages = useMessages(transferGuideMessages);
  const id = useId();
  return (
    <li className={classes.step} data-closed={closed !== undefined || undefined}>
      <span className={classes.number} aria-hidden>
        {step}
      </span>
      <section aria-labelledby={id} className={classes.content}>
        <h3 className={classes.title} id={id}>
          <Hidden>{messages.stepOf(step, STEPS)}: </Hidden>
          {title}
        </h3>
        {closed !== undefined ? (
          <p className={classes.quiet}>{closed}</p>
        ) : (
          <>
            {help !== undefined && <p className={classes.help}>{help}</p>}
            {children}
          </>
        )}
      </section>
    </li>
  );
}
