/** In the head of the extension's pages: the theme before the first drawing, so that nothing flashes in the wrong one. */
import { defineUnlistedScript } from '#imports';
import { rememberedTheme, showTheme } from '../components/shell/theme';

export default defineUnlistedScript(() => showTheme(rememberedTheme()));
