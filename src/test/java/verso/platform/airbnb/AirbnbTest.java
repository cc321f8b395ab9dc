package verso.platform.airbnb;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class AirbnbTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Airbnb();
  }
}
