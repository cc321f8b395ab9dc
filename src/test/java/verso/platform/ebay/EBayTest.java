package verso.platform.ebay;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class EBayTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new EBay();
  }
}
