package verso.platform.tiktok;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class TikTokTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new TikTok();
  }
}
