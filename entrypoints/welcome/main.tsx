import { mount } from '../../components/shell/mount';
import { App } from '../../components/welcome/app';
import { t } from '../../utils/i18n';

mount(t('welcomeTitle'), () => <App />);
