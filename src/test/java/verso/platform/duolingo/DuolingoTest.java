package verso.platform.duolingo;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class DuolingoTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Duolingo();
  }
}
