package verso.platform.discord;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class DiscordTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Discord();
  }
}
