/** true in the build that the tests drive: the shadow root is open there. Set in wxt.config.ts and vitest.config.ts. */
declare const __TEST_BUILD__: boolean;
