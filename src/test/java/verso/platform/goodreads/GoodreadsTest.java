package verso.platform.goodreads;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class GoodreadsTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Goodreads();
  }
}
