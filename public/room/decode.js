// Reads QR codes from pictures, for browsers that cannot do that themselves. Fetched when the camera is asked for.
export { BarcodeDetector } from 'qr/decode.js';
