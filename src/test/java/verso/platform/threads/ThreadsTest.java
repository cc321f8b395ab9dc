package verso.platform.threads;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class ThreadsTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Threads();
  }
}
