import { defineBackground } from '#imports';
import { answerMessages } from '../utils/background/handlers';
import { answerInstallation } from '../utils/background/install';
import { answerReader } from '../utils/background/menus';
import { tellSettings } from '../utils/background/tabs';
import { library } from '../utils/library';
import { settingsItem } from '../utils/settings';

// Every listener is registered in the first turn: the browser wakes the worker for an event and then gives it out.
export default defineBackground({
  type: 'module',
  main: () => {
    answerInstallation();
    answerMessages();
    answerReader();
    settingsItem.watch(() => tellSettings(library()));
  },
});
