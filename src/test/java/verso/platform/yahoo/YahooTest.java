package verso.platform.yahoo;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class YahooTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Yahoo();
  }
}
