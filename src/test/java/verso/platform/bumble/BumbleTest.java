package verso.platform.bumble;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class BumbleTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Bumble();
  }
}
