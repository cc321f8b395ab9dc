package verso.platform.soundcloud;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class SoundCloudTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new SoundCloud();
  }
}
