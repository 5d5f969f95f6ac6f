/** The package ships no types. These are the properties that Liqa gives it; they never change (see graph-canvas.tsx). */
declare module 'react-cytoscapejs' {
  import type { Core, ElementDefinition, LayoutOptions, StylesheetJson } from 'cytoscape';
  import type { ComponentType, CSSProperties } from 'react';

  interface CytoscapeComponentProps {
    readonly elements: ElementDefinition[];
    readonly stylesheet: StylesheetJson;
    readonly layout: LayoutOptions;
    readonly cy: (cy: Core) => void;
    readonly className?: string;
    readonly style?: CSSProperties;
    readonly minZoom?: number;
    readonly maxZoom?: number;
    readonly boxSelectionEnabled?: boolean;
    readonly autounselectify?: boolean;
    /** Read once, when the canvas is made. */
    readonly textureOnViewport?: boolean;
  }

  const CytoscapeComponent: ComponentType<CytoscapeComponentProps>;
  export default CytoscapeComponent;
}
