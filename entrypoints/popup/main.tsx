import { App } from '../../components/panel/app';
import { mount } from '../../components/shell/mount';
import { t } from '../../utils/i18n';

// `popup.html?tab=ID` shows that tab's list in a page of its own.
const asked = new URLSearchParams(location.search).get('tab');
const fixedTab = asked !== null && /^\d+$/.test(asked) ? Number(asked) : null;

mount(t('name'), () => <App fixedTab={fixedTab} surface={fixedTab === null ? 'popup' : 'panel'} />);
