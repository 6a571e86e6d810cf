/**
 * The program: {@link lantu.Launcher} decides between window and command line, {@link lantu.Lantu}
 * is the only place that wires objects together.
 *
 * <p>Contract: everything else gets what it needs through its constructor. Does not belong here:
 * any rule about plans.
 */
@NullMarked
package lantu;

import org.jspecify.annotations.NullMarked;
