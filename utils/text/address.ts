/** Addresses of web pages in one form, so that the same article is the same record whatever link led to it. */

/** Query parameters that say how a reader came, never what the page shows. Names in lower case. */
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid twclid yclid ttclid li_fat_id igshid igsh mc_cid mc_eid mkt_tok ' +
    'vero_id oly_enc_id oly_anon_id _hsenc _hsmi __hssc __hstc __hsfp hsctatracking _ga _gl _openstat ref_src ref_url ' +
    'fb_ref fb_source fb_action_ids fb_action_types smid smtyp ocid ncid s_cid wt_mc wt.mc_id xtor cmp cmpid ito icid ' +
    'guccounter guce_referrer guce_referrer_sig soc_src soc_trk sr_share spm __twitter_impression amp_js_v amp_gsa usqp ' +
    'trk trkcampaign sc_campaign share_id shareid'
  ).split(' '),
);
const TRACKING_PREFIX = /^(?:utm|ns|at|pk|mtm|piwik|hsa|matomo)_./;

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || TRACKING_PREFIX.test(lower);
}

/**
 * An address without what does not name the page: tracking parameters, user and password, the fragment (unless a
 * script routes by it: `#!…`, `#/…`). null for anything but http and https. Idempotent.
 */
export function cleanAddress(address: string): string | null {
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  url.username = '';
  url.password = '';
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  const names = [...url.searchParams.keys()];
  // Deleting rewrites the whole query, so it is touched only where there is something to delete.
  for (const name of names) if (isTracking(name)) url.searchParams.delete(name);
  if (url.search === '') url.search = '';
  return url.href;
}

/** The form in which addresses are compared and hashed: cleaned, and the same for http and https. */
export function addressKey(address: string): string | null {
  return cleanAddress(address)?.replace(/^http:/, 'https:') ?? null;
}
