import { App } from '../../components/dossier/app';
import { mount } from '../../components/shell/mount';
import { t } from '../../utils/i18n';

mount(t('dossierTitle'), () => <App />);
