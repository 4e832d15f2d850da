import { registerHooks } from 'node:module';

/** Makes `electron` an empty module in this process: its package would fetch a binary. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: 'data:text/javascript,export default {}', shortCircuit: true }
      : next(specifier, context),
});
