import { DossierPage } from '../../components/dossier/dossier';
import { mount } from '../../components/shell/mount';
import { t } from '../../utils/i18n';

mount(t('dossierTitle'), () => <DossierPage />);
