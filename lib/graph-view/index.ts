export { type BuiltGraph, buildGraph } from './build-graph';
export { FOLD_THRESHOLD } from './drawing';
export { layoutGraph, placeNodes } from './layout-graph';
export { findNeighbours } from './neighbours';
export { type NodeBox, toNodeBox } from './node-box';
export * from './types';
export { buildVisibility, findChanges, type Visibility, type VisibleEdge } from './visibility';
