@REM Starts Pinhole; first builds it where that was not done since a source changed. See pinhole --help
@ECHO OFF
SETLOCAL
SET "HERE=%~dp0"
SET "TARGET=%HERE%target"
SET "JAR=%TARGET%\pinhole.jar"
SET "CACHE=%TARGET%\pinhole.aot"
SET "TRAINED=%TARGET%\pinhole.aot.for"
REM The same in training as in use, or the JVM drops the cache.
SET FLAGS=--enable-native-access=javafx.graphics -p "%JAR%;%TARGET%\lib" -m pinhole/pinhole.app.Main

CALL "%HERE%.mvn\find-jdk.cmd" || EXIT /B 1
SET "JAVA=%JAVA_HOME%\bin\java.exe"

PUSHD "%HERE%"
powershell -NoProfile -Command "$jar = Get-Item target\pinhole.jar -ErrorAction SilentlyContinue; if (-not $jar -or -not (Test-Path target\lib)) { exit 1 }; if (Get-ChildItem src\main, assets, lessons, pom.xml -Recurse -File -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1) { exit 1 }"
IF NOT ERRORLEVEL 1 GOTO built
ECHO Building Pinhole ^(about a minute^)... 1>&2
IF EXIST target\lib RMDIR /S /Q target\lib
IF EXIST target\classes RMDIR /S /Q target\classes
CALL mvnw.cmd -q -B -Dmaven.test.skip=true package 1>&2
IF ERRORLEVEL 1 (
  POPD
  EXIT /B 1
)
REM A jar whose content did not change keeps its old time.
powershell -NoProfile -Command "(Get-Item target\pinhole.jar).LastWriteTime = Get-Date"
:built
POPD

REM A cache fits one JDK and one jar.
FOR %%J IN ("%JAR%") DO SET "FITS=%JAVA_HOME% %%~fJ %%~tJ %%~zJ"
SET "FOUND="
IF EXIST "%TRAINED%" SET /P FOUND=<"%TRAINED%"
IF "%FOUND%"=="%FITS%" GOTO trained
IF EXIST "%CACHE%" DEL /Q "%CACHE%"
"%JAVA%" -XX:AOTCacheOutput="%CACHE%" -Dpinhole.train=true %FLAGS% >"%TARGET%\train.log" 2>&1 <NUL
IF ERRORLEVEL 1 IF EXIST "%CACHE%" DEL /Q "%CACHE%"
>"%TRAINED%" ECHO %FITS%
:trained

SET "AOT="
IF EXIST "%CACHE%" SET AOT=-XX:AOTCache="%CACHE%" -Xlog:aot*=off -Xlog:cds*=off
"%JAVA%" %AOT% %FLAGS% %*
EXIT /B %ERRORLEVEL%
