/**
 * The workspace on disk: an embedded H2 database behind the ports of {@code lantu.plan} and {@code
 * lantu.edit}, and all that keeps what was acknowledged from being lost.
 *
 * <p>Contract: one writer; a change and its journal row are one transaction; whatever a method
 * returns from is forced to disk. The schema's version is read with one query, and the migration
 * library is loaded only when it is behind. Does not belong here: files other than the workspace's,
 * rules about plans.
 *
 * <p>A step is kept twice. In one transaction it changes the tables and adds its rows to table
 * {@code edit}, each with a hash over itself and the hash of the row before ({@link
 * lantu.store.EditChain}). Before the transaction is committed, the same rows, with the changes
 * whole in them, are a record of the operation journal in the folder {@code journal}, forced to the
 * disk ({@link lantu.store.OperationJournal}, {@link lantu.store.JournalSegment}). Then the
 * database commits, {@code CHECKPOINT SYNC} forces it, and the step is acknowledged. If the journal
 * cannot take the step, the transaction is rolled back; if the database cannot commit it, the
 * record is cut off again; only where even that fails is the step called uncertain. A record that
 * the database has not got is carried out at the next start. What is kept beside a plan - agendas,
 * scenarios, rewritten paragraphs, editions - goes the same way ({@link lantu.store.Keeping}); it
 * adds no row to table {@code edit}, and its record can be carried out again without harm.
 *
 * <p>The journal's segments each begin with a record that says how far the database was then and
 * why they begin: the database was created or found, a backup was made or restored, a damaged
 * database was rebuilt. A segment begins with each backup; those that no kept backup needs are
 * deleted.
 *
 * <p>A backup is a zip in the folder {@code backups}: the database as an SQL script, and a manifest
 * with a hash of each table ({@link lantu.store.BackupFile}). It is written on the writer's turn
 * and gets its name only once it has been restored into memory and its tables are the same. {@link
 * lantu.store.Generations} says which stay. Restoring one first backs up what is there, so that it
 * can be undone, and swaps in a database that was made beside.
 *
 * <p>{@link lantu.store.Opening} checks that every table takes a write, in a limited time. What
 * does not is moved to the folder {@code damaged} and made anew along the shortest of the {@link
 * lantu.store.Ways}: a backup, or the empty database with which the journal began, and the steps
 * after it. A second program looks at a workspace in use in the same way, in memory. {@link
 * lantu.store.Audit} proves the chains whole and the tables equal to what such a way leads to.
 *
 * <p>With a password, all of this stands sealed on the disk (see {@code lantu.seal} for the
 * format); a {@link lantu.seal.Vault} is handed to whatever reads or writes a file. {@link
 * lantu.store.Keys} keeps the key file twice and tells a wrong password from damage. Changing the
 * password puts another key file in place. Setting and removing it make the whole workspace anew
 * beside and swap ({@link lantu.store.Conversion}): until its list is written the old state counts,
 * from then on the new one.
 */
@NullMarked
package lantu.store;

import org.jspecify.annotations.NullMarked;
