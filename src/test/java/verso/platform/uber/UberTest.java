package verso.platform.uber;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class UberTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Uber();
  }
}
