import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { answerBackups, backUpIfDue } from '../utils/background/backup';
import { answerMessages } from '../utils/background/handlers';
import { answerInstallation, answerUpdate, takeOverTabs } from '../utils/background/inject';
import { answerReader } from '../utils/background/menus';
import { tellSettings } from '../utils/background/tabs';
import { colourOldEntriesBy, library, purgeIfDue, renewDevice } from '../utils/library';
import { defaultColour, lastPurgeItem, tabsTakenItem, watchSettings } from '../utils/settings';

// Every listener is registered in the first turn: the browser wakes the worker for an event and then gives it out.
export default defineBackground({
  type: 'module',
  main: () => {
    colourOldEntriesBy(defaultColour);
    answerInstallation();
    answerUpdate();
    answerMessages();
    answerReader();
    answerBackups();
    watchSettings(() => {
      void tellSettings(library());
      void backUpIfDue(library());
    });
    // A profile that was copied starts under the same id.
    browser.runtime.onStartup.addListener(() => void renewDevice(library()).catch(console.error));
    void takeOverTabs(tabsTakenItem);
    // What changes the library wakes the worker, and so does every page: often enough, and no alarm is needed.
    void backUpIfDue(library());
    void purgeIfDue(library(), lastPurgeItem);
  },
});
