package verso.platform.chrome;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class ChromeTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Chrome();
  }
}
