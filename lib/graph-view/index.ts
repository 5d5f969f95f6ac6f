export { type BuildOptions, type BuiltGraph, buildGraph } from './build-graph';
export {
  countOfficials,
  DRAWING_MODES,
  type DrawingMode,
  entityNode,
  FOLD_THRESHOLD,
  MOST_PAIRED_PARTIES,
  meetingNode,
  officialNode,
} from './drawing';
export { type LayoutOptions, layoutGraph, placeNodes } from './layout-graph';
export { findNeighbours, type Neighbour } from './neighbours';
export { type NodeBox, toNodeBox } from './node-box';
export * from './types';
export { buildVisibility, findChanges, type Visibility, type VisibleEdge } from './visibility';
