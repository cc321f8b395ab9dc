package verso.platform.hinge;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class HingeTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Hinge();
  }
}
