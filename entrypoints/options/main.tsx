import { App } from '../../components/options/app';
import { mount } from '../../components/shell/mount';
import { t } from '../../utils/i18n';
import { colourOldEntriesBy } from '../../utils/library';
import { defaultColour } from '../../utils/settings';

colourOldEntriesBy(defaultColour);
mount(t('optionsTitle'), () => <App />);
