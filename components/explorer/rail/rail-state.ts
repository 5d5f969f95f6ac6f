/** Whether the filters are open: until the reader says, they are where there is room for them. */
export type RailState = 'auto' | 'open' | 'closed';
