import { useMemo, useState } from 'react';
import { refOf } from '../../../shared/domain/field-ref.ts';
import { activityEditorMessages } from '../../../shared/i18n/app/activity-editor.ts';
import { fieldMessages } from '../../../shared/i18n/app/field.ts';
import { formatPeriod, lowerFirst } from '../../../shared/i18n/format.ts';
import { Suggestion } from '../../components/Suggestion.tsx';
import { change, newRowId, useAll, useParts } from '../../state/file.ts';
import { useLanguage, useMessages } from '../../state/language.ts';
import { useTermText } from '../../widgets/field/terms.ts';
import { LawSource } from '../../widgets/LawSource.tsx';
import { rankAfter } from '../../widgets/rows/move-row.ts';
import classes from './Editor.module.css';
import { usePartNames } from './part-names.ts';
import { type RetentionSuggestion, rowOfTerm, suggestedTerms } from './retention-suggestions.ts';

/** What the law pack says of data like these; one click makes it the activity's own. */
export function RetentionSuggestions({ id }: { readonly id: string }) {
  const messages = useMessages(activityEditorMessages);
  const field = useMessages(fieldMessages);
  const language = useLanguage();
  const termText = useTermText();
  const names = usePartNames('dataItem', id);
  const rows = useParts('retention', id);
  const [away, setAway] = useState<readonly string[]>([]);
  const suggestions = useSuggestions(id).filter(({ rule }) => !away.includes(rule.id));
  const take = (suggestion: RetentionSuggestion) => {
    const row = { id: newRowId(), activity: id, rank: rankAfter(rows), ...rowOfTerm(suggestion) };
    void change([{ create: 'retention', row }]);
  };
  return suggestions.map((suggestion) => {
    const { rule, forData } = suggestion;
    const period = rule.max ?? rule.min;
    const isPeriod = period !== undefined && rule.limitation !== true;
    const term = isPeriod
      ? `${formatPeriod(period, language)}, ${lowerFirst(termText(rule.start))}`
      : lowerFirst(termText(rule.criterion ?? rule.id));
    return (
      <span key={rule.id} className={classes.top} data-place={refOf('retention', rule.id)}>
        <Suggestion
          word={field.suggestion}
          acceptLabel={field.accept}
          dismissLabel={field.putAway}
          onAccept={() => take(suggestion)}
          onDismiss={() => setAway([...away, rule.id])}
        >
          {messages.retentionSuggestion(
            forData === undefined ? messages.allData : names(forData),
            term,
          )}
        </Suggestion>
        <LawSource
          law={rule.id}
          place={refOf('retention', rule.id)}
          what={isPeriod ? formatPeriod(period, language) : messages.thisTerm}
        />
      </span>
    );
  });
}

function useSuggestions(id: string): readonly RetentionSuggestion[] {
  const purposes = useParts('purpose', id);
  const data = useParts('dataItem', id);
  const rows = useParts('retention', id);
  const bases = useAll('legalBasis');
  return useMemo(
    () => suggestedTerms({ purposes, data, rows, bases }),
    [purposes, data, rows, bases],
  );
}
