package verso.platform.telegram;

import static verso.trace.Kind.APP;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.FOLLOW;
import static verso.trace.Kind.LOGIN;
import static verso.trace.Kind.OTHER;
import static verso.trace.Kind.POST;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Head;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Trace;

/** Telegram, as its desktop app exports it: everything or one chat, JSON or pages. */
public final class Telegram implements Platform {
  private static final String PERSON = "personal_information";

  private static final Mapping CONTACT_ENTRY =
      RowMapping.of(CONTACT, SUPPLIED, "first_name", "last_name", "phone_number")
          .time("date_unixtime", "date")
          .detail("lastName", "last_name")
          .detail("contact", "phone_number")
          .fixed("list", "address book");

  /** Who and what the person uses most, as Telegram ranks it. */
  private static final Mapping FREQUENT =
      RowMapping.of(CONTACT, OBSERVED, "name")
          .asOfExport()
          .detail("category", "category")
          .detail("type", "type")
          .detail("rating", "rating")
          .fixed("list", "frequent contacts");

  private static final Mapping SESSION =
      RowMapping.of(LOGIN, OBSERVED, "application_name", "device_model")
          .time("last_active_unixtime", "last_active", "created_unixtime", "created")
          .fixed("action", "session")
          .detail("device", "device_model")
          .detail("os", "platform", "system_version")
          .detail("ip", "last_ip")
          .detail("country", "last_country")
          .detail("region", "last_region")
          .rest();

  private static final Mapping WEB_SESSION =
      RowMapping.of(LOGIN, OBSERVED, "domain_name", "bot_username")
          .time("last_active_unixtime", "last_active", "created_unixtime", "created")
          .fixed("action", "login with Telegram")
          .detail("device", "browser")
          .detail("os", "platform")
          .detail("ip", "last_ip")
          .detail("region", "last_region")
          .rest();

  private static final Mapping ADDRESS =
      RowMapping.of(LOGIN, OBSERVED, "ip").time("date_unixtime", "date").rest();

  private static final Mapping PUBLISHED =
      RowMapping.of(POST, OBSERVED, "caption", "text", "media", "photo")
          .time("date_unixtime", "date")
          .rest();

  private static final Mapping STICKERS =
      RowMapping.of(PREFERENCE, DECLARED, "set_name", "name", "title")
          .asOfExport()
          .fixed("field", "stickers installed")
          .rest();

  private static final Mapping CHANGE =
      RowMapping.of(OTHER, OBSERVED, "note", "text", "type")
          .time("date_unixtime", "date")
          .fixed("category", "change")
          .rest();

  @Override
  public String id() {
    return "telegram";
  }

  @Override
  public String name() {
    return "Telegram";
  }

  /** {@code result.json} and {@code messages.html} are anybody's: folders and content tell. */
  @Override
  public Signature signature() {
    return Signature.anyOf(
            "export_results.html",
            "chats/chat_#/messages*.html",
            "chatexport_*/messages*.html",
            "chatexport_*/result.json",
            "dataexport_*/result.json")
        .or(Signature.content("the keys or the layout of a Telegram export", Telegram::isExport));
  }

  private static boolean isExport(Head head) {
    Set<String> keys = head.keys();
    return keys.containsAll(Set.of("about", "personalinformation", "userid"))
        || keys.containsAll(Set.of("about", "chats", "list"))
        || keys.containsAll(Set.of("name", "messages", "fromid", "text"))
        || isChatPage(head)
        || isListPage(head);
  }

  private static boolean isChatPage(Head head) {
    return head.contains("class=\"page_body chat_page\"")
        || head.contains("class=\"message default clearfix");
  }

  private static boolean isListPage(Head head) {
    return head.contains("class=\"page_body list_page\"");
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.json("result.json")
            .context("/" + PERSON)
            .each("/chats/list/*/messages", Message::json)
            .each("/left_chats/list/*/messages", Message::json)
            .each("/messages", Message::json)
            .each("/contacts/list", CONTACT_ENTRY)
            .each("/frequent_contacts/list", FREQUENT)
            .each("/sessions/list", SESSION)
            .each("/web_sessions/list", WEB_SESSION)
            .each("/profile_pictures", PUBLISHED)
            .each("/stories", PUBLISHED)
            .each("/other_data/ips", ADDRESS)
            .each("/other_data/installed_stickers", STICKERS)
            .each("/other_data/changes_log", CHANGE)
            .elsewhere(Telegram::around)
            .orBeginning(Telegram::isExport)
            .named("data"),
        FileRule.file(Pages.CHAT, Message::page, "chats/**/messages*.html", "messages*.html")
            .orBeginning(Telegram::isChatPage)
            .named("chat page"),
        FileRule.file(Pages.LIST, Pages::entry, "lists/*.html")
            .orBeginning(Telegram::isListPage)
            .named("list page"),
        FileRule.file(Pages.PERSON, Pages::field, "export_results.html").named("profile page"));
  }

  /** What is around the messages: chats, the person, and sentences that explain the export. */
  private static Stream<Trace> around(Row row) {
    if (row.has("type") && row.has("id")) {
      return row.has("name") ? chat(row) : Stream.empty();
    }
    boolean isRoot = row.isWholeFile() && row.has(PERSON);
    return isRoot
        ? AccountFields.declared().map(row.part(PERSON))
        : row.members().stream().allMatch(member -> isExplained(member.getKey()))
            ? Stream.empty()
            : GenericMapping.map(row);
  }

  private static boolean isExplained(String member) {
    return member.startsWith("about") || Set.of("contacts", "sessions", "chats").contains(member);
  }

  private static Stream<Trace> chat(Row row) {
    String type = row.text("type");
    boolean isLeft = row.at().startsWith("/left_chats");
    RowMapping chat =
        switch (type) {
          case "personal_chat" -> RowMapping.of(CONTACT, OBSERVED, "name");
          case "bot_chat" -> RowMapping.of(APP, OBSERVED, "name");
          default -> RowMapping.of(FOLLOW, OBSERVED, "name");
        };
    return chat.asOfExport().fixed("category", type).fixed("status", isLeft ? "left" : "").map(row);
  }
}
