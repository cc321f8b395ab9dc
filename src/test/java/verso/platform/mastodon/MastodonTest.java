package verso.platform.mastodon;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class MastodonTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Mastodon();
  }
}
