package verso.platform.microsoft;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class MicrosoftTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Microsoft();
  }
}
