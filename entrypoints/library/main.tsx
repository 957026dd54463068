import { t } from '../../utils/i18n';
import { mount } from '../../utils/surface/mount';

void mount(t('footLibrary'), () => <h1>{t('footLibrary')}</h1>);
