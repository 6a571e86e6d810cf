/**
 * The one gate in front of every parser: what comes from outside the workspace passes here before
 * anything is made of it, be it a file, standard input or the clipboard.
 *
 * <p>Contract: {@link lantu.gate.Intake} reads no more than is allowed; {@link lantu.gate.ZipGate}
 * holds an archive to {@link lantu.gate.ZipLimits} and to one reading of its entries; {@link
 * lantu.gate.OfficeGate} turns away what runs or reaches elsewhere; {@link lantu.text.PlainText}
 * takes out signs that cannot be seen. Each counts bytes, parts, elements or depth, never seconds,
 * and refuses with a sentence before memory is spent. Does not belong here: what the content means.
 */
@NullMarked
package lantu.gate;

import org.jspecify.annotations.NullMarked;
