import { t } from '../../utils/i18n';
import { mount } from '../../utils/surface/mount';
import { App } from './app';

mount(t('welcomeTitle'), () => <App />);
