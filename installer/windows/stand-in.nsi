; Stands in for java.exe and javaw.exe where there is no Windows: writes down how it was called.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
SilentInstall silent
OutFile "${OUTPUT}"
Section
  FileOpen $0 "$EXEDIR\called.txt" w
  FileWriteUTF16LE $0 $CMDLINE
  FileClose $0
SectionEnd
