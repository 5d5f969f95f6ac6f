export { loadArticle, loadMeeting } from './details';
export {
  type FacetsAnswer,
  type GraphAnswer,
  listMeetings,
  loadExplorer,
  loadFacets,
  loadGraph,
  type MeetingList,
  type Page,
  type Sort,
} from './explore';
export { type ApiName, answerApi, answerElsewhere } from './http/api';
export { type ImportItem, type ImportOptions, type ImportSummary, importArticles } from './import-articles';
export { relayout, removeSample } from './maintain';
export { readArticleFiles } from './read-articles';
export { openStore, type Store, type StoreOptions } from './store';
