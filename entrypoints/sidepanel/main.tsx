import { t } from '../../utils/i18n';
import { mount } from '../../utils/surface/mount';
import { App } from '../popup/app';

mount(t('name'), () => <App fixedTab={null} surface="panel" />);
