package verso.platform.tinder;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class TinderTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Tinder();
  }
}
