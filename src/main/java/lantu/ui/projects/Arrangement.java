package lantu.ui.projects;

/** Which of the ledger's faces are shown. */
enum Arrangement {
  BOTH,
  TABLE,
  TIMELINE
}
