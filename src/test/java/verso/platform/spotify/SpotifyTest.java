package verso.platform.spotify;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class SpotifyTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Spotify();
  }
}
