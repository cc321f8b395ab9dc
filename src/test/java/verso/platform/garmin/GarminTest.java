package verso.platform.garmin;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class GarminTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Garmin();
  }
}
