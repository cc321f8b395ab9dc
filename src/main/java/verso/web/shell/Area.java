package verso.web.shell;

/** A part of the application: its addresses, and what answers them. */
public interface Area {

  /** Names its addresses. */
  void open(Routes routes);
}
