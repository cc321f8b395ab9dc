package verso.platform.instagram;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class InstagramTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Instagram();
  }
}
