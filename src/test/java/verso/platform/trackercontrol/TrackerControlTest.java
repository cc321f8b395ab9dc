package verso.platform.trackercontrol;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class TrackerControlTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new TrackerControl();
  }
}
