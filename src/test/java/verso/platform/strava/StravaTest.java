package verso.platform.strava;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class StravaTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Strava();
  }
}
