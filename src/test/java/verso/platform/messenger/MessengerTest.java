package verso.platform.messenger;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class MessengerTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Messenger();
  }
}
