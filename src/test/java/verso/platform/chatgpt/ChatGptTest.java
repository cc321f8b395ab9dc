package verso.platform.chatgpt;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class ChatGptTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new ChatGpt();
  }
}
