; The set-up program for one user: no administrator is asked, nothing is written outside the user's folders.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
Name "${TITLE} ${VERSION}"
OutFile "${OUTPUT}"
Icon "${ICON}"
UninstallIcon "${ICON}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "Folder"
SetCompressor /SOLID lzma
BrandingText "${TITLE} ${VERSION}"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
; The archive of classes is made by the first window, on this machine.
!define ARGUMENTS '${OPTIONS} -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$LOCALAPPDATA\${NAME}\lantu.jsa" "-Djava.library.path=$INSTDIR\lib\native" "-Dlantu.home=$INSTDIR" -cp "$INSTDIR\lib\lantu.jar" ${MAIN}'

!include "LogicLib.nsh"
Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles
LoadLanguageFile "${NSISDIR}\Contrib\Language files\SimpChinese.nlf"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 "ProductName" "${TITLE}"
VIAddVersionKey /LANG=2052 "FileDescription" "${TITLE}安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "CompanyName" "${VENDOR}"
VIAddVersionKey /LANG=2052 "LegalCopyright" "${VENDOR}"

Section
  ; An older version goes first: what it had and the new one has not must not stay.
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\assets"
  SetOutPath "$INSTDIR"
  File /r "${LAYOUT}/*"
  File "/oname=lantu.ico" "${ICON}"
  CreateDirectory "$LOCALAPPDATA\${NAME}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  SetOutPath "$PROFILE"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\runtime\bin\javaw.exe" '${ARGUMENTS}' "$INSTDIR\lantu.ico"
  CreateShortcut "$DESKTOP\${TITLE}.lnk" "$INSTDIR\runtime\bin\javaw.exe" '${ARGUMENTS}' "$INSTDIR\lantu.ico"
  WriteRegStr HKCU "Software\${NAME}" "Folder" "$INSTDIR"
  ; A double click on such a file hands it to the program, for this user alone.
  WriteRegStr HKCU "Software\Classes\.${EXTENSION}" "" "${NAME}.${EXTENSION}"
  WriteRegStr HKCU "Software\Classes\${NAME}.${EXTENSION}" "" "${FILETITLE}"
  WriteRegStr HKCU "Software\Classes\${NAME}.${EXTENSION}\DefaultIcon" "" "$INSTDIR\lantu.ico"
  WriteRegStr HKCU "Software\Classes\${NAME}.${EXTENSION}\shell\open\command" "" '"$INSTDIR\runtime\bin\javaw.exe" ${ARGUMENTS} "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${VENDOR}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\lantu.ico"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

; The workspace with the office's figures is kept; only what the program can make again goes.
Section "Uninstall"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  Delete "$DESKTOP\${TITLE}.lnk"
  Delete "$LOCALAPPDATA\${NAME}\lantu.jsa"
  RMDir /r "$INSTDIR\bin"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\runtime"
  RMDir /r "$INSTDIR\assets"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\sbom.json"
  Delete "$INSTDIR\product.properties"
  Delete "$INSTDIR\lantu.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${NAME}"
  ReadRegStr $0 HKCU "Software\Classes\.${EXTENSION}" ""
  ${If} $0 == "${NAME}.${EXTENSION}"
    DeleteRegKey HKCU "Software\Classes\.${EXTENSION}"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\${NAME}.${EXTENSION}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
