package verso.platform.uber;

import static verso.trace.Origin.OBSERVED;

import java.util.List;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.RowMapping;
import verso.trace.Kind;

/** Uber Eats: a row per dish; what the order cost is repeated in each. */
final class Meals {
  private static final Mapping DISH =
      RowMapping.of(Kind.PURCHASE, OBSERVED, "Item Name")
          .local("Request_Time_Local")
          .time("Order Time")
          .fixed("category", "meal")
          .detail("merchant", "Restaurant_Name", "Restaurant Name")
          .detail("amount", "Item Price")
          .detail("currency", "Currency")
          .detail("orderTotal", "Order Price")
          .detail("status", "Order Status")
          .detail("quantity", "Item_quantity")
          .detail("city", "City_Name", "Territory")
          .detail("endTime", "Final_Delivery_Time_Local")
          .text("Customizations", "Special Instructions")
          .rest();

  private static final Mapping RESTAURANT =
      RowMapping.of(Kind.OTHER, OBSERVED, "Restaurant Name", "Restaurant_Name")
          .asOfExport()
          .fixed("category", "restaurant ordered from")
          .rest();

  private Meals() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("Item Name", "Order Price"),
                DISH,
                "eats_order_details*.csv",
                "user_orders*.csv")
            .orContaining("Restaurant_Name,Request_Time_Local", "Restaurant ID,Order ID")
            .named("meals ordered"),
        FileRule.file(
                Csv.of("Restaurant ID", "Restaurant Name"),
                RESTAURANT,
                "eats_restaurant_names*.csv")
            .named("restaurants"));
  }
}
