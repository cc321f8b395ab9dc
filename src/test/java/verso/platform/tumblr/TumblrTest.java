package verso.platform.tumblr;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class TumblrTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Tumblr();
  }
}
