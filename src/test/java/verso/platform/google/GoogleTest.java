package verso.platform.google;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class GoogleTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Google();
  }
}
