package verso.platform.twitch;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class TwitchTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Twitch();
  }
}
