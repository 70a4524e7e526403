import { useEffect, useRef } from 'react';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { organisationMessages } from '../../../shared/i18n/app/organisation.ts';
import { shellMessages } from '../../../shared/i18n/app/shell.ts';
import { Screen } from '../../components/Screen.tsx';
import { ScreenTitle } from '../../components/ScreenTitle.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useSingle } from '../../state/file.ts';
import { useJump } from '../../state/jump.ts';
import { useMessages } from '../../state/language.ts';
import { FindingsProvider } from '../../widgets/findings.tsx';
import { FieldGrid } from '../../widgets/record/FieldGrid.tsx';
import { MissingFindings } from '../../widgets/record/MissingFindings.tsx';
import { useVisits } from '../../widgets/use-visits.ts';
import { Accent } from './Accent.tsx';
import classes from './Organisation.module.css';
import { DpoPart, GroupPart, JointPart, RepresentativePart } from './Others.tsx';
import { goToPart, Part, partSection, sectionOfElement } from './Part.tsx';
import { PartIndex } from './PartIndex.tsx';
import { ChangesPart, KeepingPart, RequestsPart, RightsPart } from './Policies.tsx';
import { partFields } from './part-fields.ts';
import { RarePart, useShownRare } from './Rare.tsx';
import { DutiesPart, ExplainedPart, OwnWordsPart, PublishedPart } from './Words.tsx';

/** Who keeps the register, and what holds for all that it does. */
export function OrganisationScreen() {
  const id = useSingle('organisation')?.id;
  if (id === undefined) return null;
  return (
    <FindingsProvider>
      <Parts id={id} />
    </FindingsProvider>
  );
}

function Parts({ id }: { readonly id: string }) {
  const messages = useMessages(organisationMessages);
  const title = useMessages(shellMessages).sections.organisation;
  const row = useSingle('organisation');
  const page = useRef<HTMLDivElement>(null);
  const shownRare = useShownRare();
  useVisits(page, sectionOfElement);
  usePartJump(id);
  const grid = (part: keyof typeof partFields) => (
    <FieldGrid entity="organisation" id={id} fields={partFields[part]} />
  );
  return (
    <Screen>
      <ScreenTitle title={title} />
      <MissingFindings section="versions" />
      <div className={classes.body} ref={page}>
        <PartIndex label={messages.index} />
        <Sheet flush label={title}>
          <Part part="who">{grid('who')}</Part>
          <Part part="contact">{grid('contact')}</Part>
          <Part part="privacy">{grid('privacy')}</Part>
          <Part part="look">
            {grid('look')}
            <Accent colour={row?.accent} />
          </Part>
          <Part part="work">{grid('work')}</Part>
          <RarePart id={id} shown={shownRare} />
          {shownRare.has('joint') && <JointPart id={id} />}
          <RepresentativePart country={row?.country} />
          {shownRare.has('dpo') && <DpoPart />}
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
  );
}

/** Whoever was sent to a part for what is not there yet finds himself at it. */
function usePartJump(id: string): void {
  const { ref, section } = useJump();
  useEffect(() => {
    if (ref !== refOf('organisation', id)) return;
    useJump.setState({ ref: undefined });
    const part = section?.startsWith(partSection('')) ? section.slice(partSection('').length) : '';
    if (part !== '') goToPart(part);
  }, [ref, section, id]);
}
