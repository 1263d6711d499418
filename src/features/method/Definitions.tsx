import { isOn, isUnread, silence } from '../../domain/absence.ts';
import { about } from '../../i18n/about.ts';
import { noBreak } from '../../i18n/noBreak.ts';
import { terms } from '../../i18n/terms.ts';
import type { PolicyDocument, Theme } from '../../model/dataset.ts';
import { ABSENCE_CODES } from '../../model/values.ts';
import { useView } from '../../state/store.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { Quote } from '../../ui/Quote.tsx';
import type { AboutProps } from './aboutProps.ts';
import { DataTable } from './DataTable.tsx';
import { documentColumns } from './DocumentHead.tsx';
import { Note } from './Part.tsx';
import { RecordLink } from './RecordLink.tsx';

/** The themes with their definitions, and how many statements of each document are on them. */
export function Themes({ dataset, documents }: AboutProps) {
  const lang = useLang();
  const text = useText(about);
  return (
    <>
      <Note>{text.themesNote}</Note>
      <DataTable
        label={text.tables.themes}
        columns={[
          { id: 'theme', label: text.theme, share: 16 },
          { id: 'definition', label: text.definition, share: 44 },
          ...documentColumns(documents, 40),
        ]}
        rows={dataset.themes.map((theme) => ({
          key: theme.id,
          cells: [
            theme.name[lang],
            theme.definition[lang],
            ...documents.map(({ document }) => (
              <ThemeCount key={document.id} document={document} theme={theme} />
            )),
          ],
        }))}
      />
    </>
  );
}

function ThemeCount({ document, theme }: { document: PolicyDocument; theme: Theme }) {
  const lang = useLang();
  const text = useText(about);
  const act = useView((state) => state.act);
  const on = document.records.filter((record) => isOn(record, theme.id));
  if (on.length === 0) {
    return (
      <Absent
        code={isUnread(document, theme.id) ? 'A8' : 'A0'}
        absence={silence(document, theme.id)}
        onOpen={(id) => act({ type: 'open', id })}
      />
    );
  }
  const main = on.filter((record) => record.theme === theme.id).length;
  const words = text.mainOther(main, on.length - main);
  return lang === 'zh' ? noBreak(words) : words;
}

/** The nine meanings of "empty", as each is shown. */
export function Absences() {
  const text = useText(about);
  return (
    <>
      <Note>{text.absenceNote}</Note>
      <DataTable
        label={text.tables.absence}
        columns={[
          { id: 'code', label: text.code, share: 8 },
          { id: 'label', label: text.label, share: 28 },
          { id: 'meaning', label: text.coding.meaning, share: 64 },
        ]}
        rows={ABSENCE_CODES.map((code) => ({
          key: code,
          cells: [code, <Absent key="label" code={code} />, text.absence[code]],
        }))}
      />
    </>
  );
}

/** What each number counts, in which unit and form, and where it is used. */
export function Metrics({ dataset, documents }: AboutProps) {
  const lang = useLang();
  const text = useText(about);
  const { form } = useText(terms);
  return (
    <>
      <Note>{text.metricsNote}</Note>
      <DataTable
        label={text.tables.metrics}
        columns={[
          { id: 'metric', label: text.metric, share: 22 },
          { id: 'definition', label: text.definition, share: 34 },
          { id: 'unit', label: text.unit, share: 10 },
          { id: 'form', label: text.form, share: 12 },
          { id: 'used', label: text.usedBy, share: 22 },
        ]}
        rows={dataset.metrics.map((metric) => ({
          key: metric.id,
          cells: [
            <MixedLanguage key="name">{metric.name[lang]}</MixedLanguage>,
            <MixedLanguage key="definition">{metric.definition[lang]}</MixedLanguage>,
            metric.unit === null ? (
              text.noUnit
            ) : (
              <span key="unit" lang="zh-CN">
                {metric.unit}
              </span>
            ),
            form[metric.form],
            <ul key="used">
              {documents.flatMap(({ document }) =>
                document.records.flatMap(({ id, quantities }) =>
                  quantities
                    .filter((quantity) => quantity.metric === metric.id)
                    .map(({ written }) => (
                      <li key={`${id} ${written.start}`} className="flex items-center gap-1.5">
                        <Mark of={document} />
                        <RecordLink id={id}>
                          <Quote>{written.quote}</Quote>
                        </RecordLink>
                      </li>
                    )),
                ),
              )}
            </ul>,
          ],
        }))}
      />
    </>
  );
}
