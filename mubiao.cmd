@echo off
rem Starts mubiao on Windows, from any folder; builds it first where it is not built yet or its sources have changed.
rem   JAVA_HOME         the JDK to use (17 or later); otherwise the java on the PATH
rem   MUBIAO_JAVA_OPTS  further options for the Java virtual machine, such as -Xmx4g
rem The launcher "mubiao" beside this file says how a build is laid out; here it is the same, without the rehearsal.
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
if "%home:~-1%"=="\" set "home=%home:~0,-1%"
set "work=%home%\target\mubiao"
set "lock=%home%\target\mubiao.lock"

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java (
  echo mubiao: no JDK of version 17 or later was found: install one or set JAVA_HOME to it. 1>&2
  exit /b 2
)
set "major="
for /f "tokens=3" %%V in ('""%java%" -version 2^>^&1 ^| findstr /c:" version ""'') do (
  for /f "delims=.-+" %%M in ("%%~V") do if not defined major set "major=%%M"
)
if not defined major set "major=0"
if %major% LSS 17 (
  echo mubiao: "%java%" is older than version 17: install a JDK of version 17 or later and set JAVA_HOME to it. 1>&2
  exit /b 2
)

call :find_build
if errorlevel 1 call :make_build
if errorlevel 1 exit /b %errorlevel%

rem The command is the first word that is no option. The shift leaves %* as it is, and "=" parts words as blanks do, so that
rem --corpus=DIR is read like --corpus DIR.
set "command="
set "before="
set "corpora="
set "count=0"
set "given=0"
set "folder="
set "index="
set "meaning="
:scan
set "word=%~1"
if not defined word goto :scanned
rem A quotation mark inside a word would end those around it below.
set "word=%word:"=%"
if not defined word goto :next
if not defined command if not "%word:~0,1%"=="-" set "command=%word%"
if "%word%"=="--index" set "index=yes"
if "%word%"=="--meaning" set "meaning=yes"
if "%before%"=="--corpus" call :count "%word%"
if not "%before%"=="--output" if exist "%word%\*" (set "folder=yes") else if exist "%word%" set /a given+=1
set "before=%word%"
:next
shift
goto :scan
:scanned
if "%command%"=="load" set "index=yes"

rem The same choices as in "mubiao", which says why. Left out here: a run counts all files of its folders, not only those that
rem changed, as batch cannot tell these apart; a second run over many files is then a little slower than it could be.
set "quick=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
set "tuning=%quick%"
for %%C in (watch serve mcp verify evaluate) do if "%command%"=="%%C" set "tuning=-XX:+UseParallelGC"
if "%command%"=="add" if %given% GTR 5 set "tuning=-XX:+UseParallelGC"
if "%command%"=="extract" if %given% GTR 5 set "tuning=-XX:+UseParallelGC"
if "%command%"=="add" if defined folder set "tuning=-XX:+UseParallelGC"
if "%command%"=="extract" if defined folder set "tuning=-XX:+UseParallelGC"
if not "%command%"=="run" goto :tuned
if not defined corpora call :count "%home%\seeds"
if not defined corpora call :count "%home%\corpus"
set "tuning=-XX:+UseParallelGC -XX:GCTimeRatio=9"
set "sizes=-Xms128m -Xmn32m"
if %count% LEQ 2000 set "tuning=%tuning% -XX:TieredStopAtLevel=1"
if %count% LEQ 2000 set "sizes=-Xms256m"
if defined MUBIAO_JAVA_OPTS echo %MUBIAO_JAVA_OPTS% | findstr /c:"-Xm" /c:"-XX:MaxHeap" /c:"-XX:InitialHeap" /c:"-XX:NewSize" /c:"-XX:MaxNewSize" >nul && set "sizes="
set "tuning=%tuning% %sizes%"
:tuned
if defined MUBIAO_JAVA_OPTS echo %MUBIAO_JAVA_OPTS% | findstr /r /c:"-XX:+Use.*GC" >nul && set "tuning="
if %major% LEQ 21 set "tuning=%tuning% -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
if %major% GEQ 22 set "tuning=%tuning% --enable-native-access=ALL-UNNAMED"
if %major% GEQ 24 set "tuning=%tuning% --sun-misc-unsafe-memory-access=allow"

