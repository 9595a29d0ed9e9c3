/* global jest */
// On a shared machine a browser now and then misses its moment; what failed is printed all the same.
if (process.env.CI) jest.retryTimes(1, { logErrorsBeforeRetry: true });
