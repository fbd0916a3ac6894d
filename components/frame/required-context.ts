import { createContext, type Provider } from 'preact';
import { useContext } from 'preact/hooks';

const MISSING = Symbol('The value of a context without a provider.');

/**
 * Creates a context without a default value. Returns its provider and a hook that reads it. The hook throws if no ancestor provides a
 * value.
 * @param name A description of the value for the error message.
 */
export function createRequiredContext<Value>(name: string): readonly [provide: Provider<Value>, use: () => Value] {
  const context = createContext<Value | typeof MISSING>(MISSING);
  const useValue = (): Value => {
    const value = useContext(context);
    if (value === MISSING) throw new Error(`No component above provides ${name}. Render this component within the provider.`);
    return value as Value;
  };
  return [context.Provider as Provider<Value>, useValue];
}
