package verso.platform.x;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class XTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new X();
  }
}
