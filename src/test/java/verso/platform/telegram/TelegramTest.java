package verso.platform.telegram;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class TelegramTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Telegram();
  }
}
