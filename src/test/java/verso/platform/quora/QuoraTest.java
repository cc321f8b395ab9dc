package verso.platform.quora;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class QuoraTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Quora();
  }
}
