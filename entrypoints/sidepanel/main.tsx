import { App } from '../../components/panel/app';
import { mount } from '../../components/shell/mount';
import { t } from '../../utils/i18n';

mount(t('name'), () => <App fixedTab={null} surface="panel" />);
