package verso.platform.letterboxd;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class LetterboxdTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Letterboxd();
  }
}
