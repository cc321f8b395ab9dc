package verso.platform.slack;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class SlackTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Slack();
  }
}
