/** What holds in general: requests of people, keeping data, changes of the statement. */
import { inLanguage } from '../../../shared/domain/text.ts';
import { organisationMessages } from '../../../shared/i18n/app/organisation.ts';
import { fieldLabel } from '../../../shared/i18n/fields.ts';
import { capitalise } from '../../../shared/i18n/format.ts';
import { change, newRowId, useAll } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useTermText } from '../../widgets/field/terms.ts';
import { nextRank } from '../../widgets/new-row.ts';
import { PartRows } from '../../widgets/record/PartRows.tsx';
import { SingleSection } from '../../widgets/record/SingleSection.tsx';
import { TermPicker } from '../../widgets/TermPicker.tsx';
import { Part, partId, partSection } from './Part.tsx';

export function RequestsPart() {
  const words = useMessages(organisationMessages).parts.requests;
  return (
    <SingleSection
      entity="rightsPolicy"
      id={partId('requests')}
      section={partSection('requests')}
      {...words}
      fields={[
        { field: 'channels', wide: true },
        { field: 'identityCheck' },
        { field: 'ownTermDays' },
        { field: 'internalComplaint' },
        { field: 'selfService', rare: true },
        { field: 'ownTermText', rare: true },
        { field: 'feedback', rare: true },
        { field: 'representativesNote', rare: true },
      ]}
    />
  );
}

const rightFields = () => ['offered', 'how', 'exceptions'].map((field) => ({ field }));

export function RightsPart() {
  const messages = useMessages(organisationMessages);
  const language = useLanguage();
  const termText = useTermText();
  const rows = useAll('rightHandling');
  const title = (field: string) => capitalise(fieldLabel('rightHandling', field, language));
  const add = (right: string) =>
    void change([
      {
        create: 'rightHandling',
        row: { id: newRowId(), rank: nextRank('rightHandling'), right },
      },
    ]);
  return (
    <Part part="rights">
      <PartRows
        entity="rightHandling"
        rows={rows}
        label={messages.parts.rights.title}
        name={({ right }) => termText(right)}
        nameTitle={title('right')}
        columns={[
          {
            id: 'how',
            title: title('how'),
            cell: ({ how }) => (how === undefined ? '' : inLanguage(how, language).text),
          },
        ]}
        fields={rightFields}
        empty={messages.noRights}
        add={
          <TermPicker
            list="right"
            label={messages.addRight}
            taken={rows.map(({ right }) => right)}
            onPick={add}
          />
        }
      />
    </Part>
  );
}

export function KeepingPart() {
  const words = useMessages(organisationMessages).parts.keeping;
  const fields = ['rule', 'maximum', 'reason', 'removal', 'backups', 'onRequest'];
  return (
    <SingleSection
      entity="retentionPolicy"
      id={partId('keeping')}
      section={partSection('keeping')}
      {...words}
      fields={fields.map((field) => ({ field }))}
    />
  );
}

export function ChangesPart() {
  const words = useMessages(organisationMessages).parts.changes;
  const fields = ['announced', 'how', 'where', 'reviewed'];
  return (
    <SingleSection
      entity="changePolicy"
      id={partId('changes')}
      section={partSection('changes')}
      {...words}
      fields={fields.map((field) => ({ field }))}
    />
  );
}
