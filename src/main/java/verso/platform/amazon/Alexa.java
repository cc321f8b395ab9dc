package verso.platform.amazon;

import java.util.List;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;

/** Alexa: what was said to it, its skills, lists and routines, and the devices at home. */
final class Alexa {
  private static final Mapping SAID =
      RowMapping.of(
              Kind.SEARCH, Origin.OBSERVED, "Utterance text", "Utterance", "Question", "Query")
          .time("Utterance Creation Date", "Creation Date", "Timestamp", "Date")
          .detail("counterpart", "Contact Name")
          .fixed("app", "Alexa")
          .rest();

  private static final Mapping SKILL =
      RowMapping.of(Kind.APP, Origin.OBSERVED, "SkillName", "Skill Name", "Name")
          .time("Enablement Date", "EnablementDate")
          .detail("status", "EnablementStatus", "Enablement Status")
          .fixed("category", "Alexa skill")
          .rest();

  private static final Mapping ROUTINE =
      RowMapping.of(
              Kind.PREFERENCE,
              Origin.DECLARED,
              "friendlyName",
              "name",
              "routineName",
              "utterance",
              "type",
              "id")
          .fixed("field", "Alexa routine")
          .time("createdDate", "creationDate", "lastUpdated")
          .rest();

  private static final Mapping DEVICE_USE =
      RowMapping.of(
              Kind.DEVICE, Origin.OBSERVED, "Device Name", "Device Type", "Device Application")
          .utc("Event Creation Date", "Event Recording Date", "Timestamp", "Date")
          .detail("language", "Device Locale")
          .fixed("category", "Echo")
          .rest()
          .unnamed();

  private static final Mapping LISTED =
      RowMapping.of(Kind.SAVE, Origin.DECLARED, "Item Name", "Item", "Value", "Name", "List Name")
          .time("Created Date", "Creation Date", "createdDate", "Date")
          .detail("list", "List Name", "List Type", "List")
          .rest();

  private static final Mapping NOTICE =
      RowMapping.of(
              Kind.PREFERENCE, Origin.DECLARED, "Label", "Reminder Label", "Name", "Type", "Text")
          .fixed("field", "Alexa alarm or reminder")
          .time("Trigger Time", "Created Date", "Creation Date", "Date", "Time")
          .rest();

  private static final Mapping SHOP_NOTICE =
      RowMapping.of(
              Kind.MESSAGE,
              Origin.SHOWN,
              "Notification Text",
              "Title",
              "Message",
              "Product Name",
              "Type")
          .time("Creation Date", "Notification Date", "Timestamp", "Date")
          .fixed("direction", "received")
          .fixed("app", "Alexa")
          .rest();

  private static final Mapping HOME =
      RowMapping.of(
              Kind.DEVICE,
              Origin.OBSERVED,
              "Device Name",
              "Friendly Name",
              "Appliance Name",
              "Group Name",
              "Name",
              "Manufacturer",
              "Type")
          .time("Timestamp", "Creation Date", "Date", "Time")
          .fixed("category", "smart home")
          .rest();

  private static final Mapping RESIDENCE =
      RowMapping.of(Kind.PLACE, Origin.DECLARED, "Country")
          .detail("country", "Country")
          .fixed("placeType", "country")
          .asOfExport()
          .time("Timestamp")
          .rest();

  private static final Mapping IN_APP =
      RowMapping.of(Kind.APP, Origin.OBSERVED, "event_name", "event")
          .utc("interaction_date")
          .detail("device", "device_model")
          .detail("os", "device_platform_name")
          .fixed("app", "Alexa")
          .rest();

  private static final Mapping CALENDAR =
      RowMapping.of(
              Kind.PREFERENCE,
              Origin.DECLARED,
              "Calendar Name",
              "Name",
              "Account",
              "Provider",
              "Title")
          .fixed("field", "calendar linked to Alexa")
          .asOfExport()
          .time("Linked Date", "Creation Date", "Date")
          .rest();

  private Alexa() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.any(),
                SAID,
                "NLU/Intent*.csv",
                "NLU/QuestionUnderstandings*.csv",
                "Alexa/**/QuestionUnderstandings*.csv")
            .named("said to Alexa"),
        FileRule.file(Csv.of("SkillName", "EnablementStatus"), SKILL, "Alexa/**/Skills*.csv")
            .named("Alexa skills"),
        FileRule.json("Alexa/**/Routines*.json")
            .each("/routines", ROUTINE)
            .each("/Automations", ROUTINE)
            .each("", ROUTINE)
            .named("Alexa routines"),
        FileRule.file(Csv.any(), DEVICE_USE, "Alexa and Echo Devices.*.csv")
            .named("use of Echo devices"),
        FileRule.file(Csv.any(), IN_APP, "Devices/Mobile/*.csv").named("use of the Alexa app"),
        FileRule.file(Csv.any(), LISTED, "Lists/Lists*.csv").named("Alexa lists"),
        FileRule.file(Csv.any(), NOTICE, "Alerts/Notifications*.csv").named("alarms and reminders"),
        FileRule.file(Csv.any(), SHOP_NOTICE, "Shopping/Notifications History*.csv")
            .named("notices of orders"),
        FileRule.file(Csv.any(), HOME, "Smart Home/*.csv").named("smart home"),
        FileRule.file(
                Csv.of("Timestamp", "Country"), RESIDENCE, "Location/Country of Residence*.csv")
            .named("country of residence"),
        FileRule.file(Csv.any(), CALENDAR, "Calendars/*.csv").named("calendars"));
  }
}
