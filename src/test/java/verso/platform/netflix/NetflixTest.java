package verso.platform.netflix;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class NetflixTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Netflix();
  }
}
