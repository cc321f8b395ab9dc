package verso.platform.apple;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class AppleTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Apple();
  }
}
