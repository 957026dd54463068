/** Chrome's page out of sight: writes the automatic backup, and closes when it is on the disk. */
import { saveBackup } from '../../utils/exchange/backup';
import { colourOldEntriesBy, library } from '../../utils/library';
import { send } from '../../utils/protocol/messages';
import { defaultColour } from '../../utils/settings';

colourOldEntriesBy(defaultColour);
saveBackup(
  library(),
  {
    start: (url, name) => send('backupWritten', { url, name }),
    state: (id, writes) => send('backupSaved', { id, writes }),
  },
  Date.now(),
)
  .catch((error: unknown) => console.error(error))
  .finally(() => window.close());
