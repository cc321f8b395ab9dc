package verso.platform.her;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class HerTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Her();
  }
}
