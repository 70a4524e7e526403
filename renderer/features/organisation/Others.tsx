/** Others who decide, represent or watch. */
import { isThirdCountry } from '../../../shared/checks/countries.ts';
import { stateOf } from '../../../shared/domain/answer.ts';
import { inLanguage } from '../../../shared/domain/text.ts';
import { organisationMessages } from '../../../shared/i18n/app/organisation.ts';
import { choiceLabel } from '../../../shared/i18n/choices.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { createRow, useAll, useFile, useSingle } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { Field } from '../../widgets/field/Field.tsx';
import { useTermText } from '../../widgets/field/terms.ts';
import { nextRank } from '../../widgets/new-row.ts';
import { AddByName } from '../../widgets/record/AddByName.tsx';
import type { GridField } from '../../widgets/record/FieldGrid.tsx';
import { PartRows } from '../../widgets/record/PartRows.tsx';
import { SingleSection } from '../../widgets/record/SingleSection.tsx';
import classes from './Organisation.module.css';
import { Part, partId, partSection } from './Part.tsx';

export function JointPart({ id }: { readonly id: string }) {
  const messages = useMessages(organisationMessages);
  const state = useSingle('organisation')?.jointControllers;
  return (
    <Part part="joint">
      <Field
        entity="organisation"
        id={id}
        field="jointControllers"
        label={messages.jointQuestion}
        unknown={messages.jointUnknown}
      />
      {stateOf(state) === 'some' && <p className={classes.quiet}>{messages.jointGo}</p>}
    </Part>
  );
}

/** Art. 27: for who is established outside the Union. */
export function RepresentativePart({ country }: { readonly country: string | undefined }) {
  const messages = useMessages(organisationMessages);
  const row = useSingle('representative');
  if (row === undefined && !isThirdCountry(country)) return null;
  const rest = ['name', 'address', 'country', 'email', 'phone'];
  return (
    <SingleSection
      entity="representative"
      id={partId('representative')}
      section={partSection('representative')}
      {...messages.parts.representative}
      fields={[
        { field: 'answer', label: messages.repQuestion },
        ...(stateOf(row?.answer) === 'some' ? rest : []).map((field) => ({ field })),
      ]}
    />
  );
}

const dpoFields: readonly GridField[] = [
  { field: 'name' },
  { field: 'publishName' },
  { field: 'email' },
  { field: 'phone' },
  { field: 'address' },
  { field: 'registration' },
  { field: 'registeredOn' },
  { field: 'otherFunction' },
  { field: 'duties', wide: true },
];

/** Art. 37-39; without one, why none is needed. */
export function DpoPart() {
  const messages = useMessages(organisationMessages);
  const state = stateOf(useSingle('dpo')?.answer);
  return (
    <SingleSection
      entity="dpo"
      id={partId('dpo')}
      section={partSection('dpo')}
      {...messages.parts.dpo}
      fields={[
        { field: 'answer', label: messages.dpoQuestion, unknown: messages.dpoUnknown },
        ...dpoFields.map((field) => ({ ...field, rare: state !== 'some' })),
        { field: 'notRequiredReason', wide: true, rare: state !== 'none' },
        { field: 'titleWithoutAppointment', rare: true },
      ]}
    />
  );
}

const companyFields = () =>
  ['name', 'relation', 'country', 'registration', 'inScope', 'decides'].map((field) => ({ field }));

export function GroupPart() {
  const messages = useMessages(organisationMessages);
  const language = useLanguage();
  const termText = useTermText();
  const main = useFile((state) => state.language);
  const organisation = useSingle('organisation');
  const rows = useAll('groupCompany');
  const title = (field: string) => capitalise(fieldLabel('groupCompany', field, language));
  return (
    <Part part="group">
      <PartRows
        entity="groupCompany"
        rows={rows}
        label={messages.parts.group.title}
        name={({ name }) => inLanguage(name, language).text}
        nameTitle={title('name')}
        columns={[
          {
            id: 'relation',
            title: title('relation'),
            cell: ({ relation }) =>
              relation === undefined
                ? ''
                : choiceLabel('groupCompany', 'relation', relation, language),
          },
          {
            id: 'country',
            title: title('country'),
            cell: ({ country }) => (country === undefined ? '' : termText(country)),
          },
        ]}
        fields={companyFields}
        ordered
        empty={messages.noCompanies}
        add={
          <AddByName
            label={messages.addCompany}
            onAdd={(name) =>
              void createRow('groupCompany', {
                name: { [main]: name },
                rank: nextRank('groupCompany'),
              })
            }
          />
        }
      />
      {organisation !== undefined && rows.length > 0 && (
        <Field entity="organisation" id={organisation.id} field="groupScope" />
      )}
    </Part>
  );
}
