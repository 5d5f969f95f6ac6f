import type { PlaceNodes } from '../data';
import { buildGraph, placeNodes as placeMap } from '../graph-view';
import { placeHubs } from './place-hubs';

/**
 * A place for every node of every mode: countries, officials and large meetings first, since they make the map that
 * people remember; then the meetings that only mode `meetings` draws as nodes. What has a place keeps it.
 */
export const placeNodes: PlaceNodes = (data) => {
  const positions = { ...data.positions, ...placeMap(data) };
  return { ...positions, ...placeHubs(buildGraph(data, data.meetings, 'meetings'), positions) };
};