rem The search by meaning and that on other machines are modules of their own.
set "beside="
if defined meaning if exist "%home%\meaning\target\lib" set "beside=;%home%\meaning\target\lib\*"
if defined index if exist "%home%\solr\target\lib" set "beside=%beside%;%home%\solr\target\lib\*"

rem Java 19 and later keep the class-data archive themselves; Java 17 starts with its own classes only. An archive made by a
rem rehearsal, as "mubiao" makes one, is left out: it would have to be made anew in batch for each Java. So is
rem -XX:-CompactStrings, with which the archive that comes with Java is not taken. In which letters a console writes is left to Java.
set "archive="
if %major% GEQ 19 set "archive=-XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%build%\classes-%major%.jsa" -XX:+VerifySharedSpaces"

"%java%" -Xshare:auto %archive% -Xlog:disable -XX:-UsePerfData -Xmx2g "-Dmubiao.home=%home%" %tuning% -Dfile.encoding=UTF-8 -Djava.awt.headless=true "-Djava.util.logging.config.file=%home%\config\logging.properties" %MUBIAO_JAVA_OPTS% -cp "%build%\mubiao.jar%beside%" org.mubiao.app.cli.Main %*
exit /b %errorlevel%

rem Adds the files of a folder to the count.
:count
set "corpora=yes"
for /f %%N in ('dir /s /b /a-d "%~1" 2^>nul ^| find /c /v ""') do set /a count+=%%N
exit /b 0

:find_build
set "build="
if not exist "%work%\current" exit /b 1
set /p build=<"%work%\current"
set "build=%work%\%build%"
if not exist "%build%\mubiao.jar" exit /b 1
powershell -NoProfile -ExecutionPolicy Bypass -Command "$b=(Get-Item -LiteralPath ($env:build+'\begun')).LastWriteTimeUtc; $f=@($env:home+'\pom.xml')+@('model','extractor','indexer','app' | %% {$env:home+'\'+$_+'\pom.xml'; $env:home+'\'+$_+'\src\main'}); if (Get-ChildItem -LiteralPath $f -Recurse | ? {$_.LastWriteTimeUtc -gt $b} | select -First 1) {exit 1} else {exit 0}"
exit /b %errorlevel%

:make_build
if not exist "%home%\target" mkdir "%home%\target"
set "waiting="
:wait
mkdir "%lock%" 2>nul && goto :locked
if not defined waiting echo mubiao: waiting for another build; if there is none, remove "%lock%" ... 1>&2
set "waiting=yes"
ping -n 2 127.0.0.1 >nul
goto :wait
:locked
call :find_build
if not errorlevel 1 (
  rmdir "%lock%"
  exit /b 0
)
echo mubiao: building ... 1>&2
if not exist "%work%" mkdir "%work%"
set "new=build-%random%%random%"
mkdir "%work%\%new%"
type nul >"%work%\%new%\begun"
if exist "%home%\app\target\launcher\lib" rmdir /s /q "%home%\app\target\launcher\lib"
pushd "%home%"
call mvnw.cmd -q -B -Plauncher -pl app -am package >"%work%\build.log" 2>&1
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" (
  rmdir /s /q "%work%\%new%"
  rmdir "%lock%"
  echo mubiao: the build failed: the log is in "%work%\build.log" 1>&2
  exit /b 4
)
move "%home%\app\target\launcher\lib" "%work%\%new%\lib" >nul
copy "%home%\app\target\launcher\mubiao-app-*.jar" "%work%\%new%\mubiao.jar" >nul
>"%work%\current.new" echo %new%
move /y "%work%\current.new" "%work%\current" >nul
rmdir "%lock%"
set "build=%work%\%new%"
exit /b 0
