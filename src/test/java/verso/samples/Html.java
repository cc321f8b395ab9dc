package verso.samples;

import java.util.List;

/** The pages that Takeout writes instead of JSON, and the manifest it always adds. */
final class Html {
  private static final String CELL = "content-cell mdl-cell mdl-cell--";
  private static final String BODY = CELL + "6-col mdl-typography--body-1";

  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A page of activity. */
  static String activity(List<Activity> activities) {
    var page = new StringBuilder("<html><head><title>Mon activité</title></head><body>");
    page.append("<div class=\"mdl-grid\">");
    activities.forEach(activity -> page.append(activity.html()));
    return page.append("</div></body></html>").toString();
  }

  /** One record of such a page. */
  static String record(String header, String body, String caption) {
    return "<div class=\"outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp\">"
        + "<div class=\"mdl-grid\">"
        + cell("header-cell mdl-cell mdl-cell--12-col", title(header))
        + cell(BODY, body)
        + cell(BODY + " mdl-typography--text-right", "")
        + cell(CELL + "12-col mdl-typography--caption", caption)
        + "</div></div>";
  }

  private static String title(String header) {
    return "<p class=\"mdl-typography--title\">" + escape(header) + "<br></p>";
  }

  private static String cell(String classes, String content) {
    return "<div class=\"" + classes + "\">" + content + "</div>";
  }

  /** The manifest: which service is in which folder. */
  static String manifest(String account, List<List<String>> servicesAndFolders) {
    var page = new StringBuilder("<html><head><meta charset=\"UTF-8\"><title>Archive</title>");
    page.append("</head><body><h1 class=\"header_title\">Archive de ").append(escape(account));
    page.append("</h1><div class=\"header_subtext\">1 sept. 2026, 07:30:00 UTC</div>");
    for (List<String> service : servicesAndFolders) {
      page.append("<div class=\"service-tile\" id=\"service-tile-").append(service.getFirst());
      page.append("\"><h1 class=\"data-folder-name\" data-english-name=\"");
      page.append(service.getFirst()).append("\" data-folder-name=\"");
      page.append(escape(service.getLast())).append("\">").append(escape(service.getLast()));
      page.append("</h1></div>");
    }
    return page.append("</body></html>").toString();
  }
}
