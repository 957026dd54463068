import { App } from '../../components/options/app';
import { mount } from '../../components/shell/mount';
import { t } from '../../utils/i18n';

mount(t('optionsTitle'), () => <App />);
