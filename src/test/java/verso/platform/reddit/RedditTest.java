package verso.platform.reddit;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class RedditTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Reddit();
  }
}
