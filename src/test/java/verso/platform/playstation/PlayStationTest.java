package verso.platform.playstation;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class PlayStationTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new PlayStation();
  }
}
