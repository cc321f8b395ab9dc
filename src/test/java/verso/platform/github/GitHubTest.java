package verso.platform.github;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class GitHubTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new GitHub();
  }
}
