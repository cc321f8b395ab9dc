package verso.platform.snapchat;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class SnapchatTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Snapchat();
  }
}
