import { useEffect, useState } from 'preact/hooks';
import { t, tCount } from '../../utils/i18n';
import { countAnnotations, library } from '../../utils/library';
import { COLOURS } from '../../utils/model';
import { type Settings, writeSettings } from '../../utils/settings';
import { openLibrary } from '../shell/open';
import { openShortcutSettings, useShortcuts } from '../shell/shortcuts';
import { useLive, useSettings } from '../shell/use-live';
import { KeyList } from '../ui/key-list';
import { colourWord, megabytes } from '../ui/words';
import { Section, Selection, Switch } from './setting';
import { Paused, Quiet } from './sites';

function change(settings: Partial<Settings>): void {
  void writeSettings(settings);
}

function Reading({ settings }: { settings: Settings }) {
  return (
    <Section title={t('optionsReading')}>
      <Switch
        label={t('optionsHighlightFound')}
        hint={t('optionsHighlightFoundHint')}
        checked={settings.highlightFound}
        onChange={(highlightFound) => change({ highlightFound })}
      />
      <Switch
        label={t('optionsMarginCards')}
        hint={t('optionsMarginCardsHint')}
        checked={settings.marginCards}
        onChange={(marginCards) => change({ marginCards })}
      />
      <Switch
        label={t('optionsSelectionButton')}
        hint={t('optionsSelectionButtonHint')}
        checked={settings.selectionButton}
        onChange={(selectionButton) => change({ selectionButton })}
      />
      <Switch
        label={t('optionsRecognition')}
        hint={t('optionsRecognitionHint')}
        checked={settings.recognition}
        onChange={(recognition) => change({ recognition })}
      />
      <Selection
        label={t('optionsColour')}
        value={settings.defaultColour}
        options={COLOURS.map((value) => ({ value, label: colourWord(value), swatch: `var(--vb-${value})` }))}
        onChange={(defaultColour) => change({ defaultColour })}
      />
      <Selection
        label={t('optionsTheme')}
        value={settings.theme}
        options={[
          { value: 'system', label: t('themeSystem') },
          { value: 'light', label: t('themeLight') },
          { value: 'dark', label: t('themeDark') },
        ]}
        onChange={(theme) => change({ theme })}
      />
    </Section>
  );
}

function Storage() {
  const count = useLive(() => countAnnotations(library()), []);
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setUsed(usage ?? null));
  }, [count]);
  return (
    <Section title={t('optionsStorage')}>
      <div class="setting">
        <div class="setting-text">
          {count !== undefined && <p class="big-number">{tCount('countKeptOne', 'countKept', count)}</p>}
          {used !== null && <p class="quiet-text">{t('optionsUsed', megabytes(used))}</p>}
        </div>
        <button type="button" class="button" onClick={() => void openLibrary()}>
          {t('optionsOpenLibrary')}
        </button>
      </div>
      <p class="quiet-text">{t('optionsWhere')}</p>
    </Section>
  );
}

function Keys() {
  const keys = useShortcuts();
  return (
    <Section title={t('optionsKeys')}>
      <KeyList entries={keys} onChange={() => void openShortcutSettings()} />
    </Section>
  );
}

export function App() {
  const settings = useSettings();
  return (
    <main class="options-page">
      <h1>
        <img src="/icon/48.png" alt="" />
        {t('optionsTitle')}
      </h1>
      {settings && (
        <>
          <Reading settings={settings} />
          <Keys />
          <Paused />
          <Quiet />
          <Storage />
        </>
      )}
    </main>
  );
}
