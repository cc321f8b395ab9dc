package verso.platform.fitbit;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class FitbitTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Fitbit();
  }
}
