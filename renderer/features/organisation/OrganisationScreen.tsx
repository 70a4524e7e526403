import { organisationMessages } from '../../../shared/i18n/app/organisation.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useSingle } from '../../state/file.ts';
import { useMessages } from '../../state/language.ts';
import { FindingsProvider } from '../../widgets/findings.tsx';
import { FieldGrid } from '../../widgets/record/FieldGrid.tsx';
import { RecordFindings } from '../../widgets/record/RecordFindings.tsx';
import { Accent } from './Accent.tsx';
import classes from './Organisation.module.css';
import { DpoPart, GroupPart, JointPart, RepresentativePart } from './Others.tsx';
import { Part } from './Part.tsx';
import { PartIndex } from './PartIndex.tsx';
import { ChangesPart, KeepingPart, RequestsPart, RightsPart } from './Policies.tsx';
import { partFields } from './part-fields.ts';
import { DutiesPart, ExplainedPart, OwnWordsPart, PublishedPart } from './Words.tsx';

/** Who keeps the register, and what holds for all that it does. */
export function OrganisationScreen() {
  const messages = useMessages(organisationMessages);
  const title = useMessages(shellMessages).sections.organisation;
  const row = useSingle('organisation');
  if (row === undefined) return null;
  const grid = (part: keyof typeof partFields) => (
    <FieldGrid entity="organisation" id={row.id} fields={partFields[part]} />
  );
  return (
    <FindingsProvider>
      <Screen>
        <ScreenTitle title={title} />
        <RecordFindings entity="organisation" id={row.id} />
        <div className={classes.body}>
          <PartIndex label={messages.index} />
          <Sheet flush label={title}>
            <Part part="who">{grid('who')}</Part>
            <Part part="contact">{grid('contact')}</Part>
            <Part part="privacy">{grid('privacy')}</Part>
            <Part part="look">
              {grid('look')}
              <Accent colour={row.accent} />
            </Part>
            <Part part="work">{grid('work')}</Part>
            <JointPart id={row.id} />
            <RepresentativePart country={row.country} />
            <DpoPart />
            <GroupPart />
            <RequestsPart />
            <RightsPart />
            <KeepingPart />
            <ChangesPart />
            <OwnWordsPart />
            <ExplainedPart />
            <DutiesPart />
            <PublishedPart />
            <Part part="notes">{grid('notes')}</Part>
          </Sheet>
        </div>
      </Screen>
    </FindingsProvider>
  );
}
