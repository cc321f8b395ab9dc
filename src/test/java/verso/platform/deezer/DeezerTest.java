package verso.platform.deezer;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class DeezerTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Deezer();
  }
}
