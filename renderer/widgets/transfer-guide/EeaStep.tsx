import { Button } from '@mantine/core';
import { transferGuideMessages } from '../../../shared/i18n/app/transfer-guide.ts';
import { LevelIcon } from '../../components/LevelIcon.tsx';
import { useLanguage, useMessages } from '../../state/language.ts';
import { GuideStep } from './GuideStep.tsx';
import type { GuideState } from './guide-state.ts';
import { placeName } from './place-name.ts';
import classes from './TransferGuide.module.css';

/** Within the EEA nothing has to be arranged, and the line can go. */
export function EeaStep({
  state,
  onRemove,
}: {
  readonly state: GuideState;
  readonly onRemove: () => void;
}) {
  const { eea, laterFirst } = useMessages(transferGuideMessages);
  const language = useLanguage();
  const place = placeName(state.place, language);
  if (state.where === 'unknown')
    return <GuideStep step={2} title={eea.title} closed={laterFirst} />;
  const isInside = state.where === 'eea';
  const said = state.where === 'several' ? eea.several : isInside ? eea.yes(place) : eea.no(place);
  return (
    <GuideStep step={2} title={eea.title}>
      <p className={classes.said}>
        {isInside && <LevelIcon level="ok" />}
        <span>{said}</span>
      </p>
      {isInside && (
        <div className={classes.actions}>
          <Button size="compact-sm" onClick={onRemove}>
            {eea.remove}
          </Button>
        </div>
      )}
    </GuideStep>
  );
}
