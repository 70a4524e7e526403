import { Anchor, Button } from '@mantine/core';
import { entities } from '../../../shared/domain/entities.ts';
import { parseRef } from '../../../shared/domain/field-ref.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { overviewMessages } from '../../../shared/i18n/app/overview.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import type { LevelName } from '../../components/levels.ts';
import { Sheet } from '../../components/Sheet.tsx';
import { jumpTo, screenHref } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { useButtonAction } from '../../state/screen-actions.ts';
import { levelOf } from '../../widgets/FindingNote.tsx';
import classes from './Overview.module.css';
import type { Overview } from './overview-type.ts';

type Step = Overview['next'][number];

/** At most five things to do, each with the way to its field. */
export function NextSteps({
  file,
  overview,
}: {
  readonly file: string;
  readonly overview: Overview;
}) {
  const messages = useMessages(overviewMessages);
  const { errors, warnings, tips, silent } = overview.counts;
  const points = errors + warnings + tips;
  const { sections } = useMessages(shellMessages);
  return (
    <Sheet
      title={messages.next}
      aside={
        points + silent > 0 && (
          <Anchor href={screenHref(file, 'findings')}>
            {silent > 0 ? sections.findings : messages.allPoints(points)}
          </Anchor>
        )
      }
    >
      {overview.next.length === 0 ? (
        <p className={classes.quiet}>{messages.nothingNext}</p>
      ) : (
        <ol className={classes.steps}>
          {overview.next.map((step, at) => (
            <StepLine key={`${step.rule} ${step.ref}`} step={step} isFirst={at === 0} />
          ))}
        </ol>
      )}
    </Sheet>
  );
}

/** A question that nobody answered is no fault: it has its own sign and word. */
function levelOfStep({ severity, ref }: Step): LevelName {
  const target = parseRef(ref);
  const asks = target && entities[target.entity].meta[target.field]?.storage === 'answer';
  return severity !== 'error' && asks ? 'unknown' : levelOf[severity];
}

function StepLine({ step, isFirst }: { readonly step: Step; readonly isFirst: boolean }) {
  const messages = useMessages(overviewMessages);
  const { levels } = useMessages(fieldMessages);
  const level = levelOfStep(step);
  const action = level === 'unknown' ? 'answer' : level === 'need' ? 'fill' : 'look';
  const [place] = step.where.split(' › ');
  const name = `${messages[action]}: ${step.message} ${place}`;
  const button = useButtonAction(`overview.step/${step.rule} ${step.ref}`, name, { ofMany: true });
  return (
    <li className={classes.step}>
      <LevelIcon level={level} size={20} />
      <div className={classes.what}>
        <p className={classes.message}>{step.message}</p>
        <p className={classes.where}>
          <span data-level={level}>
            {level === 'unknown' ? messages.notAnswered : levels[step.severity]}
          </span>
          {` · ${place}`}
          {step.more > 0 && ` ${messages.alsoAt(step.more)}`}
        </p>
      </div>
      <Button
        variant={isFirst ? 'filled' : 'default'}
        ref={button}
        aria-label={name}
        onClick={() => void jumpTo(step.ref, step.activity, step.section)}
      >
        {messages[action]}
      </Button>
    </li>
  );
}
