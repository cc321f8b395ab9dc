package verso.platform.whatsapp;

import java.util.List;
import java.util.regex.Pattern;
import verso.format.ChatLog;
import verso.format.Head;
import verso.format.LabelHtml;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** WhatsApp: a chat in a text file, or the report on the account. */
public final class WhatsApp implements Platform {
  private static final Pattern PAGE = Pattern.compile("<(title|h1)[^>]*>[^<]*WhatsApp");

  @Override
  public String id() {
    return "whatsapp";
  }

  @Override
  public String name() {
    return "WhatsApp";
  }

  /** Files are named in the phone's language, always with the app's name; renamed, a chat shows. */
  @Override
  public Signature signature() {
    return Signature.anyOf(
            "_chat.txt",
            "*whatsapp*.txt",
            "whatsapp_account_information/*",
            "whatsapp_connections/*",
            "whatsapp_settings/*")
        .or(
            Signature.content(
                "lines that begin with a time and a name", head -> ChatLog.fits(head.text())))
        .or(Signature.keys("wa_account_info", "wa_contacts", "wa_groups"))
        .or(Signature.content("a page titled WhatsApp", WhatsApp::isReport));
  }

  private static boolean isReport(Head head) {
    return head.isHtml() && PAGE.matcher(head.text()).find();
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.file(new ChatLog(), Message::map, "_chat.txt", "*whatsapp*.txt")
            .orBeginning(head -> ChatLog.fits(head.text()))
            .named("chat"),
        FileRule.json("whatsapp_*/**/*.json")
            .at("", AccountReport::json)
            .named("account information"),
        FileRule.file(new LabelHtml(), AccountReport::page, "whatsapp_*/**/*.html")
            .orBeginning(WhatsApp::isReport)
            .named("account information, page"));
  }
}
