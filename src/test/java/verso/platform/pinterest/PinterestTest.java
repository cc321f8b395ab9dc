package verso.platform.pinterest;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class PinterestTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Pinterest();
  }
}
