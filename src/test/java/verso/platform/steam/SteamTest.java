package verso.platform.steam;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class SteamTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Steam();
  }
}
