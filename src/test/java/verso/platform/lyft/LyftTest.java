package verso.platform.lyft;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class LyftTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Lyft();
  }
}
