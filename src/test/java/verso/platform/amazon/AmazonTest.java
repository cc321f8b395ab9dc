package verso.platform.amazon;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class AmazonTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Amazon();
  }
}
