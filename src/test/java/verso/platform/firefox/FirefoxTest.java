package verso.platform.firefox;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class FirefoxTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Firefox();
  }
}
