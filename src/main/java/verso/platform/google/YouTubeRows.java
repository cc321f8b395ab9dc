package verso.platform.google;

import java.util.regex.Pattern;
import verso.format.Head;

/**
 * The CSV lists of YouTube by what their rows hold: their headers, like their names, are
 * translated, ids and times are not.
 */
enum YouTubeRows {
  /** {@code UC…,http://www.youtube.com/channel/UC…,title}. */
  SUBSCRIPTIONS("UC[\\w-]{10,22},https?://(?:www\\.)?youtube\\.com/channel/UC[\\w-]+,"),
  /** {@code PL…,False,…,2023-05-05T05:05:05+00:00,…}: a list and its properties. */
  PLAYLISTS("(?:PL|LL|FL)[\\w-]{10,},[^\\n]*\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+00:00,"),
  /** {@code dQw4w9WgXcQ,2023-05-05T05:05:05+00:00}: a video and when it was added. */
  VIDEOS("[\\w-]{11}, ?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+00:00\\s*$"),
  /** {@code Ug…,UC…,2023-05-05T05:05:05+00:00,…}: a comment. */
  COMMENTS("Ug[\\w.-]{10,},UC[\\w-]{10,22},\\d{4}-\\d\\d-\\d\\dT");

  private final Pattern row;

  YouTubeRows(String row) {
    this.row = Pattern.compile("^" + row, Pattern.MULTILINE);
  }

  /** Whether a file begins with such rows, after its header. */
  boolean areIn(Head head) {
    return row.matcher(head.text()).find();
  }

  /** Whether a file begins with rows that nobody but YouTube writes. */
  static boolean tellYouTube(Head head) {
    return SUBSCRIPTIONS.areIn(head) || COMMENTS.areIn(head);
  }
}
