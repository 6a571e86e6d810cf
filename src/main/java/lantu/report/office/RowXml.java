package lantu.report.office;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** How one kind of row is written where the names of its parts are known already. */
public final class RowXml {
  private final XmlOptions options;
  private final String declared;

  /**
   * Writes rows of one name.
   *
   * @param name of a row; what stands before it stands before all names in the row
   */
  public RowXml(QName name) {
    boolean bare = name.getPrefix().isEmpty();
    this.options =
        new XmlOptions().setSaveSyntheticDocumentElement(name).setUseDefaultNamespace(bare);
    this.declared =
        " xmlns%s=\"%s\"".formatted(bare ? "" : ":" + name.getPrefix(), name.getNamespaceURI());
  }

  /** The row as it stands within a part. */
  public String of(XmlObject row) {
    return row.xmlText(options).replaceFirst(declared, "");
  }
}
