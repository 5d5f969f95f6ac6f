export { buildCaption } from './caption';
export { captionLines } from './caption-lines';
export { meetingsToCsv } from './meetings-csv';
export { meetingsToJson } from './meetings-json';
