/** One schema a message that arrives in a page; `listenInPage` applies it. */
import * as v from 'valibot';
import { actionSchema, id, settingsEntries } from '../model/page-schemas';

export const pagePayloads = {
  articleChanged: v.object({ articleId: id }),
  recogniseAgain: v.object({}),
  settingsChanged: v.object({ ...settingsEntries, paused: v.boolean() }),
  saveNow: v.object({}),
  getPageState: v.object({}),
  act: actionSchema,
};

export type PageMessageName = keyof typeof pagePayloads;
