/** CSS Custom Highlight API, `highlightsFromPoint` (CSSWG resolution of 2024; Chrome 140, Firefox 146): not in TypeScript yet. */
interface HighlightHitResult {
  highlight: Highlight;
  ranges: AbstractRange[];
}

interface HighlightRegistry {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }): HighlightHitResult[];
}
