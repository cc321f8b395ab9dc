package verso.platform.paypal;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class PayPalTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new PayPal();
  }
}
