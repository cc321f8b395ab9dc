package verso.platform.booking;

import verso.platform.Platform;
import verso.platform.PlatformContract;

class BookingTest extends PlatformContract {

  @Override
  protected Platform platform() {
    return new Booking();
  }
}
