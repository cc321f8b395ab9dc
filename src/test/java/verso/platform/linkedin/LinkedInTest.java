package verso.platform.linkedin;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class LinkedInTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new LinkedIn();
  }
}
