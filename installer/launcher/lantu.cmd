@echo off
rem Starts the workbench, or one command of it, from wherever this folder lies.
setlocal
set "LANTU_HOME=%~dp0.."
set ARCHIVE="-XX:SharedArchiveFile=%LANTU_HOME%\lib\lantu.jsa"
if exist "%LANTU_HOME%\lib\lantu.jsa" goto start
rem Without an archive beside the program, Java makes one when the first window is closed, and anew when it no longer fits.
if not exist "%LOCALAPPDATA%\Lantu" mkdir "%LOCALAPPDATA%\Lantu"
set ARCHIVE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%LOCALAPPDATA%\Lantu\lantu.jsa"
:start
"%LANTU_HOME%\runtime\bin\java.exe" @jvm.options@ %ARCHIVE% "-Djava.library.path=%LANTU_HOME%\lib\native" "-Dlantu.home=%LANTU_HOME%" -cp "%LANTU_HOME%\lib\lantu.jar" lantu.Launcher %*
exit /b %ERRORLEVEL%
