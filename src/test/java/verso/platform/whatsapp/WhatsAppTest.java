package verso.platform.whatsapp;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class WhatsAppTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new WhatsApp();
  }
}
