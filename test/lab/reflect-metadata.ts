/**
 * @peculiar/x509 wires its algorithms through tsyringe, which refuses to load without the metadata proposal of
 * decorators. Its own classes carry none, so three functions that know nothing are enough. Import before the library.
 */
const reflect = Reflect as typeof Reflect & Record<string, unknown>;
reflect.getMetadata ??= () => undefined;
reflect.getOwnMetadata ??= () => undefined;
reflect.defineMetadata ??= () => undefined;
