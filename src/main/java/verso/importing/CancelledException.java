package verso.importing;

/**
 * The person wants an import to stop. Thrown by a {@link Progress}, from any of its methods: the
 * export under way is given up, and the store is as it was before it.
 */
public final class CancelledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Stops the import that asks for it. */
  public CancelledException() {
    super("The import was cancelled");
  }
}
