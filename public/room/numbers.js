// The room's numbers.

export const numbers = () => {};
