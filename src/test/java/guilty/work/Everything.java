package guilty.work;

import java.awt.Color;
import java.io.IOException;
import java.net.Socket;
import java.sql.Connection;
import javafx.scene.Node;
import org.apache.poi.ss.usermodel.Workbook;

/** Breaks rules on purpose: screen, drawing, database, office file, network, output, thread. */
public final class Everything {
  private Everything() {}

  static void all(Node node, Connection connection, Workbook workbook) throws IOException {
    System.out.println(node + " " + connection + " " + workbook + " " + Color.RED);
    Thread thread = new Thread(() -> {});
    thread.start();
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(1);
    }
  }
}
