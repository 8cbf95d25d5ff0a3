@REM Called by mvnw.cmd and pinhole.cmd: sets JAVA_HOME to a JDK of at least 25.
@ECHO OFF
SET "PINHOLE_JDK="
CALL :try "%JAVA_HOME%"
FOR /F "delims=" %%J IN ('WHERE java 2^>NUL') DO CALL :try "%%~dpJ.."
FOR /D %%D IN (
  "%ProgramFiles%\Java\*"
  "%ProgramFiles%\Eclipse Adoptium\*"
  "%ProgramFiles%\Microsoft\*"
  "%ProgramFiles%\Zulu\*"
  "%ProgramFiles%\Amazon Corretto\*"
  "%USERPROFILE%\.jdks\*"
) DO CALL :try "%%~D"
IF NOT DEFINED PINHOLE_JDK (
  ECHO Pinhole needs JDK 25 or newer and found none: install one ^(for example Eclipse Temurin 25^) or set JAVA_HOME to it. 1>&2
  EXIT /B 1
)
SET "JAVA_HOME=%PINHOLE_JDK%"
SET "PINHOLE_JDK="
EXIT /B 0

:try
IF DEFINED PINHOLE_JDK EXIT /B 0
IF NOT EXIST "%~1\bin\javac.exe" EXIT /B 0
IF NOT EXIST "%~1\release" EXIT /B 0
SET PINHOLE_V=0
FOR /F "usebackq tokens=1,2 delims==." %%A IN ("%~1\release") DO IF "%%A"=="JAVA_VERSION" SET PINHOLE_V=%%B
SET PINHOLE_V=%PINHOLE_V:"=%
IF %PINHOLE_V% GEQ 25 SET "PINHOLE_JDK=%~f1"
EXIT /B 0
