package verso.platform.facebook;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class FacebookTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Facebook();
  }
}
