// The story in steps: keys, full screen, the notes' window.

export const present = () => {};
