package verso.platform.lastfm;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class LastFmTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new LastFm();
  }
}
