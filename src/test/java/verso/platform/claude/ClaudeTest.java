package verso.platform.claude;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class ClaudeTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Claude();
  }
}
