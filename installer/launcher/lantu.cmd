@echo off
rem Starts the workbench, or one command of it, from wherever this folder lies.
setlocal
set "LANTU_HOME=%~dp0.."
"%LANTU_HOME%\runtime\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-XX:SharedArchiveFile=%LANTU_HOME%\lib\lantu.jsa" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dfile.encoding=UTF-8 "-Djava.library.path=%LANTU_HOME%\lib\native" "-Dlantu.home=%LANTU_HOME%" -cp "%LANTU_HOME%\lib\lantu.jar" lantu.Launcher %*
exit /b %ERRORLEVEL%
