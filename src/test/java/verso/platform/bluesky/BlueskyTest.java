package verso.platform.bluesky;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class BlueskyTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Bluesky();
  }
}
