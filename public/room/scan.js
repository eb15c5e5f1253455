// Reads QR codes from the camera, once a button asks for that, until another or the end of the stage stops it. DECODE is filled in by
// tools/later.mjs.

/** How often a picture is looked at, and how long a code must be out of sight to count anew, in milliseconds. */
const EVERY = 150;
const ANEW = 2_000;

const detector = async () => {
  const own = globalThis.BarcodeDetector;
  const can = own && (await own.getSupportedFormats().catch(() => /** @type {string[]} */ ([]))).includes('qr_code');
  const Detector = can ? own : (await import(DECODE)).BarcodeDetector;
  return new Detector({ formats: ['qr_code'] });
};

/** What is to be said where the camera does not start. */
/** @type {(error: { name?: string }) => string} */
const why = ({ name }) => {
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'failed';
};

/** Calls back with each code that is held up, until the signal, or until the video is taken away. Says how it goes by a word. */
/** @type {(video: HTMLVideoElement, signal: AbortSignal, found: (text: string) => void, say: (how: string) => void) => Promise<void>} */
export const scan = async (video, signal, found, say) => {
  /** @type {MediaStream | undefined} */
  let stream;
  const stop = () => {
    stream?.getTracks().forEach((track) => track.stop());
    // It may show another by now.
    if (video.srcObject === stream) video.srcObject = null;
  };
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } });
    const reader = await detector();
    if (signal.aborted) return;
    signal.addEventListener('abort', stop, { once: true });
    video.muted = true;
    video.srcObject = stream;
    await video.play();
    say('ready');
    let [last, seen] = ['', 0];
    while (!signal.aborted && video.isConnected) {
      // Not every picture can be read: the next may be.
      const [code] = video.readyState >= 2 ? await reader.detect(video).catch(() => []) : [];
      const now = performance.now();
      if (code && !signal.aborted) {
        if (code.rawValue !== last || now - seen > ANEW) found(code.rawValue);
        [last, seen] = [code.rawValue, now];
      }
      await new Promise((done) => { setTimeout(done, EVERY); });
    }
  } catch (error) {
    // It may have been stopped while it was starting.
    if (!signal.aborted) say(why(/** @type {Error} */ (error)));
  } finally {
    stop();
  }
};
