import { App } from '../../components/library/app';
import { mount } from '../../components/shell/mount';
import { t } from '../../utils/i18n';

mount(t('libraryTitle'), () => <App />);
