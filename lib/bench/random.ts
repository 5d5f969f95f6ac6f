/** Numbers in [0, 1) in an order that a seed fixes on every machine: xorshift with 32 bits (Marsaglia 2003). */
export function buildRandom(seed: number): () => number {
  // a state of 0 would stay 0; the factor spreads small seeds over all bits
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 8; i++) next();
  return next;
}
