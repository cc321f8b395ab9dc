package verso.platform.safari;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class SafariTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Safari();
  }
}
