// Reads QR codes from pictures, in browsers that cannot do that themselves: gives them the class that they lack. Fetched when the camera is
// asked for (src/browser/camera.rs).
import { BarcodeDetector } from 'qr/decode.js';

globalThis.BarcodeDetector = BarcodeDetector;
