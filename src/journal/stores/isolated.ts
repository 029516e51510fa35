/**
 * A callback of the host whose mistakes are its own: what we do is done already, so what it throws becomes an unhandled
 * rejection instead of our answer.
 */
export const isolated =
  <T>(callback: (value: T) => void) =>
  (value: T): void => {
    try {
      callback(value);
    } catch (error) {
      void Promise.reject(error as Error);
    }
  };
