package verso.platform.appprivacy;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class AppPrivacyTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new AppPrivacy();
  }
}
